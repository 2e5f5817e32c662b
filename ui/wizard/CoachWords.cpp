// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/CoachWords.h"

#include "app/rehearsal/Lesson.h"
#include "ui/wizard/RefusalWords.h"

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
        return {Backdrop::None, {}, CoachText(m_lesson)};
    case Kind::Right:
        return right();
    case Kind::Wrong:
    case Kind::Nothing:
        return wrong();
    case Kind::AlreadyDone:
        if (run.step().isTapless())
            return say(Backdrop::Info, {}, {tr("There is nothing to tap on the phone here.")});
        if (run.step().isEnd())
            return say(Backdrop::Info, {}, {tr("The practice is over; nothing more can happen on this phone.")});
        return say(Backdrop::Info, {}, {tr("This step is done. Please press \"Next\" below.")});
    case Kind::Visiting:
        return say(Backdrop::Info, {}, {m_lesson.words(run.verdict().words)});
    case Kind::Returned:
        return say(Backdrop::Info, {}, {tr("You are back."), request()});
    case Kind::Moved:
        return moved();
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

CoachWords::Feedback
CoachWords::say(Paragraph::Backdrop backdrop, const QString &lead, const QStringList &sentences) const
{
    const bool spaced = m_lesson.language() == Language::English && !lead.isEmpty();
    Feedback feedback{backdrop, spaced ? lead + QLatin1Char(' ') : lead, CoachText(m_lesson)};
    for (const QString &sentence : sentences)
        feedback.text.say(sentence);
    return feedback;
}

CoachWords::Feedback CoachWords::moved() const
{
    const Verdict &verdict = m_lesson.rehearsal()->verdict();
    Feedback feedback = say(Paragraph::Backdrop::Info, {}, {m_lesson.words(verdict.words)});
    for (const Sentence &told : verdict.told)
        feedback.text.say(told);
    return feedback;
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
    return say(
        Paragraph::Backdrop::Caution, tr("The phone says no."), {RefusalWords::reason(*run.verdict().refusal), what});
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

CoachText CoachWords::sources() const
{
    CoachText text(m_lesson);
    QStringList ids;
    for (const Phrase &id : m_lesson.rehearsal()->step().source)
        ids += id.text;
    if (ids.isEmpty())
        return text;
    text.say(tr("Based on %1").arg(ids.join(tr(", "))));
    text.explain(ids);
    return text;
}

QList<CoachText> CoachWords::answers() const
{
    QList<CoachText> lines;
    const Rehearsal &run = *m_lesson.rehearsal();
    for (const Question &question : run.reasonsToWait()) {
        lines += CoachText(m_lesson);
        lines.last().say(tr("%1 %2", "a question and its answer")
                             .arg(m_lesson.words(question.ask), answer(*run.answerTo(question))));
    }
    if (lines.isEmpty()) {
        lines += CoachText(m_lesson);
        lines.last().say(tr("None of your answers is a reason to wait."));
    }
    return lines;
}

QString CoachWords::answer(Answer given)
{
    switch (given) {
    case Answer::Yes:
        return tr("Yes");
    case Answer::No:
        return tr("No");
    case Answer::Unsure:
        return tr("Not sure");
    }
    Q_UNREACHABLE();
}

QString CoachWords::path() const
{
    QStringList labels;
    for (const QString &target : m_lesson.rehearsal()->tappedSoFar())
        labels += m_lesson.label(target);
    return labels.join(QStringLiteral(" → "));
}

} // namespace yanlian
