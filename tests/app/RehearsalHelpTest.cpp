// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/BillFixture.h"

using namespace std::chrono_literals;

namespace yanlian {

using Stage = Rehearsal::Stage;
using Kind = Verdict::Kind;

namespace {

template <typename Fixture> class Asking : public Fixture {
protected:
    void ask(int times)
    {
        for (int i = 0; i < times; ++i)
            this->rehearsal().askForHelp();
    }
    /// As often as it takes to be shown.
    void askToBeShown()
    {
        ask(4);
        ASSERT_EQ(this->help(), HelpLadder::Show);
    }
};

using RehearsalHelp = Asking<RehearsalFixture>;
using RehearsalHelpOnABill = Asking<BillFixture>;

} // namespace

TEST_F(RehearsalHelp, AskingLeadsUpTheLadderAndIsTold)
{
    for (const auto level : {HelpLadder::Again, HelpLadder::Place, HelpLadder::Arrow}) {
        rehearsal().askForHelp();
        EXPECT_EQ(help(), level);
        EXPECT_EQ(said(), Kind::Helped);
        EXPECT_EQ(rehearsal().stage(), Stage::Asking);
    }
    EXPECT_EQ(
        told(),
        QStringList(
            {QStringLiteral("helped open +1"), QStringLiteral("helped open +3"), QStringLiteral("helped open +4")}));
}

TEST_F(RehearsalHelp, AtTheTopTheStepIsReallyDoneForHim)
{
    askToBeShown();
    EXPECT_TRUE(rehearsal().isShowing());
    EXPECT_EQ(rehearsal().stage(), Stage::Waiting);
    wait(5s);
    EXPECT_EQ(rehearsal().stage(), Stage::Done);
    EXPECT_EQ(said(), Kind::Right);
    EXPECT_EQ(rehearsal().screen(), QStringLiteral("prompt")) << "he sees what it brings";
    EXPECT_FALSE(rehearsal().canAdvance());
    rehearsal().advance();
    EXPECT_EQ(stepId(), QStringLiteral("open")) << "it is still his turn";
}

TEST_F(RehearsalHelp, WhatWasShownIsNotToldAsDone)
{
    askToBeShown();
    told();
    wait(5s);
    EXPECT_EQ(told(), QStringList());
    const StepRecord *record = rehearsal().record().step(QStringLiteral("open"));
    ASSERT_TRUE(record);
    EXPECT_TRUE(record->shown);
    EXPECT_FALSE(record->done);
}

TEST_F(RehearsalHelp, BeingShownIsToldOnce)
{
    ask(3);
    told();
    ask(3);
    EXPECT_EQ(told(), QStringList({QStringLiteral("helped open +5"), QStringLiteral("shown open +5")}));
}

TEST_F(RehearsalHelp, HisTurnBeginsWhereHeStood)
{
    Account account = auntLi();
    account.upgrade = UpgradeStatus::Deferred;
    beginAs(account);
    askToBeShown();
    wait(5s);
    ASSERT_EQ(upgrade(), UpgradeStatus::Prompted);
    rehearsal().takeTurn();
    EXPECT_FALSE(rehearsal().isShowing());
    EXPECT_EQ(rehearsal().account(), account);
    EXPECT_EQ(rehearsal().stage(), Stage::Asking);
    EXPECT_EQ(rehearsal().screen(), QStringLiteral("home"));
    EXPECT_EQ(said(), Kind::Helped);
    EXPECT_EQ(help(), HelpLadder::Show);
    EXPECT_FALSE(rehearsal().chosen());
    take("huabei");
    EXPECT_EQ(stepId(), QStringLiteral("decide"));
    EXPECT_EQ(
        told().mid(5), QStringList({QStringLiteral("right open huabei +5 5501ms"), QStringLiteral("entered decide")}));
}

TEST_F(RehearsalHelp, WhatHasToBePickedFirstIsPickedForHimAndGivenBack)
{
    const auto pick = [](const char *tap, Operation::Kind kind) {
        return Move{{QLatin1StringView(tap), {}}, {kind, {}}, {}};
    };
    m_scenario.steps[0].moves = {
        pick("blurred", Operation::Kind::ChooseBlurredFront), pick("front", Operation::Kind::ChooseFront),
        pick("back", Operation::Kind::ChooseBack)};
    m_scenario.steps[0].choices[0].operation = Operation{Operation::Kind::SubmitId, {}};
    Account account = auntLi();
    account.realNameVerified = false;
    beginAs(account);
    askToBeShown();
    wait(5s);
    EXPECT_EQ(said(), Kind::Right);
    EXPECT_TRUE(rehearsal().account().realNameVerified);
    rehearsal().takeTurn();
    EXPECT_EQ(rehearsal().account(), account);
}

TEST_F(RehearsalHelp, HisTurnIsAnnouncedOnce)
{
    askToBeShown();
    wait(5s);
    int changes = 0;
    QObject::connect(&rehearsal(), &Rehearsal::changed, &rehearsal(), [&] { ++changes; });
    rehearsal().takeTurn();
    rehearsal().takeTurn();
    EXPECT_EQ(changes, 1);
}

TEST_F(RehearsalHelp, TheTimeBeforeHisTurnIsCountedToo)
{
    tap("pay");
    wait(9s);
    ask(3);
    EXPECT_TRUE(rehearsal().isShowing());
    wait(5s);
    rehearsal().takeTurn();
    told();
    take("huabei");
    EXPECT_EQ(told().value(0), QStringLiteral("right open huabei +5 15002ms"));
}

TEST_F(RehearsalHelp, WithoutBeingShownThereIsNoTurnToTake)
{
    tap("pay");
    rehearsal().takeTurn();
    EXPECT_EQ(said(), Kind::Wrong);
    take("huabei");
    EXPECT_EQ(stepId(), QStringLiteral("decide"));
}

TEST_F(RehearsalHelp, WhileShowingATapDoesNothing)
{
    askToBeShown();
    told();
    for (const char *target : {"huabei", "pay", "exit", ""}) {
        tap(target);
        EXPECT_EQ(said(), Kind::Watching) << target;
    }
    EXPECT_EQ(told(), QStringList());
    EXPECT_EQ(help(), HelpLadder::Show);
}

TEST_F(RehearsalHelp, MayBeShownAgain)
{
    askToBeShown();
    wait(5s);
    rehearsal().takeTurn();
    rehearsal().askForHelp();
    EXPECT_TRUE(rehearsal().isShowing());
    wait(5s);
    EXPECT_EQ(said(), Kind::Right);
}

TEST_F(RehearsalHelp, ARefusalWhileShowingLeavesHimHisTurn)
{
    Account account = auntLi();
    account.invited = false; // the entry is refused, and the step has no way for that
    beginAs(account);
    askToBeShown();
    wait(5s);
    EXPECT_EQ(said(), Kind::Refused);
    EXPECT_TRUE(rehearsal().isShowing());
    EXPECT_FALSE(rehearsal().canAdvance());
    rehearsal().takeTurn();
    EXPECT_EQ(rehearsal().stage(), Stage::Asking);
    EXPECT_EQ(rehearsal().account(), account);
    take("exit");
    EXPECT_EQ(stepId(), QStringLiteral("unchanged"));
}

TEST_F(RehearsalHelp, ABackendThatHangsWhileShowingMayBeAskedAgainOrLeft)
{
    m_huabei.plan(1, Fault::NeverAnswers);
    m_huabei.plan(2, Fault::NeverAnswers);
    askToBeShown();
    wait(HuabeiService::patience);
    EXPECT_EQ(said(), Kind::Unanswered);
    rehearsal().retry();
    EXPECT_EQ(rehearsal().stage(), Stage::Waiting);
    EXPECT_TRUE(rehearsal().isShowing());
    rehearsal().takeTurn();
    EXPECT_EQ(rehearsal().stage(), Stage::Asking);
    wait(1h);
    EXPECT_EQ(said(), Kind::Helped) << "nothing comes of what was given up";
    take("huabei");
    EXPECT_EQ(stepId(), QStringLiteral("decide"));
}

TEST_F(RehearsalHelp, AnAnswerThatComesAfterHeTookHisTurnIsIgnored)
{
    m_huabei.plan(1, Fault::AnswersLate);
    askToBeShown();
    rehearsal().takeTurn();
    wait(1min);
    EXPECT_EQ(rehearsal().stage(), Stage::Asking);
    EXPECT_EQ(rehearsal().account(), auntLi());
}

TEST_F(RehearsalHelp, BackAndRestartEndTheShowing)
{
    askToBeShown();
    wait(5s);
    rehearsal().restart();
    EXPECT_FALSE(rehearsal().isShowing());
    EXPECT_EQ(help(), HelpLadder::None);
    EXPECT_EQ(rehearsal().account(), auntLi());
}

TEST_F(RehearsalHelp, AskingWhileThePhoneWorksIsIgnored)
{
    m_huabei.plan(1, Fault::NeverAnswers);
    tap("huabei");
    rehearsal().askForHelp();
    EXPECT_EQ(help(), HelpLadder::None);
    EXPECT_EQ(said(), Kind::Waiting);
    wait(HuabeiService::patience);
    rehearsal().askForHelp();
    EXPECT_EQ(help(), HelpLadder::None) << "what helps now is to try again";
    EXPECT_EQ(told(), QStringList());
}

TEST_F(RehearsalHelp, AskingOnceTheStepIsDoneIsIgnored)
{
    tap("huabei");
    wait(5s);
    told();
    rehearsal().askForHelp();
    EXPECT_EQ(help(), HelpLadder::None);
    EXPECT_EQ(said(), Kind::Right);
    EXPECT_EQ(told(), QStringList());
}

TEST_F(RehearsalHelp, NobodyDecidesForHim)
{
    goToDecision();
    told();
    ask(6);
    EXPECT_EQ(help(), HelpLadder::Show);
    EXPECT_EQ(said(), Kind::Helped);
    EXPECT_FALSE(rehearsal().isShowing());
    EXPECT_EQ(rehearsal().stage(), Stage::Asking);
    EXPECT_FALSE(rehearsal().chosen());
    EXPECT_EQ(upgrade(), UpgradeStatus::Prompted);
    EXPECT_FALSE(told().join(QLatin1Char(' ')).contains(QStringLiteral("shown")));
}

TEST_F(RehearsalHelp, AResultNeedsNoHelp)
{
    take("exit");
    rehearsal().askForHelp();
    EXPECT_EQ(help(), HelpLadder::None);
}

TEST_F(RehearsalHelp, ALetterThatIsOpenIsClosedToShowTheStep)
{
    Visit visit = m_scenario.steps[1].visits.at(0);
    m_scenario.steps[0].visits = {visit};
    tap("service-agreement");
    ASSERT_TRUE(rehearsal().isVisiting());
    askToBeShown();
    wait(5s);
    EXPECT_FALSE(rehearsal().isVisiting());
    EXPECT_EQ(rehearsal().stage(), Stage::Done);
    rehearsal().takeTurn();
    EXPECT_EQ(rehearsal().screen(), QStringLiteral("home"));
    EXPECT_EQ(rehearsal().account().documentsRead, QSet<QString>{visit.tap.text}) << "what he read, he has read";
}

TEST_F(RehearsalHelpOnABill, WhatHeTurnedAndAnsweredIsStillThere)
{
    goToBill();
    turnDays(2);
    const Account before = rehearsal().account();
    askToBeShown();
    wait(5s);
    ASSERT_EQ(rehearsal().account().owedFen, 0);
    rehearsal().takeTurn();
    EXPECT_EQ(rehearsal().account(), before) << "two days late, nothing paid";
    EXPECT_EQ(answerTo("hurried"), Answer::No);
    EXPECT_EQ(answerTo("afford"), Answer::Yes);
    EXPECT_EQ(stepId(), QStringLiteral("bill"));
    take("repay");
    EXPECT_EQ(stepId(), QStringLiteral("review"));
}

TEST_F(RehearsalHelpOnABill, ARefusalThatHasItsOwnStepIsShownAndTakenBack)
{
    Account poor = auntLiSigned(80000, 0);
    poor.cashFen = 0;
    beginAs(poor);
    goToBill();
    askToBeShown();
    wait(5s);
    EXPECT_EQ(said(), Kind::Refused);
    EXPECT_FALSE(rehearsal().canAdvance());
    rehearsal().takeTurn();
    take("back");
    EXPECT_EQ(stepId(), QStringLiteral("talk"));
}

TEST_F(RehearsalHelpOnABill, WhatIsOnlyToBeReadIsNeverShown)
{
    ask(6);
    EXPECT_EQ(help(), HelpLadder::Show);
    EXPECT_FALSE(rehearsal().isShowing());
    EXPECT_TRUE(rehearsal().canAdvance());
    rehearsal().advance();
    ask(6);
    EXPECT_EQ(rehearsal().stage(), Stage::Asking) << "nobody answers for him";
    EXPECT_FALSE(answerTo("hurried"));
}

} // namespace yanlian
