// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/huabei/Fault.h"
#include "app/huabei/HuabeiService.h"

#include <QHash>
#include <QRandomGenerator>

namespace yanlian {

class Clock;

/// The backend that only pretends: it applies the Rules after a while and can be told how to misbehave.
/// It reaches nothing outside this process.
class MockHuabei final : public HuabeiService {
    Q_OBJECT
public:
    /// `clock` must outlive this object. The same seed gives the same latencies and the same decisions.
    MockHuabei(Clock &clock, quint32 seed);

    /// `call` counts from 1, retries included. A call without a plan simply answers.
    void plan(int call, Fault fault);

    void send(const Request &request) override;
    void abandon(quint64 id) override;

    /// How many different requests changed an account; a retry or a double tap does not count again.
    int changes() const { return m_changes; }

private:
    std::chrono::milliseconds latency(const Operation &operation);
    void answer(quint64 id, std::chrono::milliseconds delay);
    void settle(const Request &request);

    Clock &m_clock;
    quint32 m_seed;
    QRandomGenerator m_random;
    QHash<int, Fault> m_plan;
    QHash<quint64, Outcome> m_settled; ///< by request id: a retry gets the answer of the first try
    QSet<quint64> m_answersWhenLeft;
    int m_calls = 0;
    int m_changes = 0;
};

} // namespace yanlian
