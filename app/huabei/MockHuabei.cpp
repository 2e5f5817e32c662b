// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/huabei/MockHuabei.h"

#include "app/huabei/Clock.h"
#include "app/huabei/Rules.h"

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace yanlian {

namespace {
constexpr milliseconds processing = 3s; // facts §10.2 processing_seconds, invented
constexpr milliseconds lateness = 5s; // beyond the learner's patience
} // namespace

MockHuabei::MockHuabei(Clock &clock, quint32 seed)
    : m_clock(clock)
    , m_seed(seed)
    , m_random(seed)
{
}

void MockHuabei::plan(int call, Fault fault)
{
    m_plan.insert(call, fault);
}

void MockHuabei::send(const Request &request)
{
    const Fault fault = m_plan.value(++m_calls, Fault::Answers);
    const milliseconds delay = latency(request.operation);
    switch (fault) {
    case Fault::Refuses:
        m_clock.after(delay, this, [this, id = request.id] { Q_EMIT replied({id, Refusal::NetworkError}); });
        return;
    case Fault::NeverAnswers:
        settle(request); // the wish arrived; only its answer is lost
        return;
    case Fault::AnswersAfterLeaving:
        settle(request);
        m_answersWhenLeft.insert(request.id);
        return;
    case Fault::AnswersLate:
        settle(request);
        answer(request.id, patience + lateness);
        return;
    case Fault::AnswersTwice:
        settle(request);
        answer(request.id, delay);
        answer(request.id, delay + delay);
        return;
    case Fault::Answers:
        settle(request);
        answer(request.id, delay);
        return;
    }
}

void MockHuabei::abandon(quint64 id)
{
    if (m_answersWhenLeft.remove(id))
        answer(id, 0ms);
}

milliseconds MockHuabei::latency(const Operation &operation)
{
    const milliseconds network{m_random.bounded(300, 900)};
    const bool decides = operation.kind == Operation::Kind::Complete || operation.kind == Operation::Kind::Evaluate
        || operation.kind == Operation::Kind::Review || operation.kind == Operation::Kind::Reopen;
    return decides ? processing + network : network;
}

void MockHuabei::settle(const Request &request)
{
    if (m_settled.contains(request.id))
        return;
    const Outcome outcome = apply(request.account, request.operation, m_seed);
    if (const auto *account = std::get_if<Account>(&outcome); account && *account != request.account)
        ++m_changes;
    m_settled.insert(request.id, outcome);
}

void MockHuabei::answer(quint64 id, milliseconds delay)
{
    m_clock.after(delay, this, [this, id] { Q_EMIT replied({id, m_settled.value(id)}); });
}

} // namespace yanlian
