// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pack/Pack.h"

namespace yanlian {

/// A page in Markdown that lists every fact of the pack, its status and where it is taught, and what was left out and
/// why.
QString coverageOf(const Pack &pack);

} // namespace yanlian
