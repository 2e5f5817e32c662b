// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/sheet/SheetContent.h"

#include <optional>

namespace yanlian {

/// Prints take-home sheets on the printer that the desktop prints on, without asking anything.
class SheetPrinter final {
public:
    /// What that printer is called; nothing if there is none.
    static std::optional<QString> name();
    /// Sends a sheet to it, on its own size of paper. Returns its name; nothing if there is no printer or it does not
    /// take the sheet.
    static std::optional<QString> print(const SheetContent &content);
};

} // namespace yanlian
