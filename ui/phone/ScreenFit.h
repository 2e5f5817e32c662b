// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pack/Pack.h"

namespace yanlian {

/// Builds every screen in the narrowest phone a lesson has, with the largest text, in the language in force, and
/// reports controls smaller than the norm (a11y O1) and words that would be broken. Needs a QApplication.
void checkScreenFit(const QHash<QString, Screen> &screens, Problems &problems);

} // namespace yanlian
