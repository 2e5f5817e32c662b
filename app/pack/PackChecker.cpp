// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack/PackChecker.h"

#include "app/pack/FactChecker.h"
#include "app/pack/PackStrings.h"
#include "app/pack/YamlMap.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

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
        checkGraph();
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
        checkTexts(step);
        checkDecision(step);
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
        static const QRegularExpression placeholder(QStringLiteral("\\{([^{}]*)\\}"));
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
        for (const PackString &string : stringsOf(step)) {
            auto matches = placeholder.globalMatch(string.phrase.text);
            while (matches.hasNext()) {
                const QString name = matches.next().captured(1);
                if (!names.contains(name))
                    report(
                        string.phrase,
                        QStringLiteral("%1 names nothing on screen %2; allowed: %3")
                            .arg(
                                quoted(QLatin1Char('{') + name + QLatin1Char('}')), quoted(step.screen.text),
                                allowed(names)));
            }
        }
    }

    void checkGraph()
    {
        if (m_scenario.steps.isEmpty())
            return;
        QList<int> reached{0};
        for (int i = 0; i < reached.size(); ++i)
            for (const int next : m_scenario.followers(reached.at(i)))
                if (!reached.contains(next))
                    reached += next;
        for (int i = 0; i < m_scenario.steps.size(); ++i)
            if (!reached.contains(i))
                report(
                    m_scenario.steps.at(i).id,
                    QStringLiteral("no way leads to step %1").arg(quoted(m_scenario.steps.at(i).id.text)));
        checkEnds(reached);
    }

    /// Grows the set of steps from which an end can be reached until it stops growing.
    void checkEnds(const QList<int> &reached)
    {
        QSet<int> ending;
        for (bool grew = true; grew;) {
            grew = false;
            for (const int index : reached) {
                const QList<int> next = m_scenario.followers(index);
                const bool ends = m_scenario.steps.at(index).isEnd()
                    || std::any_of(next.cbegin(), next.cend(), [&](int i) { return ending.contains(i); });
                if (ends && !ending.contains(index)) {
                    ending.insert(index);
                    grew = true;
                }
            }
        }
        for (const int index : reached)
            if (!ending.contains(index))
                report(
                    m_scenario.steps.at(index).id,
                    QStringLiteral("no end can be reached from step %1")
                        .arg(quoted(m_scenario.steps.at(index).id.text)));
    }

    void report(const Phrase &at, const QString &message) { m_problems.append({at.place, message}); }

    const Pack &m_pack;
    const Scenario &m_scenario;
    const QHash<QString, Screen> &m_screens;
    Problems &m_problems;
    QStringList m_questions;
};

void readScreenOnce(
    const Pack &pack, const Phrase &id, QHash<QString, Screen> &screens, QSet<QString> &tried, Problems &problems)
{
    if (id.isEmpty() || tried.contains(id.text))
        return;
    tried.insert(id.text);
    if (!isId(id.text)) {
        problems.append(
            {id.place,
             QStringLiteral("%1 is not a screen; allowed: lower-case letters, digits and hyphens")
                 .arg(quoted(id.text))});
        return;
    }
    const QString file = pack.screenFile(id.text);
    if (!QFileInfo::exists(file)) {
        QStringList names;
        for (const QString &name :
             QDir(pack.folder + QLatin1StringView("/screens")).entryList({QStringLiteral("*.ui")}))
            names += name.chopped(3);
        problems.append(
            {id.place, QStringLiteral("unknown screen %1; allowed: %2").arg(quoted(id.text), allowed(names))});
        return;
    }
    if (const auto screen = readScreen(file, file, problems))
        screens.insert(id.text, *screen);
}

void readScreensOf(
    const Pack &pack, const Scenario &scenario, QHash<QString, Screen> &screens, QSet<QString> &tried,
    Problems &problems)
{
    for (const Step &step : scenario.steps) {
        readScreenOnce(pack, step.screen, screens, tried, problems);
        for (const Visit &visit : step.visits)
            readScreenOnce(pack, visit.screen, screens, tried, problems);
    }
}

} // namespace

QHash<QString, Screen> readScreens(const Pack &pack, const Scenario &scenario, Problems &problems)
{
    QHash<QString, Screen> screens;
    QSet<QString> tried;
    readScreensOf(pack, scenario, screens, tried, problems);
    return screens;
}

QHash<QString, Screen> readScreens(const Pack &pack, Problems &problems)
{
    QHash<QString, Screen> screens;
    QSet<QString> tried;
    for (const Scenario &scenario : pack.scenarios)
        readScreensOf(pack, scenario, screens, tried, problems);
    return screens;
}

void checkPack(const Pack &pack, const QHash<QString, Screen> &screens, Problems &problems)
{
    const bool isWhole = problems.isEmpty(); // a file that was not read would make every fact in it look unknown
    for (const Scenario &scenario : pack.scenarios)
        ScenarioChecker(pack, scenario, screens, problems).check();
    if (isWhole)
        checkFacts(pack, problems);
}

} // namespace yanlian
