// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/huabei/Clock.h"

#include "tests/support/Print.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;

namespace yanlian {

namespace {

class ManualClockTest : public testing::Test {
protected:
    void note(std::chrono::milliseconds delay, const QString &word)
    {
        m_clock.after(delay, &m_context, [this, word] { m_heard += word; });
    }

    ManualClock m_clock;
    QObject m_context;
    QStringList m_heard;
};

} // namespace

TEST_F(ManualClockTest, StandsStillUntilTold)
{
    const auto before = m_clock.now();
    const QDate day = m_clock.today();
    note(0ms, QStringLiteral("at once"));
    EXPECT_EQ(m_clock.now(), before);
    EXPECT_EQ(m_clock.today(), day);
    EXPECT_EQ(m_heard, QStringList());
}

TEST_F(ManualClockTest, NothingIsCalledBeforeItsTime)
{
    note(100ms, QStringLiteral("later"));
    m_clock.advance(99ms);
    EXPECT_EQ(m_heard, QStringList());
    m_clock.advance(1ms);
    EXPECT_EQ(m_heard, QStringList{QStringLiteral("later")});
    m_clock.advance(24h);
    EXPECT_EQ(m_heard.size(), 1);
}

TEST_F(ManualClockTest, CallsComeInTheOrderOfTheirTimes)
{
    note(30ms, QStringLiteral("third"));
    note(10ms, QStringLiteral("first"));
    note(20ms, QStringLiteral("second"));
    m_clock.advance(1s);
    EXPECT_EQ(m_heard, QStringList({QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("third")}));
}

TEST_F(ManualClockTest, CallsOfOneTimeComeInTheOrderTheyWereMade)
{
    note(10ms, QStringLiteral("first"));
    note(10ms, QStringLiteral("second"));
    note(10ms, QStringLiteral("third"));
    m_clock.advance(10ms);
    EXPECT_EQ(m_heard, QStringList({QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("third")}));
}

TEST_F(ManualClockTest, ACallSeesItsOwnTime)
{
    std::chrono::milliseconds seen{};
    m_clock.after(10ms, &m_context, [&] { seen = m_clock.now(); });
    m_clock.advance(1s);
    EXPECT_EQ(seen.count(), 10);
    EXPECT_EQ(m_clock.now().count(), 1000);
}

TEST_F(ManualClockTest, ACallMayMakeAnotherThatComesInTheSameStretch)
{
    m_clock.after(10ms, &m_context, [&] { note(10ms, QStringLiteral("child")); });
    m_clock.advance(19ms);
    EXPECT_EQ(m_heard, QStringList());
    m_clock.advance(1ms);
    EXPECT_EQ(m_heard, QStringList{QStringLiteral("child")});
}

TEST_F(ManualClockTest, NobodyIsCalledAfterHeIsGone)
{
    auto gone = std::make_unique<QObject>();
    m_clock.after(10ms, gone.get(), [&] { m_heard += QStringLiteral("ghost"); });
    note(20ms, QStringLiteral("living"));
    gone.reset();
    m_clock.advance(1s);
    EXPECT_EQ(m_heard, QStringList{QStringLiteral("living")});
}

TEST_F(ManualClockTest, WhoeverDiesInTheSameStretchIsNotCalledEither)
{
    auto victim = std::make_unique<QObject>();
    m_clock.after(10ms, &m_context, [&] { victim.reset(); });
    m_clock.after(20ms, victim.get(), [&] { m_heard += QStringLiteral("ghost"); });
    m_clock.advance(1s);
    EXPECT_EQ(m_heard, QStringList());
}

TEST_F(ManualClockTest, NeverGoesBack)
{
    m_clock.after(10ms, &m_context, [&] { m_clock.advance(1h); });
    m_clock.advance(20ms);
    EXPECT_GE(m_clock.now(), 1h);
}

} // namespace yanlian
