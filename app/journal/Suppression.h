// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/Report.h"

namespace yanlian {

/// The report without any count from 1 to minCell - 1, so that nobody can be recognised in what is published. Where
/// counts are the parts of one whole and only one of them would go, the next smallest goes too: else the whole would
/// tell it. A mean or median over fewer goes with its count.
Report suppressed(Report report, qint64 minCell);

} // namespace yanlian
