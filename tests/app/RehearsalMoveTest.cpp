// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/BillFixture.h"

using namespace std::chrono_literals;

namespace yanlian {

using Stage = Rehearsal::Stage;
using Kind = Verdict::Kind;

namespace {

class RehearsalMove : public BillFixture {
protected:
    RehearsalMove() { m_today = auntLiSigned(80000, 0).today; }

    QStringList told()
    {
        QStringList all;
        for (const Sentence &sentence : rehearsal().verdict().told)
            all += sentence.text.text;
        return all;
    }

    QDate m_today;
};

} // namespace

TEST_F(RehearsalMove, TurnsADayAndStays)
{
    goToBill();
    tap("nextDay");
    EXPECT_EQ(said(), Kind::Moved);
    EXPECT_EQ(rehearsal().verdict().target, QStringLiteral("nextDay"));
    EXPECT_EQ(rehearsal().verdict().words.text, QStringLiteral("过了一天。"));
    EXPECT_EQ(rehearsal().account().today, m_today.addDays(1));
    EXPECT_EQ(stepId(), QStringLiteral("bill"));
    EXPECT_EQ(rehearsal().stage(), Stage::Asking);
    EXPECT_EQ(rehearsal().screen(), QStringLiteral("bill"));
    EXPECT_EQ(rehearsal().nextStep(), -1);
    EXPECT_FALSE(rehearsal().chosen());
}

TEST_F(RehearsalMove, TellsWhatItBroughtAbout)
{
    goToBill();
    tap("nextDay");
    EXPECT_EQ(told(), QStringList({QStringLiteral("今天起算逾期。"), QStringLiteral("利息多了。")}));
    EXPECT_EQ(rehearsal().verdict().told.value(0).facts.value(0).text, QStringLiteral("A6"));
    tap("nextDay");
    EXPECT_EQ(told(), QStringList{QStringLiteral("利息多了。")}) << "late it was already";
    tap("nextMonth");
    EXPECT_EQ(told(), QStringList({QStringLiteral("利息多了。"), QStringLiteral("报了一条不良信息。")}));
}

TEST_F(RehearsalMove, PutsAwayAWishThatNobodyAnswered)
{
    m_huabei.plan(1, Fault::NeverAnswers);
    goToBill();
    tap("repay");
    wait(HuabeiService::patience);
    EXPECT_EQ(rehearsal().stage(), Stage::Stuck);
    tap("nextDay");
    EXPECT_EQ(rehearsal().stage(), Stage::Asking);
    const QDate day = rehearsal().account().today;
    tap("repay");
    wait(5s);
    EXPECT_EQ(rehearsal().stage(), Stage::Done);
    EXPECT_EQ(rehearsal().account().today, day) << "the day does not go back";
    EXPECT_EQ(rehearsal().account().owedFen, 0);
}

TEST_F(RehearsalMove, TellsNothingWhereNothingHappened)
{
    beginAs(auntLiSigned(80000, 9));
    goToBill();
    tap("nextDay");
    EXPECT_EQ(said(), Kind::Moved);
    EXPECT_EQ(told(), QStringList());
}

TEST_F(RehearsalMove, MayBeMadeAsOftenAsOneLikes)
{
    goToBill();
    turnDays(100);
    EXPECT_EQ(rehearsal().account().today, m_today.addDays(100));
    EXPECT_EQ(rehearsal().stage(), Stage::Asking);
    EXPECT_EQ(rehearsal().stepNumber(), 3);
}

TEST_F(RehearsalMove, ATremblingFingerTurnsOneDay)
{
    goToBill();
    tap("nextDay");
    rehearsal().tap(QStringLiteral("nextDay"));
    EXPECT_EQ(rehearsal().account().today, m_today.addDays(1));
}

TEST_F(RehearsalMove, NeedsNoNetwork)
{
    goToBill();
    m_huabei.plan(1, Fault::NeverAnswers);
    tap("nextDay");
    EXPECT_EQ(said(), Kind::Moved);
    EXPECT_EQ(m_huabei.changes(), 0);
}

TEST_F(RehearsalMove, IsAnnounced)
{
    goToBill();
    int changes = 0;
    QObject::connect(&rehearsal(), &Rehearsal::changed, &rehearsal(), [&] { ++changes; });
    tap("nextDay");
    EXPECT_EQ(changes, 1);
}

TEST_F(RehearsalMove, RepeatPutsAwayWhatItTold)
{
    goToBill();
    tap("nextDay");
    rehearsal().repeat();
    EXPECT_EQ(said(), Kind::None);
    EXPECT_EQ(told(), QStringList());
    EXPECT_EQ(rehearsal().account().today, m_today.addDays(1)) << "but not the day";
}

TEST_F(RehearsalMove, IsNotWhatTheCoachPointsAt)
{
    goToBill();
    EXPECT_EQ(rehearsal().targets(), QStringList{QStringLiteral("repay")});
    tap("nextDay");
    EXPECT_EQ(rehearsal().targets(), QStringList{QStringLiteral("repay")});
}

TEST_F(RehearsalMove, IsOverOnceTheStepIsDone)
{
    goToBill();
    tap("repay");
    wait(1s);
    ASSERT_EQ(rehearsal().stage(), Stage::Done);
    tap("nextDay");
    EXPECT_EQ(said(), Kind::AlreadyDone);
    EXPECT_EQ(rehearsal().account().today, m_today);
}

TEST_F(RehearsalMove, WaitsWhileTheBackendIsAtWork)
{
    goToBill();
    m_huabei.plan(1, Fault::NeverAnswers);
    tap("repay");
    tap("nextDay");
    EXPECT_EQ(said(), Kind::Waiting);
    EXPECT_EQ(rehearsal().account().today, m_today);
}

TEST_F(RehearsalMove, GoingBackToTheStepBeginsItsCalendarAnew)
{
    goToBill();
    turnDays(2);
    take("repay");
    EXPECT_EQ(stepId(), QStringLiteral("review"));
    rehearsal().back();
    EXPECT_EQ(stepId(), QStringLiteral("bill"));
    EXPECT_EQ(rehearsal().account().today, m_today);
    EXPECT_EQ(rehearsal().account().use, UseStatus::Usable);
}

TEST_F(RehearsalMove, RestartForgetsEveryDay)
{
    goToBill();
    turnDays(10);
    rehearsal().restart();
    EXPECT_EQ(rehearsal().account(), auntLiSigned(80000, 0));
}

using RehearsalBranch = BillFixture;

TEST_F(RehearsalBranch, PaidInTimeNoBranchHolds)
{
    goToBill();
    take("repay");
    EXPECT_EQ(stepId(), QStringLiteral("in-time"));
    EXPECT_EQ(rehearsal().account().use, UseStatus::Usable);
}

TEST_F(RehearsalBranch, PaidLateTheSystemIsAsked)
{
    goToBill();
    tap("nextDay");
    take("repay");
    EXPECT_EQ(stepId(), QStringLiteral("review"));
    EXPECT_EQ(rehearsal().account().use, UseStatus::PendingReview);
}

TEST_F(RehearsalBranch, PaidAfterTheReportTheFirstBranchComesFirst)
{
    goToBill();
    tap("nextMonth");
    take("repay");
    EXPECT_EQ(stepId(), QStringLiteral("reported")) << "the system is to be asked too, but that comes second";
}

TEST_F(RehearsalBranch, ThePhoneShowsWhereItLeadsOnceThatIsKnown)
{
    goToBill();
    tap("nextMonth");
    EXPECT_EQ(rehearsal().screen(), QStringLiteral("bill"));
    tap("repay");
    wait(1s);
    EXPECT_EQ(rehearsal().screen(), QStringLiteral("report"));
    EXPECT_EQ(rehearsal().nextStep(), m_scenario.indexOf(QStringLiteral("reported")));
}

TEST_F(RehearsalBranch, AfterGoingBackAnotherBranchIsOpen)
{
    goToBill();
    tap("nextMonth");
    take("repay");
    ASSERT_EQ(stepId(), QStringLiteral("reported"));
    rehearsal().back();
    take("repay");
    EXPECT_EQ(stepId(), QStringLiteral("in-time"));
}

TEST_F(RehearsalBranch, ARefusalHasItsOwnStepWhateverTheAccount)
{
    Account poor = auntLiSigned(80000, 0);
    poor.cashFen = 79999;
    beginAs(poor);
    goToBill();
    tap("nextMonth");
    tap("repay");
    wait(1s);
    EXPECT_EQ(said(), Kind::Refused);
    rehearsal().advance();
    EXPECT_EQ(stepId(), QStringLiteral("poor"));
    EXPECT_EQ(rehearsal().account().cashFen, 79999);
}

TEST_F(RehearsalBranch, LeavingLeavesEverythingAsItWas)
{
    goToBill();
    take("back");
    EXPECT_EQ(stepId(), QStringLiteral("talk"));
    EXPECT_EQ(rehearsal().account(), auntLiSigned(80000, 0));
}

} // namespace yanlian
