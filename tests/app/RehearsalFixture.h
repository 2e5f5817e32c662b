// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/huabei/Clock.h"
#include "app/huabei/MockHuabei.h"
#include "app/rehearsal/Rehearsal.h"
#include "tests/app/People.h"
#include "tests/support/Print.h"

#include <gtest/gtest.h>

#include <memory>

namespace yanlian {

/// open (tap, may leave) > decide (agree or later, may look at the letter) > processing > upgraded;
/// later > unchanged; NOT_VERIFIED at the decision > unverified.
Scenario upgradeScenario();

/// One learner before that scenario, a clock in the test's hand and a backend that can be told to fail.
class RehearsalFixture : public testing::Test {
protected:
    /// Must come before the first use of rehearsal(); the last one counts.
    void beginAs(const Account &account);
    void beginIn(Mode mode);
    Rehearsal &rehearsal();

    /// A tap with a calm finger: long enough after the one before.
    void tap(const char *target);
    void tap(const Tap &tap);
    void wait(std::chrono::milliseconds time) { m_clock.advance(time); }
    /// Taps `open`, goes on, and so stands before the decision.
    void goToDecision();
    /// Taps, waits for the answer and goes on.
    void take(const char *target);

    QString stepId() { return rehearsal().step().id.text; }
    Verdict::Kind said() { return rehearsal().verdict().kind; }
    HelpLadder::Level help() { return rehearsal().help(); }
    UpgradeStatus upgrade() { return rehearsal().account().upgrade; }
    /// What was told of the lesson since the last call, one line each.
    QStringList told();

    Scenario m_scenario = upgradeScenario();
    ManualClock m_clock;
    const quint32 m_seed = 1; ///< of the backend
    MockHuabei m_huabei{m_clock, m_seed};

private:
    Account m_account = auntLi();
    Mode m_mode = Mode::Try;
    QStringList m_told;
    std::unique_ptr<Rehearsal> m_rehearsal;
};

} // namespace yanlian
