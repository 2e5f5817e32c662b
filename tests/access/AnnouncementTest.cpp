// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rehearsal/Autopilot.h"
#include "tests/access/Heard.h"
#include "tests/support/LessonDriver.h"
#include "tests/support/Print.h"
#include "ui/look/Paragraph.h"
#include "ui/wizard/CoachPanel.h"
#include "ui/wizard/Overlay.h"
#include "ui/wizard/StepPage.h"

#include <gtest/gtest.h>

#include <QTest>

namespace yanlian {

namespace {

using namespace std::chrono_literals;

/// A lesson whose window has the keyboard, on a desktop where somebody listens.
class Announcements : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(QTest::qWaitFor(QAccessible::isActive, 10000)) << "run this with tests/access/on_a_desktop.sh";
    }

    static void activate(LessonDriver &driver)
    {
        driver.wizard().activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&driver.wizard()));
    }
};

/// Does something, and expects all that is new on the page to be announced before anything else can happen: nothing is
/// waited for, no event of any other kind is let through (a11y R3 allows 200 ms).
void expectAnnounced(LessonDriver &driver, Heard &heard, const std::function<void()> &act)
{
    const QString step = driver.wizard().windowTitle();
    const int answers = driver.rehearsal().verdict().number;
    heard.clear();
    act();
    const bool turned = driver.wizard().windowTitle() != step;
    const bool answered = driver.rehearsal().verdict().number != answers && !driver.feedbackText().isEmpty();
    EXPECT_TRUE(!turned || heard.focused() == driver.headingText()) << heard.focused().toStdString();
    EXPECT_TRUE(
        turned || !answered || heard.said(QAccessible::NameChanged, driver.coach().feedback(), driver.feedbackText()))
        << driver.feedbackText().toStdString();
}

/// Index of some end of the lesson.
int anyEnd(LessonDriver &driver)
{
    const QList<Step> &steps = driver.rehearsal().scenario().steps;
    for (int i = 0; i < steps.size(); ++i)
        if (steps.at(i).isEnd() && Autopilot(driver.rehearsal(), i, driver.lesson().seed()).canReach())
            return i;
    return -1;
}

/// Plays by itself to any end of the lesson.
void playToAnEnd(LessonDriver &driver, Heard &heard)
{
    const int end = anyEnd(driver);
    ASSERT_GE(end, 0);
    Autopilot pilot(driver.rehearsal(), end, driver.lesson().seed());
    for (int turns = 0; turns < 200 && !pilot.hasArrived(); ++turns) {
        SCOPED_TRACE(driver.wizard().windowTitle().toStdString());
        driver.clock().advance(1s);
        expectAnnounced(driver, heard, [&] { pilot.tap(); });
        expectAnnounced(driver, heard, [&] { driver.clock().advance(5s); });
        expectAnnounced(driver, heard, [&] { driver.wizard().next(); });
        driver.settle();
    }
    EXPECT_TRUE(driver.rehearsal().step().isEnd());
}

} // namespace

TEST_F(Announcements, TellEveryStepAndEveryAnswerOfEveryLessonAtOnce)
{
    const LessonDriver any{QString()};
    const QList<Scenario> scenarios = any.lesson().pack().scenarios;
    ASSERT_EQ(scenarios.size(), 9);
    for (const Language language : {Language::Chinese, Language::English})
        for (const Scenario &scenario : scenarios) {
            SCOPED_TRACE(scenario.id.text.toStdString());
            LessonDriver driver(scenario.id.text, language);
            activate(driver);
            Heard heard;
            playToAnEnd(driver, heard);
        }
}

TEST_F(Announcements, TellAWrongTapAgainThoughTheWordsAreTheSame)
{
    LessonDriver driver(QStringLiteral("upgrade-honor"));
    Heard heard;
    for (int times = 0; times < 4; ++times) {
        SCOPED_TRACE(times);
        driver.clock().advance(1s);
        heard.clear();
        driver.rehearsal().tap(QStringLiteral("tabMessages"));
        EXPECT_TRUE(driver.feedbackText().contains(QStringLiteral("「消息」")));
        EXPECT_TRUE(heard.said(QAccessible::NameChanged, driver.coach().feedback(), driver.feedbackText()));
    }
}

TEST_F(Announcements, TellTheHeadingInTheOtherLanguage)
{
    LessonDriver driver(QStringLiteral("upgrade-honor"));
    const QString before = driver.headingText();
    Heard heard;
    driver.press(QStringLiteral("languageButton"));
    EXPECT_NE(driver.headingText(), before);
    EXPECT_TRUE(heard.said(QAccessible::NameChanged, driver.wizard().page()->heading(), driver.headingText()));
}

TEST_F(Announcements, TellTheHeadingAgainWhenItIsToBeRepeated)
{
    LessonDriver driver(QStringLiteral("upgrade-honor"));
    activate(driver);
    ASSERT_EQ(driver.focused(), driver.wizard().page()->heading());
    Heard heard;
    driver.wizard().repeat();
    EXPECT_EQ(heard.focused(), driver.headingText());
}

TEST_F(Announcements, TellWhatOpensOverThePageAndWhereOneIsAfterwards)
{
    LessonDriver driver(QStringLiteral("upgrade-honor"));
    activate(driver);
    Heard heard;
    for (const char *opener : {"helpButton", "settingsButton"}) {
        SCOPED_TRACE(opener);
        driver.press(QLatin1StringView(opener));
        EXPECT_EQ(heard.focused(), driver.wizard().page()->overlay()->heading()->text());
        driver.key(Qt::Key_Escape);
        EXPECT_EQ(heard.focused(), driver.headingText());
    }
}

/// a11y R6
TEST_F(Announcements, TellWhereEachTabLeads)
{
    LessonDriver driver(QStringLiteral("upgrade-honor"));
    activate(driver);
    Heard heard;
    const QWidget *const first = driver.focused();
    int stops = 0;
    do {
        heard.clear();
        driver.key(Qt::Key_Tab);
        ASSERT_TRUE(driver.focused());
        EXPECT_EQ(
            heard.focused(),
            QAccessible::queryAccessibleInterface(driver.wizard().focusWidget())->text(QAccessible::Name));
        EXPECT_FALSE(heard.focused().isEmpty());
    } while (driver.focused() != first && ++stops < 100);
    EXPECT_GT(stops, 10);
    EXPECT_LT(stops, 100);
}

} // namespace yanlian
