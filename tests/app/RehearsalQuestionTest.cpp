// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/BillFixture.h"

using namespace std::chrono_literals;

namespace yanlian {

using Stage = Rehearsal::Stage;
using Kind = Verdict::Kind;
using RehearsalRead = BillFixture;
using RehearsalQuestion = BillFixture;

TEST_F(RehearsalRead, IsDoneByBeingLookedAt)
{
    EXPECT_EQ(stepId(), QStringLiteral("know"));
    EXPECT_EQ(rehearsal().stage(), Stage::Done);
    EXPECT_EQ(said(), Kind::None) << "nobody did anything right or wrong";
    EXPECT_EQ(rehearsal().targets(), QStringList());
    EXPECT_EQ(rehearsal().nextStep(), 1);
}

TEST_F(RehearsalRead, DoesNotTurnThePageByItself)
{
    wait(24h);
    EXPECT_EQ(stepId(), QStringLiteral("know"));
    rehearsal().advance();
    EXPECT_EQ(stepId(), QStringLiteral("think"));
}

TEST_F(RehearsalRead, KeepsItsOwnScreen)
{
    m_scenario.steps[0].screen.text = QStringLiteral("letter");
    EXPECT_EQ(rehearsal().screen(), QStringLiteral("letter")) << "not that of the next step already";
}

TEST_F(RehearsalRead, ATapIsNoMistake)
{
    for (const char *target : {"huabei", "repay", "nextDay", ""}) {
        tap(target);
        EXPECT_EQ(said(), Kind::AlreadyDone) << target;
        EXPECT_EQ(rehearsal().stage(), Stage::Done) << target;
    }
    EXPECT_EQ(rehearsal().account(), auntLiSigned(80000, 0));
    rehearsal().advance();
    EXPECT_EQ(said(), Kind::None);
}

TEST_F(RehearsalRead, LeavesNoTapBehind)
{
    tap("huabei");
    rehearsal().advance();
    EXPECT_EQ(rehearsal().tappedSoFar(), QStringList());
}

TEST_F(RehearsalRead, MayBeReadAgain)
{
    rehearsal().advance();
    rehearsal().back();
    EXPECT_EQ(stepId(), QStringLiteral("know"));
    EXPECT_EQ(rehearsal().stage(), Stage::Done);
}

TEST_F(RehearsalRead, MayLeadWhereTheAccountSays)
{
    m_scenario.steps[0].choices[0].branches = {
        {*AccountCondition::fromName(QStringLiteral("signed")), {QStringLiteral("talk"), {}}}};
    rehearsal().advance();
    EXPECT_EQ(stepId(), QStringLiteral("talk"));
}

TEST_F(RehearsalQuestion, GoesOnOnlyWhenAllAreAnswered)
{
    rehearsal().advance();
    EXPECT_EQ(rehearsal().stage(), Stage::Asking);
    EXPECT_EQ(rehearsal().nextStep(), -1);
    answer("hurried", Answer::No);
    EXPECT_EQ(rehearsal().stage(), Stage::Asking);
    rehearsal().advance();
    EXPECT_EQ(stepId(), QStringLiteral("think"));
    answer("afford", Answer::Unsure);
    EXPECT_EQ(rehearsal().stage(), Stage::Done);
    rehearsal().advance();
    EXPECT_EQ(stepId(), QStringLiteral("bill"));
}

TEST_F(RehearsalQuestion, AnsweringOneTwiceIsNotAnsweringBoth)
{
    rehearsal().advance();
    answer("hurried", Answer::No);
    answer("hurried", Answer::Yes);
    EXPECT_EQ(rehearsal().stage(), Stage::Asking);
    EXPECT_EQ(answerTo("hurried"), Answer::Yes);
    EXPECT_FALSE(answerTo("afford").has_value());
}

TEST_F(RehearsalQuestion, AnAnswerMayBeChangedBeforeGoingOn)
{
    rehearsal().advance();
    answer("hurried", Answer::No);
    answer("afford", Answer::Yes);
    answer("afford", Answer::No);
    EXPECT_EQ(rehearsal().stage(), Stage::Done);
    EXPECT_EQ(answerTo("afford"), Answer::No);
}

TEST_F(RehearsalQuestion, EveryAnswerIsAnnounced)
{
    rehearsal().advance();
    int changes = 0;
    QObject::connect(&rehearsal(), &Rehearsal::changed, &rehearsal(), [&] { ++changes; });
    answer("hurried", Answer::No);
    answer("afford", Answer::No);
    EXPECT_EQ(changes, 2);
}

TEST_F(RehearsalQuestion, NothingIsAskedOnOtherSteps)
{
    answer("hurried", Answer::No);
    EXPECT_FALSE(answerTo("hurried").has_value());
    goToBill();
    answer("hurried", Answer::Yes);
    EXPECT_EQ(answerTo("hurried"), Answer::No);
}

TEST_F(RehearsalQuestion, ATapIsNoMistakeAndNoAnswer)
{
    rehearsal().advance();
    for (const char *target : {"huabei", "repay", ""}) {
        tap(target);
        EXPECT_EQ(said(), Kind::AlreadyDone) << target;
        EXPECT_EQ(rehearsal().stage(), Stage::Asking) << target;
    }
}

TEST_F(RehearsalQuestion, AnswersAreKeptOnTheWay)
{
    goToBill();
    EXPECT_EQ(answerTo("hurried"), Answer::No);
    EXPECT_EQ(answerTo("afford"), Answer::Yes);
    tap("nextDay");
    take("repay");
    wait(5s);
    rehearsal().advance();
    ASSERT_TRUE(rehearsal().step().isEnd());
    EXPECT_EQ(answerTo("hurried"), Answer::No);
}

TEST_F(RehearsalQuestion, GoingBackBeforeThemForgetsThem)
{
    goToBill();
    rehearsal().back();
    EXPECT_EQ(stepId(), QStringLiteral("think"));
    EXPECT_EQ(answerTo("hurried"), Answer::No) << "he may look at what he answered";
    EXPECT_EQ(rehearsal().stage(), Stage::Done);
    rehearsal().back();
    EXPECT_EQ(stepId(), QStringLiteral("know"));
    EXPECT_FALSE(answerTo("hurried").has_value());
}

TEST_F(RehearsalQuestion, GoingBackToAfterThemKeepsThem)
{
    goToBill();
    take("repay");
    rehearsal().back();
    EXPECT_EQ(stepId(), QStringLiteral("bill"));
    EXPECT_EQ(answerTo("afford"), Answer::Yes);
}

TEST_F(RehearsalQuestion, RestartForgetsThem)
{
    goToBill();
    rehearsal().restart();
    EXPECT_FALSE(answerTo("hurried").has_value());
    EXPECT_EQ(reasonsToWait(), QStringList());
}

TEST_F(RehearsalQuestion, WhatSpeaksForWaitingIsNamed)
{
    rehearsal().advance();
    EXPECT_EQ(reasonsToWait(), QStringList()) << "what is not answered speaks for nothing";
    answer("hurried", Answer::Yes);
    EXPECT_EQ(reasonsToWait(), QStringList{QStringLiteral("hurried")});
    answer("afford", Answer::No);
    EXPECT_EQ(reasonsToWait(), QStringList({QStringLiteral("hurried"), QStringLiteral("afford")}));
    answer("hurried", Answer::No);
    answer("afford", Answer::Yes);
    EXPECT_EQ(reasonsToWait(), QStringList());
}

TEST_F(RehearsalQuestion, NotKnowingSpeaksForWaitingToo)
{
    rehearsal().advance();
    answer("hurried", Answer::Unsure);
    answer("afford", Answer::Unsure);
    EXPECT_EQ(reasonsToWait().size(), 2);
}

TEST_F(RehearsalQuestion, AnswersChangeNoAccount)
{
    goToBill();
    EXPECT_EQ(rehearsal().account(), auntLiSigned(80000, 0));
    EXPECT_EQ(m_huabei.changes(), 0);
}

} // namespace yanlian
