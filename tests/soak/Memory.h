// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>

namespace yanlian {

/// What the program holds of the machine's memory now, in bytes, after it has given back what it can.
std::size_t residentMemory();

} // namespace yanlian
