// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/Pace.h"

#include <gtest/gtest.h>

namespace yanlian {

namespace {

PaceCounts countsOf(const std::vector<qint64> &times)
{
    PaceCounts counts{};
    for (const qint64 ms : times)
        ++counts.at(std::size_t(paceOf(ms)));
    return counts;
}

} // namespace

TEST(Pace, EachBeginsWhereItSays)
{
    for (int pace = 1; pace <= lastPace; ++pace) {
        EXPECT_EQ(paceOf(paceBegin(pace)), pace);
        if (pace > 1) {
            EXPECT_EQ(paceOf(paceBegin(pace) - 1), pace - 1);
        }
    }
    EXPECT_EQ(paceOf(-5), 1);
    EXPECT_EQ(paceOf(0), 1);
    EXPECT_EQ(paceOf(24 * 3600 * 1000), lastPace);
}

TEST(Pace, OfNothingThereIsNoMedian)
{
    EXPECT_EQ(medianMs({}), std::nullopt);
    EXPECT_EQ(medianMs({7}), std::nullopt) << "pace 0 took no time";
}

TEST(Pace, TheMedianIsCloseToTheTrueOne)
{
    for (const qint64 middle : {600, 1500, 4000, 13000, 59000, 300000}) {
        std::vector<qint64> times;
        for (qint64 i = 1; i <= 1001; ++i)
            times.push_back(middle * i / 501); // evenly from almost nothing to twice the median
        const qint64 estimated = medianMs(countsOf(times)).value_or(0);
        EXPECT_NEAR(double(estimated), double(middle), 0.1 * double(middle));
    }
}

TEST(Pace, OneLongTimeDoesNotMoveTheMedian)
{
    EXPECT_NEAR(double(medianMs(countsOf({4000, 4100, 4200, 4300, 10'000'000})).value_or(0)), 4200, 1400);
}

TEST(Pace, InTheLastOneTheMedianIsItsBeginning)
{
    EXPECT_EQ(medianMs(countsOf({5'000'000})), paceBegin(lastPace));
}

} // namespace yanlian
