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
    Feedback feedback = aboutVerdict();
    if (m_lesson.rehearsal()->verdict().doubled)
        feedback.text.say(tr("You tapped twice. Once is enough; nothing happened twice."));
    return feedback;
}

CoachWords::Feedback CoachWords::aboutVerdict() const
{
    const Rehearsal &run = *m_lesson.rehearsal();
    using Kind = Verdict::Kind;
    using Backdrop = Paragraph::Backdrop;
    switch (run.verdict().kind) {
    case Kind::None:
        return {Backdrop::None, {}, CoachText(m_lesson)};
    case Kind::Right:
        return run.isShowing() ? shown() : right();
    case Kind::Wrong:
        return wrong();
    case Kind::Nothing:
        return nothing();
    case Kind::NearMiss:
    case Kind::LongPress:
    case Kind::Swipe:
        return touched();
    case Kind::Described:
        return described();
    case Kind::Watching:
        return say(
            Backdrop::Info, {},
            {run.isShowing() ? tr("We have shown you this step. Press \"My turn\" to do it yourself.")
                             : tr("Here you watch and we tap. Press \"Next\" below to go on.")});
    case Kind::Helped:
        return helped();
    case Kind::AlreadyDone:
        if (run.step().isTapless())
            return say(Backdrop::Info, {}, {tr("There is nothing to tap on the phone here.")});
        if (run.step().isEnd())
            return say(Backdrop::Info, {}, {tr("The practice is over; nothing more can happen on this phone.")});
        return say(Backdrop::Info, {}, {tr("This step is done. Please press \"Next\" below.")});
    case Kind::Visiting:
        return visiting();
    case Kind::Returned:
        return say(Backdrop::Info, {}, {tr("You are back."), goal()});
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

/// A finger that did something else than tap.
CoachWords::Feedback CoachWords::touched() const
{
    const Verdict &verdict = m_lesson.rehearsal()->verdict();
    using Kind = Verdict::Kind;
    if (verdict.kind == Kind::LongPress)
        return say(
            Paragraph::Backdrop::Info, tr("You held your finger down."),
            {tr("That means something else to a phone. Touch lightly and let go at once.")});
    if (verdict.kind == Kind::Swipe)
        return say(
            Paragraph::Backdrop::Info, tr("You wiped across the screen."),
            {tr("Here a tap is enough: touch one place lightly and lift the finger straight up.")});
    const QString beside = tellsPlace() ? tr("You touched just beside %1.").arg(quoted(verdict.target))
                                        : tr("You touched just beside a button.");
    return say(
        Paragraph::Backdrop::Info, tr("Very close!"),
        {beside, tr("That does no harm. Touch the middle of the button.")});
}

CoachWords::Feedback CoachWords::helped() const
{
    const Rehearsal &run = *m_lesson.rehearsal();
    const bool decides = run.step().kind == Step::Kind::Decision;
    switch (run.help()) {
    case HelpLadder::None:
    case HelpLadder::Again:
    case HelpLadder::Reason:
        return say(Paragraph::Backdrop::Info, tr("Once more:"), {heading()});
    case HelpLadder::Place:
        return say(Paragraph::Backdrop::Info, tr("Here it is:"), {request(), m_lesson.words(run.step().where)});
    case HelpLadder::Arrow:
        return say(Paragraph::Backdrop::Info, tr("Look at the ring and the arrow."), {request()});
    case HelpLadder::Show:
        return decides ? say(
                   Paragraph::Backdrop::Info, tr("This one is yours."),
                   {tr("Nobody can decide it for you, and no answer is wrong."), request()})
                       : say(Paragraph::Backdrop::Info, tr("Now it is your turn."), {request()});
    }
    Q_UNREACHABLE();
}

CoachWords::Feedback CoachWords::described() const
{
    const Verdict &verdict = m_lesson.rehearsal()->verdict();
    Feedback feedback = say(Paragraph::Backdrop::Info, tr("%1:").arg(quoted(verdict.target)), {});
    describe(feedback.text);
    return feedback;
}

CoachWords::Feedback CoachWords::visiting() const
{
    const Rehearsal &run = *m_lesson.rehearsal();
    if (run.mode() == Mode::Test && !tellsPlace())
        return say(Paragraph::Backdrop::Info, {}, {tr("Read it in peace. When you have read it, go back.")});
    return say(Paragraph::Backdrop::Info, {}, {m_lesson.words(run.verdict().words)});
}

CoachWords::Feedback CoachWords::wrong() const
{
    const Verdict &verdict = m_lesson.rehearsal()->verdict();
    const QString reason =
        verdict.words.isEmpty() ? tr("It is not what this step needs.") : m_lesson.words(verdict.words);
    return say(
        Paragraph::Backdrop::Caution, tr("Not quite."),
        {tr("You tapped %1.").arg(quoted(verdict.target)), reason, goal()});
}

CoachWords::Feedback CoachWords::nothing() const
{
    const bool explores = m_lesson.rehearsal()->mode() == Mode::Explore;
    const QString said = tr("There is no button at that place.");
    return explores ? say(Paragraph::Backdrop::Info, {}, {said})
                    : say(Paragraph::Backdrop::Caution, tr("Not quite."), {said, goal()});
}

/// We have done the step, to show it.
CoachWords::Feedback CoachWords::shown() const
{
    const Verdict &verdict = m_lesson.rehearsal()->verdict();
    return say(
        Paragraph::Backdrop::Info, tr("Look:"),
        {tr("we tapped %1.").arg(quoted(verdict.target)), m_lesson.words(verdict.words),
         tr("Now do it yourself: press \"My turn\".")});
}

CoachWords::Feedback CoachWords::right() const
{
    const Rehearsal &run = *m_lesson.rehearsal();
    const Verdict &verdict = run.verdict();
    const bool decided = run.step().kind == Step::Kind::Decision || (run.chosen() && run.chosen()->refuses);
    QString lead = decided ? tr("You have decided.") : tr("That is right.");
    if (run.step().kind == Step::Kind::Wait)
        lead = tr("It is done.");
    else if (run.mode() == Mode::Watch || run.mode() == Mode::Explore)
        lead = tr("%1:").arg(quoted(verdict.target));
    Feedback feedback = say(Paragraph::Backdrop::Good, lead, {});
    if (run.mode() == Mode::Explore)
        describe(feedback.text);
    feedback.text.say(m_lesson.words(verdict.words));
    if (verdict.unread && run.mode() != Mode::Watch)
        feedback.text.say(tr("You agreed without opening both documents. On a real phone, read them first."));
    feedback.text.say(tr("Please press \"Next\" below."));
    return feedback;
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
    const Rehearsal &run = *m_lesson.rehearsal();
    switch (run.guidance().heading) {
    case Guidance::Heading::Instruction:
        return m_lesson.words(run.step().say);
    case Guidance::Heading::Task:
        return m_lesson.words(run.step().task);
    case Guidance::Heading::LookAround:
        return tr("Look around: tap whatever you like.");
    }
    Q_UNREACHABLE();
}

CoachText CoachWords::place() const
{
    const Rehearsal &run = *m_lesson.rehearsal();
    CoachText text(m_lesson);
    if (run.stage() == Rehearsal::Stage::Stuck)
        return text; // what matters now is the other try
    if (run.mode() == Mode::Explore && !run.targets().isEmpty())
        text.say(tr("Every button says what it is; nothing is wrong. This leads on: %1.").arg(labels()));
    else if (run.guidance().place)
        text.say(run.step().where);
    return text;
}

QString CoachWords::windowTitle() const
{
    return tr("%1: %2").arg(progress(), heading());
}

QString CoachWords::request() const
{
    const QString all = labels();
    return all.isEmpty() ? QString() : tr("Please tap %1.").arg(all);
}

/// What to do, told no more plainly than this mode and this level of help allow.
QString CoachWords::goal() const
{
    return tellsPlace() ? request() : heading();
}

bool CoachWords::tellsPlace() const
{
    const Rehearsal &run = *m_lesson.rehearsal();
    return run.mode() != Mode::Test || run.help() >= HelpLadder::Place;
}

QString CoachWords::quoted(const QString &target) const
{
    return tr("\"%1\"").arg(m_lesson.label(target));
}

QString CoachWords::labels() const
{
    QStringList all;
    for (const QString &target : m_lesson.rehearsal()->targets())
        all += quoted(target);
    return all.join(tr(" or "));
}

void CoachWords::describe(CoachText &text) const
{
    const Verdict &verdict = m_lesson.rehearsal()->verdict();
    if (const Sentence *meaning = m_lesson.meaningOf(verdict.screen, verdict.target))
        text.say(*meaning);
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

} // namespace yanlian
