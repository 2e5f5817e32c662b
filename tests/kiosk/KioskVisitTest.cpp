// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kiosk/KioskVisit.h"

#include "app/huabei/Clock.h"
#include "tests/support/Print.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;

namespace yanlian {

namespace {

using State = KioskVisit::State;

class KioskVisitTest : public testing::Test {
protected:
    void make(bool isSafe = false)
    {
        m_visit.emplace(
            KioskVisit::Rules{120s, 30s, 20min, [this] { return m_isOpen; }, [this] { return m_isBusy; }, isSafe},
            m_clock);
    }

    KioskVisit &visit()
    {
        if (!m_visit)
            make();
        return *m_visit;
    }

    /// A visitor who has come to the lesson.
    void beginLesson()
    {
        visit().touch({10, 10});
        visit().start();
        visit().chooseLanguage();
        ASSERT_EQ(visit().state(), State::Lesson);
    }

    ManualClock m_clock;
    bool m_isOpen = true;
    bool m_isBusy = false;
    std::optional<KioskVisit> m_visit;
};

} // namespace

TEST_F(KioskVisitTest, AVisitGoesFromThePictureToALanguageToALessonToAResultAndBack)
{
    EXPECT_EQ(visit().state(), State::Attract);
    visit().start();
    EXPECT_EQ(visit().state(), State::Language);
    visit().chooseLanguage();
    EXPECT_EQ(visit().state(), State::Lesson);
    visit().setAtResult(true);
    EXPECT_EQ(visit().state(), State::Result);
    visit().end();
    EXPECT_EQ(visit().state(), State::Attract);
}

TEST_F(KioskVisitTest, ALanguageChosenWithTheFirstTouchSkipsThePageForIt)
{
    visit().chooseLanguage();
    EXPECT_EQ(visit().state(), State::Lesson);
}

TEST_F(KioskVisitTest, FromAResultTheLessonMayGoOn)
{
    beginLesson();
    visit().setAtResult(true);
    visit().setAtResult(false);
    EXPECT_EQ(visit().state(), State::Lesson);
}

TEST_F(KioskVisitTest, NothingBeginsWhatIsNotThere)
{
    visit().setAtResult(true);
    visit().end();
    visit().closeStaff();
    EXPECT_EQ(visit().state(), State::Attract);
    beginLesson();
    visit().start();
    EXPECT_EQ(visit().state(), State::Lesson);
}

TEST_F(KioskVisitTest, WarnsOverEveryPageOfAVisitAndThenGoesBack)
{
    for (int pages = 1; pages <= 3; ++pages) {
        visit().start();
        if (pages > 1)
            visit().chooseLanguage();
        visit().setAtResult(pages > 2);
        const State place = visit().state();
        m_clock.advance(119s);
        EXPECT_EQ(visit().state(), place);
        m_clock.advance(1s);
        EXPECT_EQ(visit().state(), State::Warning);
        EXPECT_EQ(visit().place(), place);
        m_clock.advance(29s);
        EXPECT_EQ(visit().state(), State::Warning);
        m_clock.advance(1s);
        EXPECT_EQ(visit().state(), State::Attract);
    }
}

TEST_F(KioskVisitTest, NobodyIsWarnedWhoIsNotThere)
{
    visit();
    m_clock.advance(std::chrono::hours(24));
    EXPECT_EQ(visit().state(), State::Attract);
}

/// a11y O6
TEST_F(KioskVisitTest, AnyTouchGoesOnWithoutLimit)
{
    beginLesson();
    for (int time = 0; time < 50; ++time) {
        m_clock.advance(120s + 19s);
        ASSERT_EQ(visit().state(), State::Warning) << time;
        switch (time % 3) {
        case 0:
            EXPECT_TRUE(visit().touch({time, 5}));
            break;
        case 1:
            EXPECT_TRUE(visit().key(Qt::Key_Space, false));
            break;
        default:
            EXPECT_TRUE(visit().click());
        }
        ASSERT_EQ(visit().state(), State::Lesson) << time;
    }
}

TEST_F(KioskVisitTest, TheWarningIsCountedDownSecondBySecond)
{
    beginLesson();
    m_clock.advance(120s);
    QList<int> counted{visit().secondsLeft()};
    QObject::connect(&visit(), &KioskVisit::counted, [&] { counted += visit().secondsLeft(); });
    m_clock.advance(30s);
    QList<int> wanted;
    for (int left = 30; left >= 1; --left)
        wanted += left;
    EXPECT_EQ(counted, wanted);
    EXPECT_EQ(visit().state(), State::Attract);
}

TEST_F(KioskVisitTest, WhatIsSaidOrPlayedCountsAndTimeRunsFromItsEnd)
{
    beginLesson();
    m_isBusy = true;
    m_clock.advance(30min);
    EXPECT_EQ(visit().state(), State::Lesson);
    m_isBusy = false;
    visit().wake();
    m_clock.advance(119s);
    EXPECT_EQ(visit().state(), State::Lesson);
    m_clock.advance(2s);
    EXPECT_EQ(visit().state(), State::Warning);
}

TEST_F(KioskVisitTest, TheWarningsOwnVoiceDoesNotKeepTheVisitAlive)
{
    beginLesson();
    m_clock.advance(120s);
    visit().wake();
    m_isBusy = true;
    m_clock.advance(30s);
    EXPECT_EQ(visit().state(), State::Attract);
}

TEST_F(KioskVisitTest, AFingerThatRestsCountsUntilItMustBeSomethingElse)
{
    beginLesson();
    visit().touch({300, 300});
    visit().hold(true);
    m_clock.advance(20min - 1s);
    EXPECT_EQ(visit().state(), State::Lesson);
    m_clock.advance(120s + 30s);
    EXPECT_EQ(visit().state(), State::Attract);
}

TEST_F(KioskVisitTest, AScreenThatReportsOnePlaceForTwentyMinutesReportsNoFinger)
{
    beginLesson();
    int counted = 0;
    for (int second = 0; second < 25 * 60 && visit().isVisit(); ++second) {
        counted += visit().touch({7, 7}) ? 1 : 0;
        m_clock.advance(1s);
    }
    EXPECT_EQ(counted, 20 * 60);
    EXPECT_EQ(visit().state(), State::Attract);
    EXPECT_FALSE(visit().touch({7, 7})) << "nor does it begin the next visit";
    EXPECT_TRUE(visit().touch({7, 8}));
}

TEST_F(KioskVisitTest, ThePlaceOfYesterdaysLastTouchIsAPlaceLikeAnyOther)
{
    beginLesson();
    visit().touch({7, 7});
    m_clock.advance(std::chrono::hours(20));
    EXPECT_TRUE(visit().touch({7, 7}));
}

TEST_F(KioskVisitTest, AStuckKeyIsNoVisitorButOnePressedAgainAndAgainIs)
{
    beginLesson();
    for (int second = 0; second < 30 * 60; ++second) {
        ASSERT_TRUE(visit().key(Qt::Key_Space, false));
        m_clock.advance(1s);
    }
    for (int second = 0; second < 25 * 60; ++second) {
        visit().key(Qt::Key_Tab, true);
        m_clock.advance(1s);
    }
    EXPECT_EQ(visit().state(), State::Attract);
}

TEST_F(KioskVisitTest, StaffComeOverAnythingAndGoBackToIt)
{
    visit().openStaff();
    EXPECT_EQ(visit().state(), State::Staff);
    visit().closeStaff();
    EXPECT_EQ(visit().state(), State::Attract);
    beginLesson();
    m_clock.advance(125s);
    ASSERT_EQ(visit().state(), State::Warning);
    visit().openStaff();
    EXPECT_EQ(visit().place(), State::Lesson);
    visit().closeStaff();
    EXPECT_EQ(visit().state(), State::Lesson);
    visit().openStaff();
    visit().closeStaff();
    visit().end();
    EXPECT_EQ(visit().state(), State::Attract);
}

TEST_F(KioskVisitTest, AStaffPageThatWasLeftOpenClosesItself)
{
    beginLesson();
    visit().openStaff();
    m_clock.advance(120s);
    EXPECT_EQ(visit().state(), State::Attract);
}

TEST_F(KioskVisitTest, ClosesOnTimeAndOpensOnTime)
{
    visit();
    m_isOpen = false;
    m_clock.advance(20s);
    EXPECT_EQ(visit().state(), State::Closed);
    visit().start();
    EXPECT_EQ(visit().state(), State::Closed);
    m_isOpen = true;
    m_clock.advance(20s);
    EXPECT_EQ(visit().state(), State::Attract);
}

TEST_F(KioskVisitTest, AVisitUnderWayIsFinishedAfterHours)
{
    beginLesson();
    m_isOpen = false;
    m_clock.advance(60s);
    EXPECT_EQ(visit().state(), State::Lesson);
    visit().end();
    EXPECT_EQ(visit().state(), State::Closed);
}

TEST_F(KioskVisitTest, SafeModeIsLeftByNobodyButStaffSeeTheirPage)
{
    make(true);
    EXPECT_EQ(visit().state(), State::Safe);
    visit().touch({1, 1});
    visit().start();
    visit().chooseLanguage();
    m_clock.advance(std::chrono::hours(3));
    EXPECT_EQ(visit().state(), State::Safe);
    visit().openStaff();
    EXPECT_EQ(visit().state(), State::Staff);
    m_clock.advance(120s);
    EXPECT_EQ(visit().state(), State::Safe);
}

} // namespace yanlian
