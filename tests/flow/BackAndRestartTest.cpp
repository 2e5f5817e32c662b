// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/LessonDriver.h"
#include "tests/support/Print.h"
#include "ui/wizard/StepPage.h"

#include <gtest/gtest.h>

using namespace yanlian;
using namespace std::chrono_literals;

namespace {

struct Moment {
    QString step;
    Account account;
    QImage picture;
};

Moment moment(LessonDriver &lesson)
{
    return {lesson.stepId(), lesson.rehearsal().account(), lesson.wizard().grab().toImage()};
}

const auto steps = {"open-me",     "open-huabei",  "look",   "open-agreement", "close-agreement",
                    "open-letter", "close-letter", "decide", "waiting",        "upgraded"};

} // namespace

TEST(BackAndRestart, BackShowsEachStepAsItWas)
{
    LessonDriver lesson(QStringLiteral("upgrade-honor"));
    QList<Moment> way;
    for (const char *step : steps) {
        lesson.playTo(QLatin1StringView(step));
        way += moment(lesson);
    }
    for (qsizetype i = way.size() - 2; i >= 0; --i) {
        SCOPED_TRACE(way.at(i).step.toStdString());
        lesson.pressBack();
        const Moment now = moment(lesson);
        EXPECT_EQ(now.step, way.at(i).step);
        EXPECT_EQ(now.account, way.at(i).account);
        if (now.step != QStringLiteral("waiting")) { // waiting begins anew
            EXPECT_EQ(now.picture, way.at(i).picture);
        }
    }
    EXPECT_FALSE(lesson.button(QStringLiteral("backButton"))->isEnabled());
}

TEST(BackAndRestart, NextIsThereAfterBackFromAStepThatAResultWouldFollow)
{
    LessonDriver lesson(QStringLiteral("upgrade-honor"));
    lesson.playTo(QStringLiteral("decide"));
    lesson.tapPhone(QStringLiteral("later"));
    lesson.pressBack();
    EXPECT_EQ(lesson.stepId(), QStringLiteral("close-letter"));
    EXPECT_TRUE(lesson.button(QStringLiteral("nextButton"))->isVisible());
    EXPECT_FALSE(lesson.button(QStringLiteral("finishButton"))->isVisible()) << "it would end the lesson";
}

TEST(BackAndRestart, TheWayCanBeGoneAgainAfterBack)
{
    LessonDriver lesson(QStringLiteral("upgrade-honor"));
    lesson.playTo(QStringLiteral("upgraded"));
    for (int i = 0; i < 4; ++i)
        lesson.pressBack();
    lesson.playTo(QStringLiteral("unchanged"));
    EXPECT_EQ(lesson.rehearsal().account().upgrade, UpgradeStatus::Deferred);
    EXPECT_TRUE(lesson.rehearsal().account().contracts.isEmpty());
}

TEST(BackAndRestart, StartAgainWorksFromEveryStepAndRestoresTheAccount)
{
    LessonDriver lesson(QStringLiteral("upgrade-honor"));
    const Moment first = moment(lesson);
    for (const char *step : steps) {
        SCOPED_TRACE(step);
        lesson.playTo(QLatin1StringView(step));
        lesson.press(QStringLiteral("startAgainButton"));
        const Moment now = moment(lesson);
        EXPECT_EQ(now.step, first.step);
        EXPECT_EQ(now.account, first.account);
        EXPECT_EQ(now.picture, first.picture);
    }
}

TEST(BackAndRestart, StartAgainBeforeTheFirstStepGoesToTheWelcomePage)
{
    LessonDriver lesson{QString()};
    lesson.pressNext();
    lesson.press(QStringLiteral("startAgainButton"));
    EXPECT_EQ(lesson.wizard().currentId(), int(RehearsalWizard::Welcome));
    lesson.press(QStringLiteral("startAgainButton"));
    EXPECT_EQ(lesson.wizard().currentId(), int(RehearsalWizard::Welcome));
}

TEST(BackAndRestart, StartAgainInTheMiddleOfAStepForgetsItsMistakes)
{
    LessonDriver lesson(QStringLiteral("upgrade-honor"));
    lesson.tapPhone(QStringLiteral("tabMessages"));
    ASSERT_FALSE(lesson.feedbackText().isEmpty());
    lesson.press(QStringLiteral("startAgainButton"));
    EXPECT_TRUE(lesson.feedbackText().isEmpty());
}

TEST(BackAndRestart, BackGoesFromTheFirstStepToTheChoiceAndOn)
{
    LessonDriver lesson{QString()};
    lesson.pressNext();
    lesson.pressNext();
    lesson.pressNext();
    lesson.tapPhone(QStringLiteral("tabMe"));
    lesson.pressBack();
    EXPECT_EQ(lesson.wizard().currentId(), int(RehearsalWizard::ChooseMode));
    lesson.pressNext();
    EXPECT_EQ(lesson.stepId(), QStringLiteral("open-me"));
    EXPECT_FALSE(lesson.button(QStringLiteral("nextButton"))->isEnabled());
}

TEST(BackAndRestart, BackWhileHelpIsOpenLeavesNoLockedPageBehind)
{
    LessonDriver lesson(QStringLiteral("upgrade-honor"));
    lesson.playTo(QStringLiteral("open-huabei"));
    lesson.key(Qt::Key_F1);
    lesson.pressBack();
    lesson.playTo(QStringLiteral("open-huabei"));
    lesson.tapPhone(QStringLiteral("rowHuabei"));
    lesson.clock().advance(2s);
    EXPECT_EQ(lesson.rehearsal().stage(), Rehearsal::Stage::Done);
}

TEST(BackAndRestart, NextIsAwakeOnWhatIsOnlyReadHoweverOneCameThere)
{
    LessonDriver lesson(QStringLiteral("should-i-upgrade"));
    const auto next = [&] { return lesson.button(QStringLiteral("nextButton"))->isEnabled(); };
    EXPECT_TRUE(next());
    lesson.pressNext();
    lesson.pressNext();
    lesson.pressBack();
    EXPECT_TRUE(next());
    lesson.press(QStringLiteral("startAgainButton"));
    EXPECT_TRUE(next());
    lesson.playTo(QStringLiteral("waits"));
    lesson.pressBack();
    lesson.playTo(QStringLiteral("waits"));
    EXPECT_TRUE(lesson.button(QStringLiteral("finishButton"))->isEnabled());
}

TEST(BackAndRestart, NothingHappensByItself)
{
    LessonDriver lesson(QStringLiteral("upgrade-honor"));
    for (const char *step : {"open-me", "decide", "upgraded"}) {
        SCOPED_TRACE(step);
        lesson.playTo(QLatin1StringView(step));
        const Moment before = moment(lesson);
        lesson.clock().advance(24h);
        lesson.settle();
        const Moment after = moment(lesson);
        EXPECT_EQ(after.step, before.step);
        EXPECT_EQ(after.picture, before.picture);
    }
}
