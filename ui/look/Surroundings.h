// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace yanlian {

/// Frees what will be drawn from whatever the person, the desktop and the machine have set: scale, style, language, the
/// order of hashes. Call once, before the QApplication, where the same must always come out.
void pinSurroundings();

} // namespace yanlian
