// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kiosk/WallClock.h"

namespace yanlian {

WallClock systemWallClock()
{
    return [] { return QDateTime::currentDateTime(); };
}

SteadyClock systemSteadyClock()
{
    return [] {
        return std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now().time_since_epoch());
    };
}

} // namespace yanlian
