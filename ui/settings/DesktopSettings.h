// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/Settings.h"

class QPalette;

namespace yanlian {

/// What somebody has already set for his whole desktop (a11y R9): its language, dark or high-contrast colours, and
/// large text. To be asked before the program sets a palette and a font of its own.
Settings desktopSettings(const QLocale &locale, const QPalette &palette, const QFont &font);

} // namespace yanlian
