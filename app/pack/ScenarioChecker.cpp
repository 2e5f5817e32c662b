// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack/ScenarioChecker.h"

#include "app/huabei/Rules.h"
#include "app/pack/PackStrings.h"
#include "app/pack/Placeholders.h"

namespace yanlian {

namespace {

class ScenarioChecker final {
public:
    ScenarioChecker(
        const Pack &pack, const Scenario &scenario, const QHash<QString, Screen> &screens, Problems &problems)
        : m_pack(pack)
        , m_scenario(scenario)
        , m_screens(screens)
        , m_problems(problems)
    {
    }

    void check()
    {
        for (const Phrase &account : m_scenario.accounts)
            checkAccount(account);
        for (int i = 0; i < m_scenario.steps.size(); ++i)
            checkStep(i);
        checkAnswers();
    }

private:
    void checkAccount(const Phrase &account)
    {
        const Persona *persona = m_pack.persona(account.text);
        if (account.isEmpty())
            return;
        if (!persona)
            report(
                account,
                QStringLiteral("unknown account %1; allowed: %2")
                    .arg(quoted(account.text), allowed(m_pack.accountIds())));
        else if (m_scenario.accounts.size() > 1 && persona->about.isEmpty())
            report(
                account,
                QStringLiteral("account %1 needs \"about\": a learner chooses it by that").arg(quoted(account.text)));
    }

    void checkStep(int index)
    {
        const Step &step = m_scenario.steps.at(index);
        if (step.id.text == QLatin1StringView("welcome") || step.id.text == QLatin1StringView("choose"))
            report(
                step.id,
                QStringLiteral("the id %1 is taken by a page before the first step").arg(quoted(step.id.text)));
        if (m_scenario.indexOf(step.id.text) != index)
            report(step.id, QStringLiteral("two steps have the id %1").arg(quoted(step.id.text)));
        for (const Choice &choice : step.choices)
            checkChoice(step, index, choice);
        for (auto it = step.wrong.cbegin(); it != step.wrong.cend(); ++it)
            checkTarget({it.key(), it->place}, step.screen.text);
        for (const Move &move : step.moves)
            checkTarget(move.tap, step.screen.text);
        for (const Visit &visit : step.visits) {
            checkTarget(visit.tap, step.screen.text);
            checkTarget(visit.back, visit.screen.text);
        }
        for (const Phrase &then : step.refused)
            checkThen(then);
        checkMeanings(step);
        checkTexts(step);
        checkDecision(step);
        checkWait(step);
        checkQuestions(step);
        if (step.source.isEmpty() && step.added.isEmpty())
            report(
                step.id,
                QStringLiteral("step %1 has neither \"source\" nor \"added\"; a learner must be able to see where it "
                               "comes from")
                    .arg(quoted(step.id.text)));
    }

    void checkChoice(const Step &step, int index, const Choice &choice)
    {
        for (const Phrase &tap : choice.taps)
            checkTarget(tap, step.screen.text);
        for (const Branch &branch : choice.branches)
            checkThen(branch.step);
        if (!choice.then.isEmpty())
            checkThen(choice.then);
        else if (m_scenario.targets(index, choice).constLast() < 0)
            report(
                choice.id,
                QStringLiteral("nothing follows step %1; end it with a step that has \"end: true\"")
                    .arg(quoted(step.id.text)));
    }

    void checkDecision(const Step &step)
    {
        if (step.kind != Step::Kind::Decision)
            return;
        qsizetype lines = -1;
        bool canRefuse = false;
        for (const Choice &choice : step.choices) {
            canRefuse = canRefuse || choice.refuses;
            if (choice.title.isEmpty())
                continue;
            if (lines >= 0 && choice.lines.size() != lines)
                report(choice.id, QStringLiteral("the choices of a decision need the same number of lines"));
            lines = choice.lines.size();
        }
        if (!canRefuse)
            report(
                step.id,
                QStringLiteral("decision %1 has no way to refuse; one choice needs \"refuses: true\"")
                    .arg(quoted(step.id.text)));
    }

    /// Who waits can do nothing else than try again, and the system would decide the same again.
    void checkWait(const Step &step)
    {
        if (step.kind != Step::Kind::Wait)
            return;
        for (const Choice &choice : step.choices) {
            const auto refusal = choice.operation ? refusalBySystem(choice.operation->kind) : std::nullopt;
            if (refusal && !step.refused.contains(*refusal))
                report(
                    choice.id,
                    QStringLiteral(
                        "%1 may be refused with %2; \"refused\" must name the step that follows, or a learner "
                        "could try again for ever")
                        .arg(quoted(operationName(choice.operation->kind)), refusalCode(*refusal)));
        }
    }

    void checkQuestions(const Step &step)
    {
        if (step.kind == Step::Kind::Questions && step.questions.isEmpty())
            report(step.id, QStringLiteral("step %1 asks nothing").arg(quoted(step.id.text)));
        for (const Question &question : step.questions) {
            if (m_questions.contains(question.id.text))
                report(question.id, QStringLiteral("two questions have the id %1").arg(quoted(question.id.text)));
            m_questions += question.id.text;
        }
    }

    void checkAnswers()
    {
        for (const Step &step : m_scenario.steps)
            if (step.showsAnswers && m_questions.isEmpty())
                report(
                    step.id,
                    QStringLiteral("step %1 shows answers, but nothing is asked in this scenario")
                        .arg(quoted(step.id.text)));
    }

    /// A tap means one thing; of two, one would never be heard.
    void checkMeanings(const Step &step)
    {
        QHash<QString, QString> meanings; // by control
        const auto claim = [&](const Phrase &control, const QString &meaning) {
            const QString other = meanings.value(control.text);
            if (other.isEmpty())
                meanings.insert(control.text, meaning);
            else if (!control.isEmpty())
                report(
                    control,
                    QStringLiteral("%1 has two meanings on this step: %2 and %3")
                        .arg(quoted(control.text), quoted(other), quoted(meaning)));
        };
        for (const Choice &choice : step.choices)
            for (const Phrase &tap : choice.taps)
                claim(tap, QStringLiteral("tap"));
        for (const Move &move : step.moves)
            claim(move.tap, QStringLiteral("moves"));
        for (const Visit &visit : step.visits)
            claim(visit.tap, QStringLiteral("visit"));
        for (auto it = step.wrong.cbegin(); it != step.wrong.cend(); ++it)
            claim({it.key(), it->place}, QStringLiteral("wrong"));
    }

    void checkTarget(const Phrase &target, const QString &screenId)
    {
        const auto screen = m_screens.constFind(screenId);
        if (screen == m_screens.cend() || target.isEmpty() || screen->canTap(target.text))
            return;
        report(
            target,
            QStringLiteral("screen %1 has no %2 to tap; allowed: %3")
                .arg(quoted(screenId), quoted(target.text), allowed(screen->tappable())));
    }

    void checkThen(const Phrase &then)
    {
        if (then.isEmpty() || m_scenario.indexOf(then.text) >= 0)
            return;
        QStringList ids;
        for (const Step &step : m_scenario.steps)
            ids += step.id.text;
        report(then, QStringLiteral("unknown step %1; allowed: %2").arg(quoted(then.text), allowed(ids)));
    }

    /// `{name}` in a sentence must be a labelled control of the step's screen or of one that it visits.
    void checkTexts(const Step &step)
    {
        QStringList names;
        QStringList screens{step.screen.text};
        for (const Visit &visit : step.visits)
            screens += visit.screen.text;
        bool known = true;
        for (const QString &id : screens) {
            known = known && m_screens.contains(id);
            names += m_screens.value(id).labelled();
        }
        if (!known)
            return;
        for (const PackString &string : stringsOf(step))
            for (const QString &name : placeholdersIn(string.phrase.text))
                if (!names.contains(name))
                    report(string.phrase, namesNothing(name, step.screen.text, names));
    }

    void report(const Phrase &at, const QString &message) { m_problems.append({at.place, message}); }

    const Pack &m_pack;
    const Scenario &m_scenario;
    const QHash<QString, Screen> &m_screens;
    Problems &m_problems;
    QStringList m_questions;
};

} // namespace

void checkScenario(
    const Pack &pack, const Scenario &scenario, const QHash<QString, Screen> &screens, Problems &problems)
{
    ScenarioChecker(pack, scenario, screens, problems).check();
}

} // namespace yanlian
