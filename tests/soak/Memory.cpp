// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/soak/Memory.h"

#include <fstream>
#include <malloc.h>
#include <unistd.h>

namespace yanlian {

std::size_t residentMemory()
{
    malloc_trim(0);
    std::ifstream statm("/proc/self/statm");
    std::size_t whole = 0;
    std::size_t resident = 0;
    statm >> whole >> resident;
    return resident * static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
}

} // namespace yanlian
