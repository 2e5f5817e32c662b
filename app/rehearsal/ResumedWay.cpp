// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rehearsal/ResumedWay.h"

#include "app/huabei/Clock.h"
#include "app/huabei/MockHuabei.h"
#include "app/pack/Pack.h"
#include "app/rehearsal/Autopilot.h"

using namespace std::chrono_literals;

namespace yanlian {

namespace {
constexpr auto answered = 5s; ///< longer than the backend takes
constexpr int mostTurns = 1000; ///< taps; a calendar may want many
} // namespace

std::optional<ResumedWay> wayTo(
    const Pack &pack, const Scenario &scenario, int goal, const QString &account, quint32 firstSeed, const QDate &today)
{
    const auto beginning = beginningFor(pack, scenario, goal, {account}, firstSeed, today);
    if (!beginning)
        return std::nullopt;
    ManualClock clock;
    MockHuabei huabei(clock, beginning->seed);
    Rehearsal rehearsal(scenario, pack.persona(account)->begin(today), huabei, clock);
    Autopilot pilot(rehearsal, goal, beginning->seed);
    for (int turn = 0; !pilot.hasArrived(); ++turn) {
        if (turn == mostTurns)
            return std::nullopt;
        clock.advance(Rehearsal::doubleTapGuard);
        pilot.tap();
        clock.advance(answered);
        rehearsal.advance();
    }
    return ResumedWay{beginning->seed, rehearsal.way()};
}

} // namespace yanlian
