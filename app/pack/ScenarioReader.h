// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pack/Scenario.h"
#include "app/pack/YamlMap.h"

namespace yanlian {

/// Reads one file of scenarios/. Checks its form only; ScenarioChecker checks that names lead somewhere.
Scenario readScenario(YamlMap map);

} // namespace yanlian
