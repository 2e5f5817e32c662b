// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rehearsal/Rehearsal.h"

#include "app/huabei/Clock.h"
#include "app/huabei/Rules.h"
#include "app/huabei/UpgradeRules.h"
#include "app/rehearsal/Score.h"

#include <algorithm>

namespace yanlian {

Rehearsal::Rehearsal(const Scenario &scenario, const Account &account, HuabeiService &service, Clock &clock, Mode mode)
    : m_scenario(scenario)
    , m_clock(clock)
    , m_mode(mode)
    , m_call(service, clock)
    , m_log(scenario, mode, clock)
    , m_lastTap(clock.now() - doubleTapGuard)
{
    connect(&m_call, &ServiceCall::answered, this, &Rehearsal::receive);
    connect(&m_call, &ServiceCall::unanswered, this, [this] {
        m_at.stage = Stage::Stuck;
        say({.kind = Verdict::Kind::Unanswered, .target = m_at.tapped});
    });
    m_log.note(LessonEvent::Kind::Begun, HelpLadder::None);
    enter({0, account, {}, {}});
    connect(&m_log, &RunLog::happened, this, &Rehearsal::happened);
}

QStringList Rehearsal::tappedSoFar() const
{
    QStringList all;
    for (const Moment &moment : m_past)
        if (!moment.tapped.isEmpty())
            all += moment.tapped;
    return all;
}

void Rehearsal::tap(const Tap &tap)
{
    using Kind = Verdict::Kind;
    const auto now = m_clock.now();
    m_log.touch();
    if (now - m_lastTap < doubleTapGuard) {
        m_verdict.doubled = true;
        ++m_verdict.number;
        note(LessonEvent::Kind::DoubleTap, tap.target);
        Q_EMIT changed();
        return;
    }
    m_lastTap = now;
    if (isShowing())
        return say({.kind = Kind::Watching, .target = tap.target});
    if (step().isEnd() || step().isTapless() || m_at.stage == Stage::Done)
        return say({.kind = Kind::AlreadyDone, .target = tap.target});
    if (m_at.stage == Stage::Waiting)
        return say({.kind = Kind::Waiting, .target = tap.target});
    if (tap.gesture != Gesture::Tap) {
        const bool isLong = tap.gesture == Gesture::LongPress;
        note(isLong ? LessonEvent::Kind::LongPress : LessonEvent::Kind::Swipe, tap.target);
        return say({.kind = isLong ? Kind::LongPress : Kind::Swipe, .target = tap.target});
    }
    if (m_at.visit < 0)
        tapOnStep(tap);
    else if (tap.target == step().visits.at(m_at.visit).back.text)
        endVisit();
    else
        tapElsewhere(tap);
}

void Rehearsal::tapOnStep(const Tap &tap)
{
    if (const int visit = step().visitFor(tap.target); visit >= 0)
        startVisit(visit);
    else if (const int choice = step().choiceFor(tap.target); choice >= 0)
        take(choice, tap.target);
    else if (const Move *move = step().moveFor(tap.target))
        doMove(*move);
    else
        tapElsewhere(tap);
}

/// A place without a control costs nothing: it may have been the palm.
void Rehearsal::tapElsewhere(const Tap &tap)
{
    using Kind = Verdict::Kind;
    const QString shown = screen();
    for (const QString &near : tap.nearby)
        if (targets().contains(near) || (m_at.visit < 0 && step().choiceFor(near) >= 0)) {
            note(LessonEvent::Kind::NearMiss, near);
            return say({.kind = Kind::NearMiss, .target = near, .screen = shown});
        }
    if (m_mode == Mode::Watch)
        return say({.kind = Kind::Watching, .target = tap.target, .screen = shown});
    if (m_mode == Mode::Explore)
        return say(
            {.kind = tap.target.isEmpty() ? Kind::Nothing : Kind::Described, .target = tap.target, .screen = shown});
    if (!tap.target.isEmpty() && m_at.visit < 0)
        m_help.mistake();
    note(LessonEvent::Kind::Wrong, tap.target);
    if (tap.target.isEmpty())
        return say({.kind = Kind::Nothing});
    const Phrase words = m_at.visit < 0 ? step().wrong.value(tap.target) : Phrase();
    say({.kind = Kind::Wrong, .target = tap.target, .screen = shown, .words = words});
}

void Rehearsal::answer(const QString &question, Answer answer)
{
    if (step().kind != Step::Kind::Questions)
        return;
    m_log.touch();
    m_at.answers.insert(question, answer);
    finishTapless();
    Q_EMIT changed();
}

void Rehearsal::open(const Choice &choice)
{
    if (isOpen(choice))
        return;
    m_log.touch();
    note(LessonEvent::Kind::Opened, cardId(step(), choice));
    Q_EMIT changed();
}

bool Rehearsal::isOpen(const Choice &choice) const
{
    const StepRecord *record = m_log.record().step(step().id.text);
    return record && record->opened.contains(cardId(step(), choice));
}

void Rehearsal::askForHelp()
{
    const bool mayAsk = m_at.stage == Stage::Asking || step().isTapless();
    if (!mayAsk || step().isEnd() || isShowing())
        return;
    m_log.touch();
    m_help.ask();
    note(LessonEvent::Kind::Helped);
    if (m_help.level() == HelpLadder::Show && step().kind == Step::Kind::Tap)
        show();
    else
        say({.kind = Verdict::Kind::Helped});
}

/// Does the step in earnest, so that the learner sees what it brings; takeTurn() puts everything back.
void Rehearsal::show()
{
    const QList<Choice> &all = step().choices;
    const auto right = std::find_if(all.cbegin(), all.cend(), [](const Choice &each) { return !each.refuses; });
    m_at.shownFrom = m_at.account;
    note(LessonEvent::Kind::Shown);
    m_at.account = m_at.readiedFor(*right);
    take(int(right - all.cbegin()), right->taps.constFirst().text);
}

void Rehearsal::takeTurn()
{
    if (!isShowing())
        return;
    m_log.touch();
    const HelpLadder given = m_help;
    const Account account = *m_at.shownFrom;
    stand(Moment(m_now));
    m_at.account = account;
    m_help = given;
    say({.kind = Verdict::Kind::Helped});
}

void Rehearsal::retry()
{
    if (m_at.stage != Stage::Stuck)
        return;
    m_log.touch();
    m_at.stage = Stage::Waiting;
    m_at.visit = -1;
    m_verdict = {.kind = Verdict::Kind::Waiting, .target = m_at.tapped};
    m_call.retry();
    Q_EMIT changed();
}

void Rehearsal::advance()
{
    if (!canAdvance())
        return;
    const int next = nextStep();
    m_log.touch();
    if (step().isTapless())
        note(LessonEvent::Kind::Right);
    m_now.tapped = m_at.tapped;
    m_past += m_now;
    enter({next, m_at.account, {}, m_at.answers});
}

void Rehearsal::back()
{
    if (m_past.isEmpty())
        return;
    m_log.touch();
    note(LessonEvent::Kind::Back);
    const Moment before = m_past.takeLast();
    // What was answered is kept, so that it can be looked at and changed.
    const bool asks = m_scenario.steps.at(before.step).kind == Step::Kind::Questions;
    enter({before.step, before.account, {}, asks ? m_at.answers : before.answers});
}

void Rehearsal::restart()
{
    const Account first = firstAccount();
    m_past.clear();
    note(LessonEvent::Kind::Restarted);
    enter({0, first, {}, {}});
}

void Rehearsal::repeat()
{
    m_log.touch();
    if (m_at.stage == Stage::Asking && m_at.visit < 0)
        say({});
}

void Rehearsal::resume(const QList<Moment> &way)
{
    m_past = way;
    const Moment last = m_past.takeLast();
    note(LessonEvent::Kind::Resumed);
    enter(last);
}

void Rehearsal::enter(const Moment &moment)
{
    stand(moment);
    m_log.beginStep(moment.step);
    note(LessonEvent::Kind::Entered);
    if (step().isEnd()) {
        const bool isFirst = record().result().isEmpty(); // who goes back from a result takes no new test
        note(LessonEvent::Kind::Finished);
        if (m_mode == Mode::Test && isFirst && scoreOf(m_scenario, record()))
            note(LessonEvent::Kind::Scored);
    }
    if (step().kind == Step::Kind::Wait)
        return take(0, {});
    if (step().isTapless())
        finishTapless();
    Q_EMIT changed();
}

/// Everything as it is when a step begins.
void Rehearsal::stand(const Moment &moment)
{
    m_call.abandon();
    m_now = moment;
    m_at = {.scenario = &m_scenario, .index = moment.step, .account = moment.account, .answers = moment.answers};
    m_verdict = {};
    m_help = {};
}

/// What is only to be read is done at once, questions once all of them are answered.
void Rehearsal::finishTapless()
{
    m_at.chosen = 0;
    if (m_at.allAnswered())
        m_at.stage = Stage::Done;
}

void Rehearsal::take(int choice, const QString &target)
{
    if (m_at.stage == Stage::Stuck && choice == m_at.chosen)
        return retry(); // still the same wish, however he asks for it
    m_call.abandon();
    m_at.chosen = choice;
    m_at.tapped = target;
    const Choice &taken = step().choices.at(choice);
    if (!taken.operation)
        return finish();
    if (taken.operation->isLocal()) {
        changeAlone(*taken.operation);
        return finish();
    }
    m_at.stage = Stage::Waiting;
    m_at.visit = -1;
    m_verdict = {.kind = Verdict::Kind::Waiting, .target = m_at.tapped};
    m_call.begin(m_at.account, *taken.operation);
    Q_EMIT changed();
}

void Rehearsal::doMove(const Move &move)
{
    m_call.abandon(); // what was asked before no longer fits what is now
    m_at.stage = Stage::Asking;
    m_at.chosen = -1;
    const Account before = m_at.account;
    changeAlone(move.operation);
    Sentences told;
    for (const AccountEvent event : eventsBetween(before, m_at.account))
        if (const auto said = step().happens.constFind(event); said != step().happens.cend())
            told += *said;
    say({.kind = Verdict::Kind::Moved, .target = move.tap.text, .words = move.say, .told = told});
}

void Rehearsal::startVisit(int visit)
{
    m_at.visit = visit;
    const Visit &place = step().visits.at(visit);
    if (place.operation)
        changeAlone(*place.operation);
    say({.kind = Verdict::Kind::Visiting, .target = place.tap.text, .words = place.say});
}

void Rehearsal::endVisit()
{
    const QString back = step().visits.at(m_at.visit).back.text;
    m_at.visit = -1;
    say({.kind = Verdict::Kind::Returned, .target = back});
}

void Rehearsal::receive(const Outcome &outcome)
{
    if (const auto *refusal = std::get_if<Refusal>(&outcome))
        return refuse(*refusal);
    const QSet<QString> read = m_at.account.documentsRead; // perhaps more than when he asked
    m_at.account = std::get<Account>(outcome);
    m_at.account.documentsRead.unite(read);
    finish();
}

void Rehearsal::refuse(Refusal refusal)
{
    m_at.visit = -1;
    const Verdict verdict{.kind = Verdict::Kind::Refused, .target = m_at.tapped, .refusal = refusal};
    if (const auto then = step().refused.constFind(refusal); then != step().refused.cend()) {
        m_at.refusedStep = m_scenario.indexOf(then->text);
        m_at.stage = Stage::Done;
        noteDone();
    } else if (refusal == Refusal::NetworkError || step().kind == Step::Kind::Wait) {
        m_at.stage = Stage::Stuck;
    } else {
        m_at.stage = Stage::Asking;
        m_at.chosen = -1;
    }
    note(LessonEvent::Kind::Refused, m_at.tapped);
    say(verdict);
}

void Rehearsal::finish()
{
    m_at.stage = Stage::Done;
    m_at.visit = -1;
    noteDone();
    const Choice &choice = *chosen();
    const bool agreed = choice.operation
        && (choice.operation->kind == Operation::Kind::Agree || choice.operation->kind == Operation::Kind::AgreeAndPay);
    say({
        .kind = Verdict::Kind::Right,
        .target = m_at.tapped,
        .screen = step().screen.text,
        .words = choice.done,
        .unread = agreed && !unreadDocuments(m_at.account).isEmpty(),
    });
}

void Rehearsal::say(Verdict verdict)
{
    verdict.number = m_verdict.number + 1;
    m_verdict = std::move(verdict);
    Q_EMIT changed();
}

void Rehearsal::note(LessonEvent::Kind kind, const QString &target)
{
    const bool decides = kind == LessonEvent::Kind::Chosen;
    m_log.note(kind, m_help.level(), target, decides ? chosen()->id.text : QString());
}

/// A step that we have shown was not done by the learner; waiting is nobody's doing.
void Rehearsal::noteDone()
{
    if (isShowing() || step().kind == Step::Kind::Wait)
        return;
    const bool decided = step().kind == Step::Kind::Decision || chosen()->refuses;
    note(decided ? LessonEvent::Kind::Chosen : LessonEvent::Kind::Right, m_at.tapped);
}

/// What the phone does alone is never refused, nor left to chance.
void Rehearsal::changeAlone(const Operation &operation)
{
    m_at.account = std::get<Account>(apply(m_at.account, operation, 0));
    if (operation.kind == Operation::Kind::ReadDocument)
        note(LessonEvent::Kind::Opened, operation.document);
}

} // namespace yanlian
