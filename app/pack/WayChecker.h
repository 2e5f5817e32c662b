// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pack/Scenario.h"

namespace yanlian {

/// Steps that no way leads to, and steps from which no end can be reached.
void checkWays(const Scenario &scenario, Problems &problems);

} // namespace yanlian
