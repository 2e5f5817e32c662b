// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace yanlian {

/// The one family everything is set in. Any other choice draws Han characters in Japanese forms.
QString fontFamily();

/// Finds fonts by the program's own short rules in place of the desktop's many: the same shapes on every machine, and
/// a quicker start. Where those rules do not find fontFamily(), the desktop's stay in force. Call once, before the
/// QApplication.
void pinFonts();

} // namespace yanlian
