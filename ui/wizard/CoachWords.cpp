// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/CoachWords.h"

#include "app/rehearsal/Lesson.h"

namespace yanlian {

CoachWords::CoachWords(const Lesson &lesson)
    : m_lesson(lesson)
{
}

CoachWords::Feedback CoachWords::feedback() const
{
    const Rehearsal &run = *m_lesson.rehearsal();
    using Kind = Verdict::Kind;
    using Backdrop = Paragraph::Backdrop;
    switch (run.verdict().kind) {
    case Kind::None:
        return {};
    case Kind::Right:
        return right();
    case Kind::Wrong:
    case Kind::Nothing:
        return wrong();
    case Kind::AlreadyDone:
        if (run.step().isEnd())
            return say(Backdrop::Info, {}, {tr("The practice is over; nothing more can happen on this phone.")});
        return say(Backdrop::Info, {}, {tr("This step is done. Please press \"Next\" below.")});
    case Kind::Visiting:
        return say(Backdrop::Info, {}, {m_lesson.words(run.verdict().words)});
    case Kind::Returned:
        return say(Backdrop::Info, {}, {tr("You are back."), request()});
    case Kind::Waiting:
        return say(Backdrop::Info, {}, {tr("The phone is working. Please wait a moment; there is nothing to tap.")});
    case Kind::Unanswered:
        return say(
            Backdrop::Caution, tr("No answer came."),
            {tr("You did nothing wrong. You may try again: however often it is sent, it is done only once.")});
    case Kind::Refused:
        return refused();
    }
    Q_UNREACHABLE();
}

/// Sentences follow each other with a space in English and without one in Chinese.
CoachWords::Feedback
CoachWords::say(Paragraph::Backdrop backdrop, const QString &lead, const QStringList &sentences) const
{
    const QString space = m_lesson.language() == Language::English ? QStringLiteral(" ") : QString();
    QString text;
    for (const QString &sentence : sentences)
        if (!sentence.isEmpty())
            text += (lead.isEmpty() && text.isEmpty() ? QString() : space) + sentence;
    return {backdrop, lead, text};
}

CoachWords::Feedback CoachWords::wrong() const
{
    const Verdict &verdict = m_lesson.rehearsal()->verdict();
    QStringList sentences;
    if (verdict.target.isEmpty())
        sentences += tr("There is no button at that place.");
    else {
        sentences += tr("You tapped \"%1\".").arg(m_lesson.label(verdict.target));
        sentences += verdict.words.isEmpty() ? tr("It is not what this step needs.") : m_lesson.words(verdict.words);
    }
    sentences += request();
    return say(Paragraph::Backdrop::Caution, tr("Not quite."), sentences);
}

CoachWords::Feedback CoachWords::right() const
{
    const Rehearsal &run = *m_lesson.rehearsal();
    const bool decided = run.step().kind == Step::Kind::Decision || (run.chosen() && run.chosen()->refuses);
    const QString lead = run.step().kind == Step::Kind::Wait ? tr("It is done.")
        : decided                                            ? tr("You have decided.")
                                                             : tr("That is right.");
    const QString unread = run.verdict().unread
        ? tr("You agreed without opening both documents. On a real phone, read them first.")
        : QString();
    return say(
        Paragraph::Backdrop::Good, lead,
        {m_lesson.words(run.verdict().words), unread, tr("Please press \"Next\" below.")});
}

CoachWords::Feedback CoachWords::refused() const
{
    const Rehearsal &run = *m_lesson.rehearsal();
    QString what;
    if (run.stage() == Rehearsal::Stage::Done)
        what = tr("Please press \"Next\" below.");
    else if (run.stage() == Rehearsal::Stage::Stuck)
        what = tr("You may try again.");
    else
        what = tr("Nothing has changed. You may choose differently.");
    return say(Paragraph::Backdrop::Caution, tr("The phone says no."), {reason(), what});
}

QString CoachWords::reason() const
{
    switch (m_lesson.rehearsal()->verdict().refusal.value_or(Refusal::NetworkError)) {
    case Refusal::NoEntry:
        return tr("There is no upgrade reminder on this account. Perhaps it was not invited, is restricted, or hardly "
                  "uses Huabei.");
    case Refusal::NotPrompted:
        return tr("There is no upgrade to agree to at the moment.");
    case Refusal::NotOpened:
        return tr("Huabei is not open on this account.");
    case Refusal::UnderAge:
        return tr("The owner of this account is younger than 18.");
    case Refusal::NotVerified:
        return tr("The owner's real name has not been verified.");
    case Refusal::CannotUndo:
        return tr("An upgrade cannot be undone. After paying everything back, Huabei can be closed.");
    case Refusal::HasDebt:
        return tr("Money is still owed; it has to be paid back first.");
    case Refusal::NetworkError:
        return tr("The network failed for a moment. You did nothing wrong.");
    }
    Q_UNREACHABLE();
}

QString CoachWords::progress() const
{
    const Rehearsal &run = *m_lesson.rehearsal();
    if (run.step().isEnd())
        return tr("Result");
    const int most = std::max(run.stepNumber(), run.scenario().length()); // a way that returns is longer
    const QString where = tr("Step %1 of %2").arg(run.stepNumber()).arg(most);
    return run.step().kind == Step::Kind::Decision ? tr("%1, you decide").arg(where) : where;
}

QString CoachWords::heading() const
{
    return m_lesson.words(m_lesson.rehearsal()->step().say);
}

QString CoachWords::windowTitle() const
{
    return tr("%1: %2").arg(progress(), heading());
}

QString CoachWords::request() const
{
    const Rehearsal &run = *m_lesson.rehearsal();
    QStringList labels;
    for (const QString &target : run.targets())
        labels += tr("\"%1\"").arg(m_lesson.label(target));
    if (labels.isEmpty())
        return {};
    return tr("Please tap %1.").arg(labels.join(tr(" or ")));
}

QString CoachWords::sources() const
{
    const Step &step = m_lesson.rehearsal()->step();
    QStringList ids;
    for (const Phrase &id : step.source)
        ids += id.text;
    return ids.isEmpty() ? QString() : tr("Based on %1").arg(ids.join(tr(", ")));
}

QString CoachWords::path() const
{
    QStringList labels;
    for (const QString &target : m_lesson.rehearsal()->tappedSoFar())
        labels += m_lesson.label(target);
    return labels.join(QStringLiteral(" → "));
}

} // namespace yanlian
