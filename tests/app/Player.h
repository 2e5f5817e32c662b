// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/huabei/Account.h"
#include "app/pack/Scenario.h"

namespace yanlian {

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
