// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pack/Pack.h"

namespace yanlian {

/// The translation context of everything a scenario says.
inline constexpr auto coachContext = "Coach";

/// A sentence of the coach and, for the translator, where it is said.
struct PackString final {
    Phrase phrase;
    QString where; ///< for example "upgrade-honor/open-me: say"
    bool canBePressed = false; ///< it is shown where the words it marks can be looked up
};

QList<PackString> stringsOf(const Step &step);
QList<PackString> stringsOf(const Pack &pack);

/// The sentences as a C++ file for lupdate, with `where` as translator comments. It is never compiled.
QString stringsForLupdate(const Pack &pack);

} // namespace yanlian
