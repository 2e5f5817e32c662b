// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rehearsal/Rehearsal.h"

#include "app/huabei/Clock.h"

namespace yanlian {

Rehearsal::Rehearsal(const Scenario &scenario, const Account &account, HuabeiService &service, Clock &clock)
    : m_scenario(scenario)
    , m_service(service)
    , m_clock(clock)
{
    connect(&m_service, &HuabeiService::replied, this, &Rehearsal::receive);
    m_lastTap = m_clock.now() - doubleTapGuard;
    enter(0, account);
}

QString Rehearsal::screen() const
{
    if (m_visit >= 0)
        return step().visits.at(m_visit).screen.text;
    if (const int next = nextStep(); next >= 0)
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
    return m_refusedStep >= 0 ? m_refusedStep : m_scenario.target(m_now.step, *chosen());
}

void Rehearsal::tap(const QString &target)
{
    const auto now = m_clock.now();
    if (now - m_lastTap < doubleTapGuard)
        return;
    m_lastTap = now;
    if (step().isEnd() || m_stage == Stage::Done)
        return say({Verdict::Kind::AlreadyDone, target, {}, {}, false});
    if (m_stage == Stage::Waiting)
        return say({Verdict::Kind::Waiting, target, {}, {}, false});
    if (m_visit >= 0) {
        const Visit &visit = step().visits.at(m_visit);
        if (target == visit.back.text)
            return endVisit();
        return say({target.isEmpty() ? Verdict::Kind::Nothing : Verdict::Kind::Wrong, target, {}, {}, false});
    }
    if (const int visit = visitFor(target); visit >= 0)
        return startVisit(visit);
    if (const int choice = choiceFor(target); choice >= 0)
        return take(choice, target);
    if (target.isEmpty())
        return say({Verdict::Kind::Nothing, {}, {}, {}, false});
    say({Verdict::Kind::Wrong, target, step().wrong.value(target), {}, false});
}

void Rehearsal::retry()
{
    if (m_stage != Stage::Stuck)
        return;
    m_stage = Stage::Waiting;
    m_visit = -1;
    m_pending = true;
    m_verdict = {Verdict::Kind::Waiting, m_tapped, {}, {}, false};
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
    enter(next, m_account);
}

void Rehearsal::back()
{
    if (m_past.isEmpty())
        return;
    const Moment before = m_past.takeLast();
    enter(before.step, before.account);
}

void Rehearsal::restart()
{
    const Account first = m_past.isEmpty() ? m_now.account : m_past.constFirst().account;
    m_past.clear();
    enter(0, first);
}

void Rehearsal::repeat()
{
    if (m_stage == Stage::Asking && m_visit < 0)
        say({});
}

void Rehearsal::enter(int step, const Account &account)
{
    abandonRequest();
    m_now = {step, account, {}};
    m_account = account;
    m_stage = Stage::Asking;
    m_verdict = {};
    m_chosen = m_visit = m_refusedStep = -1;
    m_tapped.clear();
    if (this->step().kind == Step::Kind::Wait)
        take(0, {});
    else
        Q_EMIT changed();
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
    m_account = std::get<Account>(apply(m_account, *taken.operation, m_clock.today()));
    finish();
}

void Rehearsal::startVisit(int visit)
{
    m_visit = visit;
    const Visit &place = step().visits.at(visit);
    if (place.operation)
        m_account = std::get<Account>(apply(m_account, *place.operation, m_clock.today()));
    say({Verdict::Kind::Visiting, place.tap.text, place.say, {}, false});
}

void Rehearsal::endVisit()
{
    const QString back = step().visits.at(m_visit).back.text;
    m_visit = -1;
    say({Verdict::Kind::Returned, back, {}, {}, false});
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
    say({Verdict::Kind::Unanswered, m_tapped, {}, {}, false});
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
    const Verdict verdict{Verdict::Kind::Refused, m_tapped, {}, refusal, false};
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
    const bool agreed = choice.operation && choice.operation->kind == Operation::Kind::Agree;
    say({Verdict::Kind::Right, m_tapped, choice.done, {}, agreed && !unreadDocuments(m_account).isEmpty()});
}

void Rehearsal::say(Verdict verdict)
{
    m_verdict = std::move(verdict);
    Q_EMIT changed();
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

int Rehearsal::visitFor(const QString &target) const
{
    const QList<Visit> &visits = step().visits;
    for (int i = 0; i < visits.size(); ++i)
        if (!target.isEmpty() && visits.at(i).tap.text == target)
            return i;
    return -1;
}

} // namespace yanlian
