// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pack/Pack.h"

namespace yanlian {

/// Whatever would let a learner read something without knowing where it comes from: facts without sources or never
/// shown, names that lead to no fact, disputed facts without their mark, marked words the glossary does not have.
void checkFacts(const Pack &pack, Problems &problems);

} // namespace yanlian
