// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/Pages.h"

namespace yanlian {

/// Calls `check` with everything open that can open over a page, one after the other, and with what it is.
void onEveryOverlay(const View &view, const std::function<void(LessonDriver &, const QString &)> &check);

} // namespace yanlian
