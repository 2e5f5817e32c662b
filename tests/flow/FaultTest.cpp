// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/LessonDriver.h"
#include "tests/support/Print.h"
#include "ui/look/TextButton.h"
#include "ui/wizard/CoachActions.h"
#include "ui/wizard/CoachPanel.h"

#include <gtest/gtest.h>

using namespace yanlian;
using namespace std::chrono_literals;

namespace {

/// The consent is the second call of the Honor path; opening Huabei was the first, completing is the third.
constexpr int agreeing = 2;

class Faults : public testing::Test {
protected:
    void agreeWith(Fault fault)
    {
        lesson.lesson().backend()->plan(agreeing, fault);
        lesson.playTo(QStringLiteral("decide"));
        lesson.tapPhone(QStringLiteral("agree"));
    }

    bool canGoOn() const { return lesson.button(QStringLiteral("nextButton"))->isEnabled(); }

    void expectUpgradedOnceAtTheEnd()
    {
        ASSERT_TRUE(canGoOn());
        lesson.pressNext();
        lesson.clock().advance(5s);
        lesson.pressNext();
        EXPECT_EQ(lesson.stepId(), QStringLiteral("upgraded"));
        EXPECT_EQ(lesson.rehearsal().account().contracts.size(), 2);
        EXPECT_EQ(lesson.lesson().backend()->changes(), 2); // agreed once, completed once
    }

    LessonDriver lesson{QStringLiteral("upgrade-honor")};
};

} // namespace

TEST_F(Faults, AnswersIsTheOrdinaryCase)
{
    agreeWith(Fault::Answers);
    EXPECT_FALSE(canGoOn()) << "nothing is done before the answer";
    EXPECT_TRUE(lesson.feedbackText().contains(QStringLiteral("请稍等")));
    lesson.clock().advance(2s);
    expectUpgradedOnceAtTheEnd();
}

TEST_F(Faults, NeverAnsweringLeavesWordsAndARetry)
{
    agreeWith(Fault::NeverAnswers);
    EXPECT_FALSE(lesson.coach().actions()->retryButton()->isVisible());
    lesson.clock().advance(HuabeiService::patience);
    lesson.settle();
    EXPECT_TRUE(lesson.feedbackText().contains(QStringLiteral("没有收到回应")));
    ASSERT_TRUE(lesson.coach().actions()->retryButton()->isVisible());
    EXPECT_FALSE(canGoOn());
    lesson.press(QStringLiteral("retryButton"));
    EXPECT_FALSE(lesson.coach().actions()->retryButton()->isVisible());
    lesson.clock().advance(2s);
    expectUpgradedOnceAtTheEnd();
}

TEST_F(Faults, TappingAgreeAgainInsteadOfRetryUpgradesOnce)
{
    agreeWith(Fault::NeverAnswers);
    lesson.clock().advance(HuabeiService::patience);
    lesson.tapPhone(QStringLiteral("agree"));
    lesson.clock().advance(2s);
    expectUpgradedOnceAtTheEnd();
}

TEST_F(Faults, ALateAnswerIsTakenAndUpgradesOnce)
{
    agreeWith(Fault::AnswersLate);
    lesson.clock().advance(HuabeiService::patience);
    lesson.settle();
    EXPECT_TRUE(lesson.coach().actions()->retryButton()->isVisible());
    lesson.clock().advance(10s);
    lesson.settle();
    EXPECT_FALSE(lesson.coach().actions()->retryButton()->isVisible());
    expectUpgradedOnceAtTheEnd();
}

TEST_F(Faults, ARetryAndTheLateAnswerUpgradeOnce)
{
    agreeWith(Fault::AnswersLate);
    lesson.clock().advance(HuabeiService::patience);
    lesson.settle();
    lesson.press(QStringLiteral("retryButton"));
    lesson.clock().advance(30s);
    expectUpgradedOnceAtTheEnd();
}

TEST_F(Faults, ARefusalSaysWhyAndOffersARetry)
{
    agreeWith(Fault::Refuses);
    lesson.clock().advance(2s);
    lesson.settle();
    EXPECT_TRUE(lesson.feedbackText().contains(QStringLiteral("网络断了一下")));
    EXPECT_TRUE(lesson.feedbackText().contains(QStringLiteral("您没有做错")));
    lesson.press(QStringLiteral("retryButton"));
    lesson.clock().advance(2s);
    expectUpgradedOnceAtTheEnd();
}

TEST_F(Faults, AnsweringTwiceUpgradesOnce)
{
    agreeWith(Fault::AnswersTwice);
    lesson.clock().advance(10s);
    expectUpgradedOnceAtTheEnd();
}

TEST_F(Faults, AnAnswerAfterLeavingChangesNothing)
{
    agreeWith(Fault::AnswersAfterLeaving);
    lesson.pressBack();
    const Account before = lesson.rehearsal().account();
    lesson.clock().advance(1min);
    lesson.settle();
    EXPECT_EQ(lesson.stepId(), QStringLiteral("close-letter"));
    EXPECT_EQ(lesson.rehearsal().account(), before);
    EXPECT_TRUE(before.contracts.isEmpty());
    EXPECT_FALSE(canGoOn());
}

TEST_F(Faults, ADoubleTapOnAgreeSendsOneRequest)
{
    lesson.playTo(QStringLiteral("decide"));
    lesson.tapPhone(QStringLiteral("agree"));
    lesson.rehearsal().tap(QStringLiteral("agree")); // the clock has not moved: a trembling finger
    lesson.clock().advance(2s);
    expectUpgradedOnceAtTheEnd();
}

TEST_F(Faults, ThinkingItOverWhileNothingAnswersIsPossible)
{
    agreeWith(Fault::NeverAnswers);
    lesson.clock().advance(HuabeiService::patience);
    lesson.tapPhone(QStringLiteral("later"));
    lesson.pressNext();
    EXPECT_EQ(lesson.stepId(), QStringLiteral("unchanged"));
    EXPECT_TRUE(lesson.rehearsal().account().contracts.isEmpty());
}

/// Every fault at every call of the path ends either in the result or in words with a retry that leads there.
TEST(FaultsEverywhere, NoneLeavesTheLearnerStranded)
{
    for (int call = 1; call <= 3; ++call) {
        for (const Fault fault :
             {Fault::Answers, Fault::AnswersLate, Fault::Refuses, Fault::NeverAnswers, Fault::AnswersTwice,
              Fault::AnswersAfterLeaving}) {
            SCOPED_TRACE(testing::Message() << "call " << call << ", fault " << int(fault));
            LessonDriver lesson(QStringLiteral("upgrade-iphone"));
            lesson.lesson().backend()->plan(call, fault);
            for (int turns = 0; turns < 20 && !lesson.rehearsal().step().isEnd(); ++turns) {
                if (lesson.coach().actions()->retryButton()->isVisible())
                    lesson.press(QStringLiteral("retryButton"));
                else if (lesson.rehearsal().stage() == Rehearsal::Stage::Asking)
                    lesson.tapPhone(lesson.rehearsal().targets().constFirst());
                lesson.clock().advance(HuabeiService::patience);
                lesson.settle();
                if (lesson.button(QStringLiteral("nextButton"))->isEnabled())
                    lesson.pressNext();
                else
                    EXPECT_FALSE(lesson.feedbackText().isEmpty());
            }
            EXPECT_EQ(lesson.stepId(), QStringLiteral("upgraded"));
            EXPECT_EQ(lesson.rehearsal().account().contracts.size(), 2);
        }
    }
}
