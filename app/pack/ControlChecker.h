// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pack/Pack.h"

namespace yanlian {

/// Controls that nobody explains, and explanations of what no lesson shows. `screens` are all that the lessons use.
void checkControls(const Pack &pack, const QHash<QString, Screen> &screens, Problems &problems);

} // namespace yanlian
