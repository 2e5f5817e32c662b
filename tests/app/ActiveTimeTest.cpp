// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rehearsal/ActiveTime.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;

namespace yanlian {

namespace {

/// Active time after something was done at each of these moments, begun at `begin`.
std::chrono::milliseconds
total(std::initializer_list<std::chrono::milliseconds> moments, std::chrono::milliseconds begin = 0ms)
{
    ActiveTime time(begin);
    for (const auto moment : moments)
        time.note(moment);
    return time.total();
}

} // namespace

TEST(ActiveTime, IsNothingBeforeAnythingIsDone)
{
    EXPECT_EQ(total({}).count(), 0);
}

TEST(ActiveTime, CountsFromItsBeginning)
{
    EXPECT_EQ(total({2h + 7s}, 2h).count(), 7000);
}

TEST(ActiveTime, AddsUpWhatLiesBetween)
{
    EXPECT_EQ(total({1s, 1s, 90s, 200s}).count(), 200'000);
}

TEST(ActiveTime, APauseAsLongAsAKioskWaitsIsLeftOut)
{
    EXPECT_EQ(total({ActiveTime::longestPause - 1ms}).count(), 119'999);
    EXPECT_EQ(total({ActiveTime::longestPause}).count(), 0);
    EXPECT_EQ(total({24h}).count(), 0);
}

TEST(ActiveTime, AfterAPauseItGoesOn)
{
    EXPECT_EQ(total({10s, 10s + 1h, 15s + 1h}).count(), 15'000);
}

} // namespace yanlian
