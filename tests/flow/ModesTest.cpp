// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/LessonDriver.h"
#include "tests/support/Print.h"
#include "ui/look/Paragraph.h"
#include "ui/look/TextButton.h"
#include "ui/phone/PhoneView.h"
#include "ui/wizard/CoachActions.h"
#include "ui/wizard/CoachPanel.h"
#include "ui/wizard/Overlay.h"
#include "ui/wizard/Playback.h"
#include "ui/wizard/WizardPage.h"

#include <gtest/gtest.h>

namespace yanlian {

namespace {

using namespace std::chrono_literals;

const QString honor = QStringLiteral("upgrade-honor");

LessonDriver inMode(Mode mode, Language language = Language::Chinese, const QString &scenario = honor)
{
    return LessonDriver(
        scenario, language, PhoneLanguage::SameAsCoach, TextSize::Normal, QSize(1280, 800), {}, 1, mode);
}

void help(LessonDriver &lesson)
{
    lesson.scrollCoachTo(lesson.button(QStringLiteral("stepHelpButton")));
    lesson.press(QStringLiteral("stepHelpButton"));
}

void chooseAction(LessonDriver &lesson, const QString &text)
{
    for (TextButton *button : lesson.wizard().page()->overlay()->findChildren<TextButton *>())
        if (button->text() == text && button->isVisible())
            return lesson.click(button);
    ADD_FAILURE() << "no such button: " << text.toStdString();
}

bool isOffered(const LessonDriver &lesson, const char *button)
{
    const QWidget *found = lesson.button(QLatin1StringView(button));
    return found && found->isVisible();
}

} // namespace

TEST(Modes, AreChosenBeforeTheFirstStep)
{
    LessonDriver lesson{QString()};
    lesson.playTo(QStringLiteral("mode"));
    lesson.press(QStringLiteral("test"));
    lesson.pressNext();
    EXPECT_EQ(lesson.rehearsal().mode(), Mode::Test);
    lesson.pressBack();
    lesson.press(QStringLiteral("explore"));
    lesson.pressNext();
    EXPECT_EQ(lesson.rehearsal().mode(), Mode::Explore);
}

TEST(WatchMode, ReachesAResultByNextAlone)
{
    LessonDriver lesson = inMode(Mode::Watch);
    for (int presses = 0; presses < 60 && !lesson.rehearsal().step().isEnd(); ++presses) {
        lesson.clock().advance(5s);
        lesson.pressNext();
    }
    EXPECT_TRUE(lesson.rehearsal().step().isEnd());
}

TEST(Modes, EndWithDoneOnAResult)
{
    for (const Mode mode : {Mode::Watch, Mode::Try, Mode::Test, Mode::Explore}) {
        SCOPED_TRACE(modeCode(mode).toStdString());
        LessonDriver lesson = inMode(mode);
        lesson.playTo(QStringLiteral("unchanged"));
        lesson.press(QStringLiteral("finishButton"));
        EXPECT_FALSE(lesson.wizard().isVisible());
        EXPECT_EQ(lesson.wizard().result(), int(QDialog::Accepted));
    }
}

TEST(WatchMode, ShowsWhatATapBringsBeforeThePageTurns)
{
    LessonDriver lesson = inMode(Mode::Watch);
    lesson.pressNext();
    EXPECT_EQ(lesson.stepId(), QStringLiteral("open-me"));
    EXPECT_TRUE(lesson.feedbackText().startsWith(QStringLiteral("「我的」")));
    lesson.pressNext();
    EXPECT_EQ(lesson.stepId(), QStringLiteral("open-huabei"));
}

TEST(WatchMode, PlaysByItselfWithThePausesThatAreWanted)
{
    LessonDriver lesson = inMode(Mode::Watch);
    lesson.clock().advance(100s);
    EXPECT_EQ(lesson.rehearsal().stage(), Rehearsal::Stage::Asking) << "nothing moves unasked";
    lesson.press(QStringLiteral("pauseButton")); // from 10 seconds to 20
    lesson.press(QStringLiteral("playButton"));
    lesson.clock().advance(19s);
    EXPECT_EQ(lesson.rehearsal().stage(), Rehearsal::Stage::Asking);
    lesson.clock().advance(1s);
    EXPECT_EQ(lesson.rehearsal().stage(), Rehearsal::Stage::Done);
    lesson.clock().advance(20s);
    EXPECT_EQ(lesson.stepId(), QStringLiteral("open-huabei"));
    lesson.press(QStringLiteral("playButton"));
    lesson.clock().advance(100s);
    EXPECT_EQ(lesson.rehearsal().stage(), Rehearsal::Stage::Asking) << "it was stopped";
    EXPECT_EQ(lesson.stepId(), QStringLiteral("open-huabei"));
}

TEST(WatchMode, PlaysToTheEndAndStopsThere)
{
    LessonDriver lesson = inMode(Mode::Watch);
    lesson.press(QStringLiteral("playButton"));
    for (int i = 0; i < 100 && !lesson.rehearsal().step().isEnd(); ++i)
        lesson.clock().advance(10s);
    EXPECT_TRUE(lesson.rehearsal().step().isEnd());
    lesson.clock().advance(10s);
    EXPECT_FALSE(lesson.wizard().playback()->isPlaying());
}

TEST(WatchMode, WaitsWhileHelpIsRead)
{
    LessonDriver lesson = inMode(Mode::Watch);
    lesson.press(QStringLiteral("playButton"));
    lesson.press(QStringLiteral("helpButton"));
    lesson.clock().advance(60s);
    EXPECT_EQ(lesson.rehearsal().stage(), Rehearsal::Stage::Asking);
}

TEST(WatchMode, BlamesNobodyForTouching)
{
    LessonDriver lesson = inMode(Mode::Watch);
    lesson.tapPhone(QStringLiteral("tabMessages"));
    EXPECT_FALSE(lesson.feedbackText().isEmpty());
    EXPECT_EQ(lesson.rehearsal().help(), HelpLadder::None);
    lesson.tapPhone(QStringLiteral("tabMe"));
    EXPECT_EQ(lesson.rehearsal().stage(), Rehearsal::Stage::Done) << "the right tap is welcome";
}

TEST(TestMode, BeginsWithTheTaskAlone)
{
    LessonDriver lesson = inMode(Mode::Test);
    EXPECT_EQ(lesson.headingText(), lesson.lesson().words(lesson.rehearsal().step().task));
    EXPECT_TRUE(lesson.phone().rings().isEmpty());
    for (const char *part : {"where", "why", "remember", "sources", "added"})
        EXPECT_FALSE(lesson.coach().findChild<QWidget *>(QLatin1StringView(part))->isVisible()) << part;
}

TEST(TestMode, HelpComesStepByStep)
{
    LessonDriver lesson = inMode(Mode::Test);
    help(lesson);
    EXPECT_TRUE(lesson.feedbackText().contains(lesson.headingText()));
    EXPECT_FALSE(lesson.feedbackText().contains(QStringLiteral("「我的」")));
    lesson.tapPhone(QStringLiteral("tabMessages"));
    EXPECT_TRUE(lesson.feedbackText().contains(QStringLiteral("这是消息")));
    EXPECT_FALSE(lesson.feedbackText().contains(QStringLiteral("请点「我的」")));
    help(lesson);
    EXPECT_TRUE(lesson.feedbackText().contains(QStringLiteral("请点「我的」")));
    EXPECT_TRUE(lesson.phone().rings().isEmpty());
    help(lesson);
    EXPECT_EQ(lesson.phone().rings().size(), 1);
    EXPECT_EQ(lesson.rehearsal().help(), HelpLadder::Arrow);
}

TEST(TestMode, ShowingIsAskedForFirstAndMayBeDeclined)
{
    LessonDriver lesson = inMode(Mode::Test);
    for (int i = 0; i < 4; ++i)
        help(lesson);
    ASSERT_TRUE(lesson.wizard().page()->overlay()->isOpen());
    chooseAction(lesson, QStringLiteral("我自己再试试"));
    EXPECT_EQ(lesson.rehearsal().help(), HelpLadder::Arrow);
    EXPECT_FALSE(lesson.rehearsal().isShowing());
    help(lesson);
    chooseAction(lesson, QStringLiteral("做给我看"));
    EXPECT_TRUE(lesson.rehearsal().isShowing());
    EXPECT_FALSE(lesson.button(QStringLiteral("nextButton"))->isEnabled());
    lesson.press(QStringLiteral("turnButton"));
    EXPECT_EQ(lesson.phone().screen()->objectName(), QStringLiteral("Home"));
    lesson.tapPhone(QStringLiteral("tabMe"));
    lesson.pressNext();
    EXPECT_EQ(lesson.stepId(), QStringLiteral("open-huabei"));
}

TEST(TryMode, ShowingNeedsNoWarning)
{
    LessonDriver lesson = inMode(Mode::Try);
    for (int i = 0; i < 4; ++i)
        help(lesson);
    EXPECT_FALSE(lesson.wizard().page()->overlay()->isOpen());
    EXPECT_TRUE(lesson.rehearsal().isShowing());
}

TEST(TestMode, CardsHaveToBeOpened)
{
    LessonDriver lesson = inMode(Mode::Test);
    lesson.playTo(QStringLiteral("decide"));
    EXPECT_FALSE(lesson.visibleTexts().join(QLatin1Char('\n')).contains(QStringLiteral("没有撤销按钮")));
    lesson.scrollCoachTo(lesson.button(QStringLiteral("open-agree")));
    lesson.press(QStringLiteral("open-agree"));
    EXPECT_TRUE(lesson.visibleTexts().join(QLatin1Char('\n')).contains(QStringLiteral("没有撤销按钮")));
    EXPECT_TRUE(isOffered(lesson, "open-think"));
    EXPECT_FALSE(isOffered(lesson, "open-agree"));
}

TEST(TestMode, TellsAPercentageAtTheEndAndNothingElseDoes)
{
    for (const Mode mode : {Mode::Watch, Mode::Try, Mode::Test, Mode::Explore}) {
        SCOPED_TRACE(modeCode(mode).toStdString());
        LessonDriver lesson = inMode(mode);
        lesson.playTo(QStringLiteral("unchanged"));
        bool tells = false;
        for (const QString &text : lesson.visibleTexts())
            tells = tells || text.contains(QStringLiteral("%")) || text.contains(QStringLiteral("百分"));
        EXPECT_EQ(tells, mode == Mode::Test);
    }
}

TEST(ExploreMode, SaysWhatEveryControlIsAndBlamesNobody)
{
    LessonDriver lesson = inMode(Mode::Explore);
    for (const char *control : {"tabMessages", "tabMoney", "tileScan", "tilePay"}) {
        SCOPED_TRACE(control);
        lesson.tapPhone(QLatin1StringView(control));
        const Sentence *meaning = lesson.lesson().meaningOf(QStringLiteral("home"), QLatin1StringView(control));
        ASSERT_TRUE(meaning);
        EXPECT_TRUE(lesson.feedbackText().contains(lesson.lesson().words(meaning->text)));
        EXPECT_FALSE(lesson.feedbackText().contains(QStringLiteral("不是这里")));
    }
    EXPECT_EQ(lesson.rehearsal().help(), HelpLadder::None);
    EXPECT_FALSE(isOffered(lesson, "stepHelpButton"));
}

TEST(ExploreMode, GoesOnByTappingWhatThePhoneShows)
{
    LessonDriver lesson = inMode(Mode::Explore);
    lesson.tapPhone(QStringLiteral("tabMe"));
    EXPECT_EQ(lesson.stepId(), QStringLiteral("open-me"));
    lesson.tapPhone(QStringLiteral("rowBills"));
    EXPECT_EQ(lesson.stepId(), QStringLiteral("open-huabei"));
    lesson.tapPhone(QStringLiteral("rowHuabei"));
    lesson.clock().advance(5s);
    lesson.pressBack();
    EXPECT_EQ(lesson.stepId(), QStringLiteral("open-me"));
}

} // namespace yanlian
