// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/Report.h"

namespace yanlian {

/// For a person at a terminal: aligned, in words, safe to print. An empty report says so.
QString reportText(const Report &report);

} // namespace yanlian
