// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/Pace.h"

#include <algorithm>
#include <numeric>

namespace yanlian {

namespace {

/// Where paces 1 to lastPace begin, in milliseconds.
constexpr std::array<qint64, lastPace> begins{0,     500,    700,    1000,   1400,   2000,   2800,   4000,
                                              5600,  8000,   11200,  16000,  22400,  32000,  45000,  64000,
                                              90000, 128000, 180000, 256000, 360000, 512000, 720000, 1024000};

} // namespace

int paceOf(qint64 activeMs)
{
    const auto next = std::upper_bound(begins.cbegin(), begins.cend(), std::max<qint64>(activeMs, 0));
    return int(next - begins.cbegin());
}

qint64 paceBegin(int pace)
{
    return begins.at(std::size_t(std::clamp(pace, 1, lastPace)) - 1);
}

std::optional<qint64> medianMs(const PaceCounts &counts)
{
    const qint64 all = std::accumulate(counts.cbegin() + 1, counts.cend(), qint64(0));
    qint64 before = 0;
    for (int pace = 1; pace <= lastPace; ++pace) {
        const qint64 here = counts.at(std::size_t(pace));
        if (here > 0 && 2 * (before + here) >= all) {
            const qint64 begin = paceBegin(pace);
            const qint64 end = pace < lastPace ? paceBegin(pace + 1) : begin;
            return begin + (end - begin) * (all - 2 * before) / (2 * here);
        }
        before += here;
    }
    return std::nullopt;
}

} // namespace yanlian
