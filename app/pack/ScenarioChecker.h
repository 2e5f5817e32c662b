// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pack/Pack.h"

namespace yanlian {

/// What would make one scenario stumble at a single step: names that lead nowhere, taps with two meanings, decisions
/// without a way to refuse. Screens that could not be read are passed over.
void checkScenario(
    const Pack &pack, const Scenario &scenario, const QHash<QString, Screen> &screens, Problems &problems);

} // namespace yanlian
