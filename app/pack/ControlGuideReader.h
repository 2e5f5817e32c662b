// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pack/ControlGuide.h"
#include "app/pack/YamlMap.h"

namespace yanlian {

/// controls.yaml: its form only; ControlChecker checks that every control is there.
ControlGuide readControls(YamlMap map);

} // namespace yanlian
