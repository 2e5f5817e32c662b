// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <array>
#include <optional>

namespace yanlian {

/// How long something took, coarsely: the tallies of a journal keep no single time, and still give a median. Pace 0
/// says that no time was taken; each pace above 1 reaches to about 1.4 times the one before it, the last one has no
/// end.
inline constexpr int lastPace = 24;

/// `activeMs` in milliseconds; a negative one counts as none at all, pace 1.
int paceOf(qint64 activeMs);

/// In milliseconds: where the pace begins.
qint64 paceBegin(int pace);

/// How often each pace came; the place for pace 0 is not looked at.
using PaceCounts = std::array<qint64, lastPace + 1>;

/// In milliseconds, estimated within its pace; nothing where nothing was counted.
std::optional<qint64> medianMs(const PaceCounts &counts);

} // namespace yanlian
