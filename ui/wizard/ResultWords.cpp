// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/ResultWords.h"

#include "app/rehearsal/Lesson.h"

#include <cmath>

namespace yanlian {

namespace {

bool isInformed(const Rehearsal &run)
{
    QSet<QString> opened;
    for (const StepRecord &record : run.record().steps())
        opened += record.opened;
    for (const StepRecord &record : run.record().steps())
        if (const int index = run.scenario().indexOf(record.step); index >= 0 && record.done)
            for (const QString &thing : thingsToKnow(run.scenario().steps.at(index)))
                if (!opened.contains(thing))
                    return false;
    return true;
}

} // namespace

ResultWords::ResultWords(const Lesson &lesson)
    : m_lesson(lesson)
{
}

QString ResultWords::path() const
{
    QStringList labels;
    for (const QString &target : m_lesson.rehearsal()->tappedSoFar())
        labels += m_lesson.label(target);
    return labels.join(QStringLiteral(" → "));
}

QString ResultWords::score() const
{
    const Rehearsal &run = *m_lesson.rehearsal();
    const auto score = scoreOf(run.scenario(), run.record());
    const auto skill = m_lesson.skill();
    if (run.mode() != Mode::Test || !score || !skill)
        return {};
    const int percent = int(std::lround(*score * 100));
    switch (*skill) {
    case Skill::Learning:
        return tr("%1 percent. You are learning; every time it gets easier.").arg(percent);
    case Skill::WithHelp:
        return tr("%1 percent. You manage well; a few times more, and you can do it alone.").arg(percent);
    case Skill::Alone:
        return tr("%1 percent. You can do this alone.").arg(percent);
    }
    Q_UNREACHABLE();
}

QList<CardText> ResultWords::cards() const
{
    QList<CardText> all;
    const auto add = [&](const QString &title, const QStringList &lines) {
        if (!lines.isEmpty())
            all += card(title, lines);
    };
    const Mode mode = m_lesson.rehearsal()->mode();
    add(mode == Mode::Watch ? tr("What was chosen") : tr("What you chose"), chosen());
    add(tr("What stays the same"), unchanged());
    const QStringList again = toPractise();
    if (mode == Mode::Try || mode == Mode::Test)
        add(tr("What to practise again"),
            again.isEmpty() ? QStringList{tr("Nothing in particular: you found everything.")} : again);
    return all;
}

QStringList ResultWords::chosen() const
{
    const Rehearsal &run = *m_lesson.rehearsal();
    QStringList lines;
    for (const Rehearsal::Moment &moment : run.way()) {
        const Step &step = run.scenario().steps.at(moment.step);
        const int choice = step.choiceFor(moment.tapped);
        if (choice >= 0 && (step.kind == Step::Kind::Decision || step.choices.at(choice).refuses))
            lines += tr("%1 You tapped \"%2\".")
                         .arg(asSentence(m_lesson.words(step.say), m_lesson.language()), m_lesson.label(moment.tapped));
    }
    return lines;
}

QStringList ResultWords::unchanged() const
{
    const Account &before = m_lesson.rehearsal()->firstAccount();
    const Account &after = m_lesson.rehearsal()->account();
    QStringList lines{tr("Your own phone and your own money: this was only practice.")};
    if (before.limitFen == after.limitFen && before.isOpen())
        lines += tr("On the practice account: the limit.");
    if (before.totalOwedFen() == after.totalOwedFen() && before.unbilledFen == after.unbilledFen)
        lines += tr("On the practice account: what is owed.");
    if (before.contracts == after.contracts)
        lines += tr("On the practice account: the agreements. None was signed or ended.");
    return lines;
}

QStringList ResultWords::toPractise() const
{
    const Rehearsal &run = *m_lesson.rehearsal();
    QStringList lines;
    for (const StepRecord &record : run.record().steps()) {
        const int index = run.scenario().indexOf(record.step);
        const bool neededHelp = record.shown || record.help >= HelpLadder::Reason;
        if (index >= 0 && neededHelp && run.scenario().steps.at(index).kind == Step::Kind::Tap)
            lines += m_lesson.words(run.scenario().steps.at(index).task);
    }
    if (run.mode() == Mode::Test && !isInformed(run))
        lines += tr("Before you decide: open the documents and every card.");
    return lines;
}

CardText ResultWords::card(const QString &title, const QStringList &lines) const
{
    CardText card{{}, title, {}};
    for (const QString &line : lines) {
        card.lines += CoachText(m_lesson);
        card.lines.last().say(line);
    }
    return card;
}

} // namespace yanlian
