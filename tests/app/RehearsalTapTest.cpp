// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/RehearsalFixture.h"

using namespace std::chrono_literals;

namespace yanlian {

using RehearsalTap = RehearsalFixture;
using Stage = Rehearsal::Stage;
using Kind = Verdict::Kind;

TEST_F(RehearsalTap, BeginsAtTheFirstStepWithNothingSaid)
{
    EXPECT_EQ(stepId(), QStringLiteral("open"));
    EXPECT_EQ(rehearsal().stepNumber(), 1);
    EXPECT_EQ(rehearsal().stage(), Stage::Asking);
    EXPECT_EQ(said(), Kind::None);
    EXPECT_EQ(rehearsal().screen(), QStringLiteral("home"));
    EXPECT_EQ(rehearsal().targets(), QStringList{QStringLiteral("huabei")});
    EXPECT_EQ(rehearsal().nextStep(), -1);
    EXPECT_FALSE(rehearsal().chosen());
}

TEST_F(RehearsalTap, TheRightTapWaitsForTheBackendAndIsThenDone)
{
    tap("huabei");
    EXPECT_EQ(rehearsal().stage(), Stage::Waiting);
    EXPECT_EQ(said(), Kind::Waiting);
    EXPECT_EQ(rehearsal().targets(), QStringList());
    wait(1s);
    EXPECT_EQ(rehearsal().stage(), Stage::Done);
    EXPECT_EQ(said(), Kind::Right);
    EXPECT_EQ(rehearsal().verdict().target, QStringLiteral("huabei"));
    EXPECT_EQ(rehearsal().verdict().words.text, QStringLiteral("对了，这就是花呗。"));
}

TEST_F(RehearsalTap, AnyOfSeveralRightControlsWillDo)
{
    tap("huabeiIcon");
    wait(1s);
    EXPECT_EQ(said(), Kind::Right);
}

TEST_F(RehearsalTap, OnceDoneThePhoneShowsWhatFollows)
{
    tap("huabei");
    wait(1s);
    EXPECT_EQ(rehearsal().screen(), QStringLiteral("prompt"));
    EXPECT_EQ(rehearsal().nextStep(), 1);
    EXPECT_EQ(stepId(), QStringLiteral("open")) << "the lesson itself has not moved";
}

TEST_F(RehearsalTap, AWrongTapIsExplainedAndChangesNothing)
{
    tap("pay");
    EXPECT_EQ(said(), Kind::Wrong);
    EXPECT_EQ(rehearsal().verdict().target, QStringLiteral("pay"));
    EXPECT_EQ(rehearsal().verdict().words.text, QStringLiteral("这是付钱，不用点。"));
    EXPECT_EQ(rehearsal().stage(), Stage::Asking);
    EXPECT_EQ(rehearsal().account(), auntLi());
}

TEST_F(RehearsalTap, AWrongTapWithoutWordsOfItsOwnIsStillWrong)
{
    tap("scan");
    EXPECT_EQ(said(), Kind::Wrong);
    EXPECT_TRUE(rehearsal().verdict().words.isEmpty());
}

TEST_F(RehearsalTap, ATapBesideEveryControlIsNothing)
{
    tap("");
    EXPECT_EQ(said(), Kind::Nothing);
    EXPECT_EQ(rehearsal().stage(), Stage::Asking);
}

TEST_F(RehearsalTap, AfterAWrongTapTheRightOneStillCounts)
{
    tap("pay");
    tap("");
    tap("huabei");
    wait(1s);
    EXPECT_EQ(said(), Kind::Right);
}

TEST_F(RehearsalTap, RepeatPutsTheVerdictAway)
{
    tap("pay");
    rehearsal().repeat();
    EXPECT_EQ(said(), Kind::None);
}

TEST_F(RehearsalTap, RepeatDoesNotUndoWhatIsDone)
{
    tap("huabei");
    wait(1s);
    rehearsal().repeat();
    EXPECT_EQ(said(), Kind::Right);
    EXPECT_EQ(rehearsal().stage(), Stage::Done);
}

TEST_F(RehearsalTap, ATremblingFingersSecondTapIsIgnored)
{
    tap("pay");
    wait(Rehearsal::doubleTapGuard - 1ms);
    rehearsal().tap(QStringLiteral("huabei"));
    EXPECT_EQ(said(), Kind::Wrong);
    EXPECT_EQ(rehearsal().stage(), Stage::Asking);
    wait(1ms);
    rehearsal().tap(QStringLiteral("huabei"));
    EXPECT_EQ(rehearsal().stage(), Stage::Waiting);
}

TEST_F(RehearsalTap, ADoubleTapSendsOnce)
{
    goToDecision();
    tap("agree");
    rehearsal().tap(QStringLiteral("agree"));
    rehearsal().tap(QStringLiteral("agree"));
    wait(1min);
    EXPECT_EQ(m_huabei.changes(), 1);
}

TEST_F(RehearsalTap, TheVeryFirstTapIsNotTakenForASecondOne)
{
    rehearsal().tap(QStringLiteral("huabei"));
    EXPECT_EQ(rehearsal().stage(), Stage::Waiting);
}

TEST_F(RehearsalTap, ASecondTapOnADoneStepIsAlreadyDone)
{
    tap("huabei");
    wait(1s);
    for (const char *target : {"huabei", "pay", ""}) {
        tap(target);
        EXPECT_EQ(said(), Kind::AlreadyDone);
        EXPECT_EQ(rehearsal().stage(), Stage::Done);
    }
    EXPECT_EQ(stepId(), QStringLiteral("open"));
}

TEST_F(RehearsalTap, TapsOnAResultAreAlreadyDone)
{
    goToDecision();
    take("later");
    ASSERT_TRUE(rehearsal().step().isEnd());
    tap("huabei");
    EXPECT_EQ(said(), Kind::AlreadyDone);
    rehearsal().advance();
    EXPECT_EQ(stepId(), QStringLiteral("unchanged"));
}

TEST_F(RehearsalTap, TapsWhileWaitingOnlySayThatItWaits)
{
    goToDecision();
    m_huabei.plan(2, Fault::NeverAnswers);
    tap("agree");
    tap("later");
    EXPECT_EQ(said(), Kind::Waiting);
    EXPECT_EQ(rehearsal().stage(), Stage::Waiting);
    EXPECT_EQ(rehearsal().account().deferCount, 0);
}

TEST_F(RehearsalTap, ADecisionPointsAtEveryChoice)
{
    goToDecision();
    EXPECT_EQ(rehearsal().targets(), QStringList({QStringLiteral("agree"), QStringLiteral("later")}));
}

TEST_F(RehearsalTap, LookingAtTheLetterAndComingBack)
{
    goToDecision();
    tap("credit-letter");
    EXPECT_EQ(said(), Kind::Visiting);
    EXPECT_EQ(rehearsal().verdict().words.text, QStringLiteral("看完请点关闭。"));
    EXPECT_TRUE(rehearsal().isVisiting());
    EXPECT_EQ(rehearsal().screen(), QStringLiteral("credit-letter"));
    EXPECT_EQ(rehearsal().targets(), QStringList{QStringLiteral("close")});
    EXPECT_TRUE(rehearsal().account().documentsRead.contains(QStringLiteral("credit-letter")));

    tap("close");
    EXPECT_EQ(said(), Kind::Returned);
    EXPECT_FALSE(rehearsal().isVisiting());
    EXPECT_EQ(rehearsal().screen(), QStringLiteral("prompt"));
    EXPECT_EQ(stepId(), QStringLiteral("decide"));
    EXPECT_EQ(rehearsal().stage(), Stage::Asking);
}

TEST_F(RehearsalTap, WhileLookingOnlyTheWayBackIsRight)
{
    goToDecision();
    tap("credit-letter");
    tap("agree");
    EXPECT_EQ(said(), Kind::Wrong);
    tap("");
    EXPECT_EQ(said(), Kind::Nothing);
    EXPECT_TRUE(rehearsal().isVisiting());
    EXPECT_EQ(upgrade(), UpgradeStatus::Prompted);
}

TEST_F(RehearsalTap, RepeatDoesNotCloseTheLetter)
{
    goToDecision();
    tap("credit-letter");
    rehearsal().repeat();
    EXPECT_TRUE(rehearsal().isVisiting());
    EXPECT_EQ(said(), Kind::Visiting);
}

TEST_F(RehearsalTap, AgreeingUnreadIsAllowedButSaid)
{
    goToDecision();
    tap("agree");
    wait(1s);
    EXPECT_EQ(said(), Kind::Right);
    EXPECT_TRUE(rehearsal().verdict().unread);
}

TEST_F(RehearsalTap, AgreeingAndPayingUnreadIsSaidToo)
{
    m_scenario.steps[1].choices[0].operation->kind = Operation::Kind::AgreeAndPay;
    goToDecision();
    tap("agree");
    wait(1s);
    EXPECT_EQ(said(), Kind::Right);
    EXPECT_TRUE(rehearsal().verdict().unread);
}

TEST_F(RehearsalTap, AgreeingAfterReadingEverythingIsNotCalledUnread)
{
    goToDecision();
    tap("credit-letter");
    tap("close");
    tap("service-agreement");
    tap("close");
    tap("agree");
    wait(1s);
    EXPECT_EQ(said(), Kind::Right);
    EXPECT_FALSE(rehearsal().verdict().unread);
}

TEST_F(RehearsalTap, EveryChangeIsAnnounced)
{
    int changes = 0;
    QObject::connect(&rehearsal(), &Rehearsal::changed, &rehearsal(), [&] { ++changes; });
    tap("pay");
    EXPECT_EQ(changes, 1);
    rehearsal().repeat();
    EXPECT_EQ(changes, 2);
    tap("huabei");
    EXPECT_EQ(changes, 3);
    wait(1s);
    EXPECT_EQ(changes, 4);
    rehearsal().advance();
    EXPECT_EQ(changes, 5);
    rehearsal().back();
    EXPECT_EQ(changes, 6);
}

} // namespace yanlian
