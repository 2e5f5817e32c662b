// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/PaintWatch.h"

#include "app/huabei/Clock.h"
#include "tests/support/Print.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QWidget>

using namespace std::chrono_literals;

namespace yanlian {

namespace {

class PaintWatchTest : public testing::Test {
protected:
    void watch(std::optional<std::chrono::milliseconds> every)
    {
        m_watch.emplace(m_window, m_clock, every, PaintWatch::Tell{[this] { ++m_ready; }, [this] { ++m_alive; }});
    }

    /// With what an event loop would do meanwhile.
    void pass(std::chrono::milliseconds time = {})
    {
        m_clock.advance(time);
        QApplication::processEvents();
        QApplication::processEvents();
    }

    ManualClock m_clock;
    QWidget m_window;
    int m_ready = 0;
    int m_alive = 0;
    std::optional<PaintWatch> m_watch;
};

} // namespace

TEST_F(PaintWatchTest, IsReadyOnceTheFirstFrameIsThereAndNotBefore)
{
    watch(5s);
    QApplication::processEvents();
    pass(30s);
    EXPECT_EQ(m_ready, 0);
    EXPECT_EQ(m_alive, 0);
    m_window.show();
    pass();
    EXPECT_EQ(m_ready, 1);
    m_window.update();
    QApplication::processEvents();
    EXPECT_EQ(m_ready, 1);
}

TEST_F(PaintWatchTest, IsAliveAsLongAsItPaints)
{
    watch(5s);
    m_window.show();
    pass();
    for (int time = 1; time <= 20; ++time) {
        pass(5s);
        EXPECT_EQ(m_alive, time);
    }
}

TEST_F(PaintWatchTest, IsAliveUnderAPageThatCoversTheWindow)
{
    QWidget page(&m_window);
    page.setAutoFillBackground(true);
    page.setGeometry(m_window.rect());
    watch(5s);
    m_window.show();
    pass();
    EXPECT_EQ(m_ready, 1);
    for (int time = 1; time <= 5; ++time) {
        pass(5s);
        EXPECT_EQ(m_alive, time);
    }
}

TEST_F(PaintWatchTest, ATimerThatRunsIsNoSignOfLifeByItself)
{
    watch(5s);
    m_window.show();
    pass();
    pass(5s);
    const int before = m_alive;
    m_window.setUpdatesEnabled(false);
    for (int time = 0; time < 5; ++time)
        pass(5s);
    EXPECT_LE(m_alive, before + 1) << "one may have been painted before";
    m_window.setUpdatesEnabled(true);
    QApplication::processEvents();
    pass(5s);
    pass(5s);
    EXPECT_GT(m_alive, before + 1);
}

TEST_F(PaintWatchTest, WithoutASupervisorThatWatchesOnlyTheFirstFrameIsTold)
{
    watch(std::nullopt);
    m_window.show();
    pass();
    pass(1min);
    EXPECT_EQ(m_ready, 1);
    EXPECT_EQ(m_alive, 0);
}

} // namespace yanlian
