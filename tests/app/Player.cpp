// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/Player.h"

#include "app/huabei/Clock.h"
#include "app/huabei/MockHuabei.h"
#include "app/rehearsal/Autopilot.h"

using namespace std::chrono_literals;

namespace yanlian {

Played play(const Scenario &scenario, const Account &account, int goal, quint32 seed)
{
    ManualClock clock;
    MockHuabei huabei(clock, seed);
    Rehearsal rehearsal(scenario, account, huabei, clock);
    Autopilot pilot(rehearsal, goal, seed);
    const bool couldReach = pilot.canReach();
    constexpr int mostTurns = 300; // a few years, month by month
    for (int turn = 0; couldReach && turn < mostTurns && !pilot.hasArrived(); ++turn) {
        clock.advance(1s);
        pilot.tap();
        clock.advance(5s);
        rehearsal.advance();
    }
    return {rehearsal.step().id.text, rehearsal.tappedSoFar(), rehearsal.account(), couldReach};
}

} // namespace yanlian
