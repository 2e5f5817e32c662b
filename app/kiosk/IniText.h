// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pack/Problem.h"

namespace yanlian {

/// One line "key = value", and where its two words begin.
struct IniEntry final {
    QString key;
    QString value; ///< without the blanks around it; may be empty
    Place keyPlace;
    Place valuePlace;
};

/// The lines of an INI file with one section, whose header may be left out. Lines that begin with # or ; are remarks.
/// What is none of these, and a key that comes twice, is a problem; the first of two counts.
QList<IniEntry> readIniText(const QString &text, const QString &file, const QString &section, Problems &problems);

} // namespace yanlian
