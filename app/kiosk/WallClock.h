// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>

namespace yanlian {

/// The time of day; somebody may turn it back at any moment.
using WallClock = std::function<QDateTime()>;
/// Time since an arbitrary moment before this program began; only ever goes on.
using SteadyClock = std::function<std::chrono::milliseconds()>;

WallClock systemWallClock();
SteadyClock systemSteadyClock();

} // namespace yanlian
