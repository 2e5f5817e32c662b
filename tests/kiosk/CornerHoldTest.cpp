// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/CornerHold.h"

#include "app/huabei/Clock.h"
#include "tests/support/Print.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;

namespace yanlian {

namespace {

constexpr QPoint topLeft{5, 5};
constexpr QPoint topRight{1915, 5};
constexpr QPoint bottomLeft{5, 1075};
constexpr QPoint bottomRight{1915, 1075};
constexpr QPoint middle{960, 540};

class CornerHoldTest : public testing::Test {
protected:
    CornerHoldTest()
    {
        m_corners.setScreen({1920, 1080});
        QObject::connect(&m_corners, &CornerHold::held, [this] { ++m_held; });
    }

    ManualClock m_clock;
    CornerHold m_corners{m_clock, nullptr};
    int m_held = 0;
};

} // namespace

TEST_F(CornerHoldTest, TwoOppositeCornersForFiveSeconds)
{
    for (const auto &[one, other] : {std::pair{topLeft, bottomRight}, {bottomLeft, topRight}}) {
        m_held = 0;
        m_corners.press(1, one);
        m_clock.advance(1s);
        m_corners.press(2, other);
        m_clock.advance(4999ms);
        EXPECT_EQ(m_held, 0);
        m_clock.advance(1ms);
        EXPECT_EQ(m_held, 1);
        m_corners.release(1);
        m_corners.release(2);
        m_clock.advance(1min);
        EXPECT_EQ(m_held, 1);
    }
}

TEST_F(CornerHoldTest, NotTwoOnOneSideNorOneAndTheMiddle)
{
    for (const QPoint &other : {topRight, bottomLeft, middle}) {
        m_corners.press(1, topLeft);
        m_corners.press(2, other);
        m_clock.advance(1min);
        m_corners.release(1);
        m_corners.release(2);
        m_clock.advance(1min);
    }
    EXPECT_EQ(m_held, 0);
}

TEST_F(CornerHoldTest, AFingerThatSlidesAwayHasLetGo)
{
    m_corners.press(1, topLeft);
    m_corners.press(2, bottomRight);
    m_clock.advance(3s);
    m_corners.move(2, middle);
    m_corners.move(2, bottomRight);
    m_clock.advance(1min);
    EXPECT_EQ(m_held, 0);
}

TEST_F(CornerHoldTest, AMouseHoldsOneAfterTheOther)
{
    m_corners.press(-1, topLeft);
    m_clock.advance(6s);
    m_corners.release(-1);
    m_clock.advance(3s);
    m_corners.press(-1, bottomRight);
    m_clock.advance(4s);
    EXPECT_EQ(m_held, 0);
    m_clock.advance(1s);
    EXPECT_EQ(m_held, 1);
}

TEST_F(CornerHoldTest, ButNotTooLateNorWithSomethingElseBetween)
{
    m_corners.press(-1, topLeft);
    m_clock.advance(6s);
    m_corners.release(-1);
    m_clock.advance(11s);
    m_corners.press(-1, bottomRight);
    m_clock.advance(4s);
    m_corners.release(-1);
    m_corners.press(-1, topLeft);
    m_clock.advance(6s);
    m_corners.release(-1);
    m_corners.press(-1, middle);
    m_corners.release(-1);
    m_corners.press(-1, bottomRight);
    m_clock.advance(1min);
    EXPECT_EQ(m_held, 0);
}

} // namespace yanlian
