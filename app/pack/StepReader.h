// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pack/Step.h"
#include "app/pack/YamlMap.h"

namespace yanlian {

/// Reads one of a scenario's `steps`. Checks its form only; ScenarioChecker checks that names lead somewhere.
Step readStep(YamlMap map);

} // namespace yanlian
