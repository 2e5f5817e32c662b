// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace yanlian {

/// The fonts that everything in a guide is set in, each with its version: "Noto Sans CJK SC Bold 2.004". With others
/// the pictures would be others.
QStringList usedFonts();

} // namespace yanlian
