// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/huabei/Clock.h"
#include "app/huabei/MockHuabei.h"
#include "app/pack/Pack.h"
#include "app/rehearsal/Rehearsal.h"

namespace yanlian {

/// The pack as its files say, without what is compiled into the program and without translations. Read once.
const Pack &shippedPack();

/// Somebody who practises a scenario, with a clock in the test's hand and a backend of his own.
class Sitting final {
public:
    Sitting(const Scenario &scenario, const Account &account, quint32 seed, Mode mode = Mode::Try);

    Rehearsal &rehearsal() { return m_rehearsal; }
    const Step &step() const { return m_rehearsal.step(); }
    /// What was told since it began.
    const QList<LessonEvent> &events() const { return m_events; }

    void wait(std::chrono::milliseconds time) { m_clock.advance(time); }
    /// A tap with a calm finger.
    void tap(const Tap &tap);
    void tap(const QString &target) { tap(Tap{target}); }
    /// Plays towards a step, with an autopilot of the backend's seed, tap by tap. Whether it came there.
    bool playTo(int goal);
    /// The same towards any result.
    bool playToAnEnd();

private:
    ManualClock m_clock;
    const quint32 m_seed;
    MockHuabei m_huabei;
    Rehearsal m_rehearsal;
    QList<LessonEvent> m_events;
};

/// Begins a scenario of the shipped pack as whoever can come to this step, and plays there. Null, and a failed test, if
/// nobody comes there.
std::unique_ptr<Sitting> sittingAt(const Scenario &scenario, int step, Mode mode);

/// Where a lesson came to, and how.
struct Played final {
    QString step;
    QStringList taps; ///< that led from step to step
    Account account;
    bool couldReach = false; ///< whether the autopilot saw a way when it began
};

/// Plays a scenario towards a step, with an autopilot and a backend of the same seed, tap by tap as a finger would.
Played play(const Scenario &scenario, const Account &account, int goal, quint32 seed);

} // namespace yanlian
