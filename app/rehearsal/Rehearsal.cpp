// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rehearsal/Rehearsal.h"

#include "app/huabei/Clock.h"
#include "app/huabei/Rules.h"
#include "app/huabei/UpgradeRules.h"

#include <algorithm>

namespace yanlian {

Rehearsal::Rehearsal(const Scenario &scenario, const Account &account, HuabeiService &service, Clock &clock)
    : m_scenario(scenario)
    , m_service(service)
    , m_clock(clock)
{
    connect(&m_service, &HuabeiService::replied, this, &Rehearsal::receive);
    m_lastTap = m_clock.now() - doubleTapGuard;
    enter(0, account, {});
}

QString Rehearsal::screen() const
{
    if (m_visit >= 0)
        return step().visits.at(m_visit).screen.text;
    if (const int next = nextStep(); next >= 0 && !step().isTapless())
        return m_scenario.steps.at(next).screen.text;
    return step().screen.text;
}

QStringList Rehearsal::targets() const
{
    QStringList all;
    if (m_stage == Stage::Done || m_stage == Stage::Waiting)
        return all;
    if (m_visit >= 0)
        return {step().visits.at(m_visit).back.text};
    for (const Choice &choice : step().choices)
        if (!choice.taps.isEmpty() && (step().kind == Step::Kind::Decision || !choice.refuses))
            all += choice.taps.constFirst().text;
    return all;
}

std::optional<Answer> Rehearsal::answerTo(const Question &question) const
{
    const auto found = m_answers.constFind(question.id.text);
    return found == m_answers.cend() ? std::nullopt : std::optional(*found);
}

QList<Question> Rehearsal::reasonsToWait() const
{
    QList<Question> all;
    for (const Step &each : m_scenario.steps)
        for (const Question &question : each.questions)
            if (const auto given = answerTo(question); given && question.speaksForWaiting(*given))
                all += question;
    return all;
}

QStringList Rehearsal::tappedSoFar() const
{
    QStringList all;
    for (const Moment &moment : m_past)
        if (!moment.tapped.isEmpty())
            all += moment.tapped;
    return all;
}

int Rehearsal::nextStep() const
{
    if (m_stage != Stage::Done)
        return -1;
    return m_refusedStep >= 0 ? m_refusedStep : m_scenario.target(m_now.step, *chosen(), m_account);
}

void Rehearsal::tap(const QString &target)
{
    const auto now = m_clock.now();
    if (now - m_lastTap < doubleTapGuard)
        return;
    m_lastTap = now;
    if (step().isEnd() || step().isTapless() || m_stage == Stage::Done)
        return say({.kind = Verdict::Kind::AlreadyDone, .target = target});
    if (m_stage == Stage::Waiting)
        return say({.kind = Verdict::Kind::Waiting, .target = target});
    if (m_visit >= 0) {
        const Visit &visit = step().visits.at(m_visit);
        if (target == visit.back.text)
            return endVisit();
        return say({.kind = target.isEmpty() ? Verdict::Kind::Nothing : Verdict::Kind::Wrong, .target = target});
    }
    if (const int visit = visitFor(target); visit >= 0)
        return startVisit(visit);
    if (const int choice = choiceFor(target); choice >= 0)
        return take(choice, target);
    if (const Move *move = moveFor(target))
        return doMove(*move);
    if (target.isEmpty())
        return say({.kind = Verdict::Kind::Nothing});
    say({.kind = Verdict::Kind::Wrong, .target = target, .words = step().wrong.value(target)});
}

void Rehearsal::answer(const QString &question, Answer answer)
{
    if (step().kind != Step::Kind::Questions)
        return;
    m_answers.insert(question, answer);
    finishTapless();
    Q_EMIT changed();
}

void Rehearsal::retry()
{
    if (m_stage != Stage::Stuck)
        return;
    m_stage = Stage::Waiting;
    m_visit = -1;
    m_pending = true;
    m_verdict = {.kind = Verdict::Kind::Waiting, .target = m_tapped};
    m_clock.after(HuabeiService::patience, this, [this, attempt = ++m_attempt] { giveUpWaiting(attempt); });
    m_service.send(m_request); // the same id: whatever went through before does not happen twice
    Q_EMIT changed();
}

void Rehearsal::advance()
{
    const int next = nextStep();
    if (next < 0)
        return;
    m_now.tapped = m_tapped;
    m_past.append(m_now);
    enter(next, m_account, m_answers);
}

void Rehearsal::back()
{
    if (m_past.isEmpty())
        return;
    const Moment before = m_past.takeLast();
    const bool asks = !m_scenario.steps.at(before.step).questions.isEmpty(); // he may want to see what he answered
    enter(before.step, before.account, asks ? m_answers : before.answers);
}

void Rehearsal::restart()
{
    const Account first = m_past.isEmpty() ? m_now.account : m_past.constFirst().account;
    m_past.clear();
    enter(0, first, {});
}

void Rehearsal::repeat()
{
    if (m_stage == Stage::Asking && m_visit < 0)
        say({});
}

void Rehearsal::enter(int step, const Account &account, const QMap<QString, Answer> &answers)
{
    abandonRequest();
    m_now = {step, account, {}, answers};
    m_account = account;
    m_answers = answers;
    m_stage = Stage::Asking;
    m_verdict = {};
    m_chosen = m_visit = m_refusedStep = -1;
    m_tapped.clear();
    if (this->step().kind == Step::Kind::Wait)
        return take(0, {});
    if (this->step().isTapless())
        finishTapless();
    Q_EMIT changed();
}

/// What is only to be read is done at once, questions once all of them are answered.
void Rehearsal::finishTapless()
{
    m_chosen = 0;
    const QList<Question> &all = step().questions;
    if (std::all_of(all.cbegin(), all.cend(), [this](const Question &each) { return answerTo(each).has_value(); }))
        m_stage = Stage::Done;
}

void Rehearsal::take(int choice, const QString &target)
{
    if (m_stage == Stage::Stuck && choice == m_chosen)
        return retry(); // still the same wish, however he asks for it
    abandonRequest();
    m_chosen = choice;
    m_tapped = target;
    const Choice &taken = step().choices.at(choice);
    if (!taken.operation)
        return finish();
    if (!taken.operation->isLocal())
        return send(*taken.operation);
    changeAlone(*taken.operation);
    finish();
}

void Rehearsal::doMove(const Move &move)
{
    abandonRequest(); // what was asked before no longer fits what is now
    m_stage = Stage::Asking;
    m_chosen = -1;
    const Account before = m_account;
    changeAlone(move.operation);
    Sentences told;
    for (const AccountEvent event : eventsBetween(before, m_account))
        if (const auto said = step().happens.constFind(event); said != step().happens.cend())
            told += *said;
    say({.kind = Verdict::Kind::Moved, .target = move.tap.text, .words = move.say, .told = told});
}

void Rehearsal::startVisit(int visit)
{
    m_visit = visit;
    const Visit &place = step().visits.at(visit);
    if (place.operation)
        changeAlone(*place.operation);
    say({.kind = Verdict::Kind::Visiting, .target = place.tap.text, .words = place.say});
}

void Rehearsal::endVisit()
{
    const QString back = step().visits.at(m_visit).back.text;
    m_visit = -1;
    say({.kind = Verdict::Kind::Returned, .target = back});
}

void Rehearsal::send(const Operation &operation)
{
    m_request = {m_nextRequest++, m_account, operation};
    m_stage = Stage::Stuck;
    retry();
}

void Rehearsal::receive(const Reply &reply)
{
    if (!m_pending || reply.id != m_request.id)
        return;
    m_pending = false;
    if (const auto *refusal = std::get_if<Refusal>(&reply.outcome))
        return refuse(*refusal);
    const QSet<QString> read = m_account.documentsRead; // perhaps more than when he asked
    m_account = std::get<Account>(reply.outcome);
    m_account.documentsRead.unite(read);
    finish();
}

void Rehearsal::giveUpWaiting(int attempt)
{
    if (!m_pending || attempt != m_attempt || m_stage != Stage::Waiting)
        return;
    m_stage = Stage::Stuck; // still pending: an answer that comes late is welcome
    say({.kind = Verdict::Kind::Unanswered, .target = m_tapped});
}

void Rehearsal::abandonRequest()
{
    if (!m_pending)
        return;
    m_pending = false;
    m_service.abandon(m_request.id);
}

void Rehearsal::refuse(Refusal refusal)
{
    m_visit = -1;
    const Verdict verdict{.kind = Verdict::Kind::Refused, .target = m_tapped, .refusal = refusal};
    if (const auto then = step().refused.constFind(refusal); then != step().refused.cend()) {
        m_refusedStep = m_scenario.indexOf(then->text);
        m_stage = Stage::Done;
    } else if (refusal == Refusal::NetworkError || step().kind == Step::Kind::Wait) {
        m_stage = Stage::Stuck;
    } else {
        m_stage = Stage::Asking;
        m_chosen = -1;
    }
    say(verdict);
}

void Rehearsal::finish()
{
    m_stage = Stage::Done;
    m_visit = -1;
    const Choice &choice = *chosen();
    const bool agreed = choice.operation
        && (choice.operation->kind == Operation::Kind::Agree || choice.operation->kind == Operation::Kind::AgreeAndPay);
    say({
        .kind = Verdict::Kind::Right,
        .target = m_tapped,
        .words = choice.done,
        .unread = agreed && !unreadDocuments(m_account).isEmpty(),
    });
}

void Rehearsal::say(Verdict verdict)
{
    m_verdict = std::move(verdict);
    Q_EMIT changed();
}

/// What the phone does alone is never refused, nor left to chance.
void Rehearsal::changeAlone(const Operation &operation)
{
    m_account = std::get<Account>(apply(m_account, operation, 0));
}

int Rehearsal::choiceFor(const QString &target) const
{
    const QList<Choice> &choices = step().choices;
    for (int i = 0; i < choices.size(); ++i)
        for (const Phrase &tap : choices.at(i).taps)
            if (!target.isEmpty() && tap.text == target)
                return i;
    return -1;
}

const Move *Rehearsal::moveFor(const QString &target) const
{
    for (const Move &move : step().moves)
        if (!target.isEmpty() && move.tap.text == target)
            return &move;
    return nullptr;
}

int Rehearsal::visitFor(const QString &target) const
{
    const QList<Visit> &visits = step().visits;
    for (int i = 0; i < visits.size(); ++i)
        if (!target.isEmpty() && visits.at(i).tap.text == target)
            return i;
    return -1;
}

} // namespace yanlian
