// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/LessonDriver.h"
#include "tests/support/Print.h"
#include "ui/wizard/CoachPanel.h"
#include "ui/wizard/StepPage.h"

#include <gtest/gtest.h>

using namespace yanlian;
using namespace std::chrono_literals;

namespace {

const auto honor = QStringLiteral("upgrade-honor");
const auto iphone = QStringLiteral("upgrade-iphone");

struct Setting {
    Language language;
    PhoneLanguage phone;
    TextSize text;
    QSize window;
};

/// Every whole rehearsal is done in each of these.
class Walkthrough : public testing::TestWithParam<Setting> {
protected:
    LessonDriver begin(const QString &scenario) const
    {
        const Setting &with = GetParam();
        return LessonDriver(scenario, with.language, with.phone, with.text, with.window);
    }
};

INSTANTIATE_TEST_SUITE_P(
    Settings, Walkthrough,
    testing::Values(
        Setting{Language::Chinese, PhoneLanguage::SameAsCoach, TextSize::Normal, {1280, 800}},
        Setting{Language::English, PhoneLanguage::SameAsCoach, TextSize::Normal, {1280, 800}},
        Setting{Language::English, PhoneLanguage::Chinese, TextSize::Large, {1920, 1080}},
        Setting{Language::Chinese, PhoneLanguage::SameAsCoach, TextSize::Largest, {1024, 768}},
        Setting{Language::English, PhoneLanguage::SameAsCoach, TextSize::Largest, {1024, 768}},
        Setting{Language::Chinese, PhoneLanguage::SameAsCoach, TextSize::Normal, {1080, 1920}}));

/// One step as a person does it: tap, see that it was right, go on.
void doStep(LessonDriver &lesson, const char *step, const char *target)
{
    SCOPED_TRACE(step);
    ASSERT_EQ(lesson.stepId(), QLatin1StringView(step));
    EXPECT_FALSE(lesson.button(QStringLiteral("nextButton"))->isEnabled());
    lesson.tapPhone(QLatin1StringView(target));
    lesson.clock().advance(5s);
    EXPECT_EQ(lesson.rehearsal().stage(), Rehearsal::Stage::Done);
    EXPECT_FALSE(lesson.feedbackText().isEmpty());
    lesson.pressNext();
}

void expectUpgradedOnce(LessonDriver &lesson)
{
    const Account &account = lesson.rehearsal().account();
    EXPECT_EQ(account.upgrade, UpgradeStatus::Upgraded);
    EXPECT_EQ(account.contracts.size(), 2);
    EXPECT_EQ(account.creditAuthorisation, CreditAuthorisation::Signed);
    EXPECT_EQ(account.limitFen, 150000);
    EXPECT_EQ(account.owedFen, 0);
    EXPECT_EQ(lesson.lesson().backend()->changes(), 2); // agreed, then completed
}

void expectUnchanged(LessonDriver &lesson)
{
    EXPECT_EQ(lesson.stepId(), QStringLiteral("unchanged"));
    const Account &account = lesson.rehearsal().account();
    EXPECT_EQ(account.upgrade, UpgradeStatus::Deferred);
    EXPECT_EQ(account.use, UseStatus::Usable);
    EXPECT_EQ(account.limitFen, 150000);
    EXPECT_TRUE(account.contracts.isEmpty());
    EXPECT_EQ(account.creditAuthorisation, CreditAuthorisation::None);
    EXPECT_EQ(lesson.lesson().backend()->changes(), 0);
    EXPECT_TRUE(lesson.button(QStringLiteral("finishButton"))->isVisible());
}

} // namespace

TEST_P(Walkthrough, HonorUpgradeAsTheArticleSays)
{
    LessonDriver lesson = begin(honor);
    doStep(lesson, "open-me", "tabMe");
    doStep(lesson, "open-huabei", "rowHuabei");
    doStep(lesson, "look", "goLook");
    doStep(lesson, "open-agreement", "linkAgreement");
    doStep(lesson, "close-agreement", "back");
    doStep(lesson, "open-letter", "linkLetter");
    doStep(lesson, "close-letter", "back");
    doStep(lesson, "decide", "agree");
    ASSERT_EQ(lesson.stepId(), QStringLiteral("waiting"));
    lesson.clock().advance(5s);
    lesson.pressNext();
    EXPECT_EQ(lesson.stepId(), QStringLiteral("upgraded"));
    expectUpgradedOnce(lesson);
    EXPECT_FALSE(lesson.rehearsal().verdict().unread);
}

TEST_P(Walkthrough, IphoneUpgradeAsTheArticleSays)
{
    LessonDriver lesson = begin(iphone);
    doStep(lesson, "open-me", "tabMe");
    doStep(lesson, "open-huabei", "rowHuabei");
    doStep(lesson, "decide", "agree");
    ASSERT_EQ(lesson.stepId(), QStringLiteral("waiting"));
    lesson.clock().advance(5s);
    lesson.pressNext();
    EXPECT_EQ(lesson.stepId(), QStringLiteral("upgraded"));
    expectUpgradedOnce(lesson);
}

TEST_P(Walkthrough, EveryWayToDeclineOnTheHonorPhone)
{
    for (const char *way : {"close", "later", "back"}) {
        SCOPED_TRACE(way);
        LessonDriver lesson = begin(honor);
        lesson.playTo(QStringLiteral("decide"));
        doStep(lesson, "decide", way);
        expectUnchanged(lesson);
    }
}

TEST_P(Walkthrough, EveryWayToDeclineOnTheIphone)
{
    for (const char *way : {"later", "back"}) {
        SCOPED_TRACE(way);
        LessonDriver lesson = begin(iphone);
        lesson.playTo(QStringLiteral("decide"));
        doStep(lesson, "decide", way);
        expectUnchanged(lesson);
    }
}

TEST_P(Walkthrough, LeavingBeforeAnythingWasRead)
{
    for (const auto &[step, way] : {std::pair{"look", "back"}, {"open-agreement", "close"}, {"open-letter", "later"}}) {
        SCOPED_TRACE(step);
        LessonDriver lesson = begin(honor);
        lesson.playTo(QLatin1StringView(step));
        doStep(lesson, step, way);
        expectUnchanged(lesson);
    }
}

TEST_P(Walkthrough, DocumentsMayBeOpenedWhileDeciding)
{
    LessonDriver lesson = begin(iphone);
    lesson.playTo(QStringLiteral("decide"));
    for (const char *document : {"linkAgreement", "linkLetter"}) {
        lesson.tapPhone(QLatin1StringView(document));
        EXPECT_TRUE(lesson.rehearsal().isVisiting());
        EXPECT_FALSE(lesson.feedbackText().isEmpty());
        lesson.tapPhone(QStringLiteral("back"));
        EXPECT_FALSE(lesson.rehearsal().isVisiting());
        EXPECT_EQ(lesson.stepId(), QStringLiteral("decide"));
    }
    lesson.tapPhone(QStringLiteral("agree"));
    lesson.clock().advance(5s);
    EXPECT_FALSE(lesson.rehearsal().verdict().unread);
}

TEST(Walkthroughs, AgreeingUnreadIsAllowedAndSaid)
{
    LessonDriver lesson(iphone);
    lesson.playTo(QStringLiteral("decide"));
    lesson.tapPhone(QStringLiteral("agree"));
    lesson.clock().advance(5s);
    EXPECT_EQ(lesson.rehearsal().stage(), Rehearsal::Stage::Done);
    EXPECT_TRUE(lesson.feedbackText().contains(QStringLiteral("没有都打开")));
}

TEST(Walkthroughs, FromTheWelcomePageToTheResult)
{
    LessonDriver lesson{QString()};
    lesson.press(QStringLiteral("chooseEnglish"));
    EXPECT_EQ(lesson.lesson().language(), Language::English);
    lesson.press(QStringLiteral("chooseLarge"));
    EXPECT_EQ(lesson.wizard().settings().appearance.text, TextSize::Large);
    lesson.pressNext();
    lesson.press(iphone);
    lesson.pressNext();
    lesson.pressNext();
    doStep(lesson, "open-me", "tabMe");
    doStep(lesson, "open-huabei", "rowHuabei");
    doStep(lesson, "decide", "later");
    expectUnchanged(lesson);
    EXPECT_EQ(lesson.headingText(), QStringLiteral("Practice complete: you did not upgrade, and nothing has changed"));
    lesson.press(QStringLiteral("finishButton"));
    EXPECT_FALSE(lesson.wizard().isVisible());
}

TEST(Walkthroughs, AnotherPracticeAfterTheFirst)
{
    LessonDriver lesson{QString()};
    lesson.pressNext();
    lesson.pressNext();
    lesson.pressNext();
    lesson.playTo(QStringLiteral("unchanged"));
    lesson.scrollCoachTo(lesson.button(QStringLiteral("anotherButton")));
    lesson.press(QStringLiteral("anotherButton"));
    EXPECT_EQ(lesson.wizard().currentId(), int(RehearsalWizard::Choose));
    lesson.press(iphone);
    lesson.pressNext();
    lesson.pressNext();
    EXPECT_EQ(lesson.rehearsal().scenario().id.text, iphone);
    EXPECT_EQ(lesson.stepId(), QStringLiteral("open-me"));
    EXPECT_EQ(lesson.rehearsal().account().upgrade, UpgradeStatus::Prompted);
}

TEST(Walkthroughs, AnAccountWithoutAnInvitationEndsKindly)
{
    LessonDriver lesson(
        honor, Language::Chinese, PhoneLanguage::SameAsCoach, TextSize::Normal, {1280, 800},
        QStringLiteral("not-invited"));
    doStep(lesson, "open-me", "tabMe");
    doStep(lesson, "open-huabei", "rowHuabei");
    EXPECT_EQ(lesson.stepId(), QStringLiteral("no-entry"));
}

TEST(Walkthroughs, AClosedAccountEndsKindly)
{
    LessonDriver lesson(
        honor, Language::Chinese, PhoneLanguage::SameAsCoach, TextSize::Normal, {1280, 800}, QStringLiteral("closed"));
    doStep(lesson, "open-me", "tabMe");
    doStep(lesson, "open-huabei", "rowHuabei");
    EXPECT_EQ(lesson.stepId(), QStringLiteral("not-open"));
}

TEST(Walkthroughs, ARefusedConsentLeavesTheChoiceOpen)
{
    for (const auto &[account, reason] :
         {std::pair{"under-age", QStringLiteral("18")}, {"unverified", QStringLiteral("实名")}}) {
        SCOPED_TRACE(account);
        LessonDriver lesson(
            honor, Language::Chinese, PhoneLanguage::SameAsCoach, TextSize::Normal, {1280, 800},
            QLatin1StringView(account));
        lesson.playTo(QStringLiteral("decide"));
        lesson.tapPhone(QStringLiteral("agree"));
        lesson.clock().advance(5s);
        EXPECT_TRUE(lesson.feedbackText().contains(reason));
        EXPECT_FALSE(lesson.button(QStringLiteral("nextButton"))->isEnabled());
        lesson.tapPhone(QStringLiteral("later"));
        lesson.pressNext();
        EXPECT_EQ(lesson.stepId(), QStringLiteral("unchanged"));
    }
}

TEST(Walkthroughs, AWrongTapNamesWhatWasTappedAndWhatToTap)
{
    LessonDriver lesson(honor);
    lesson.tapPhone(QStringLiteral("tabMessages"));
    EXPECT_TRUE(lesson.feedbackText().contains(QStringLiteral("「消息」")));
    EXPECT_TRUE(lesson.feedbackText().contains(QStringLiteral("没有花呗的入口")));
    EXPECT_TRUE(lesson.feedbackText().contains(QStringLiteral("请点「我的」")));
    EXPECT_FALSE(lesson.button(QStringLiteral("nextButton"))->isEnabled());
    EXPECT_EQ(lesson.stepId(), QStringLiteral("open-me"));
    lesson.press(QStringLiteral("repeatButton"));
    EXPECT_TRUE(lesson.feedbackText().isEmpty());
}

TEST(Walkthroughs, ATapBesideAnyButtonIsAnswered)
{
    LessonDriver lesson(honor);
    lesson.clickAt(lesson.wizard().findChild<QWidget *>(QStringLiteral("homeNote")), {20, 10});
    EXPECT_TRUE(lesson.feedbackText().contains(QStringLiteral("没有按钮")));
    EXPECT_TRUE(lesson.feedbackText().contains(QStringLiteral("请点「我的」")));
}
