// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/RehearsalFixture.h"

using namespace std::chrono_literals;

namespace yanlian {

using RehearsalBackend = RehearsalFixture;
using Stage = Rehearsal::Stage;
using Kind = Verdict::Kind;

TEST_F(RehearsalBackend, AgreeingUpgrades)
{
    goToDecision();
    take("agree");
    EXPECT_EQ(stepId(), QStringLiteral("processing"));
    EXPECT_EQ(rehearsal().stage(), Stage::Waiting) << "a step that waits begins by itself";
    wait(5s);
    EXPECT_EQ(rehearsal().stage(), Stage::Done);
    rehearsal().advance();
    EXPECT_EQ(stepId(), QStringLiteral("upgraded"));
    EXPECT_EQ(upgrade(), UpgradeStatus::Upgraded);
    EXPECT_EQ(rehearsal().account().limitFen, auntLi().limitFen);
    EXPECT_EQ(rehearsal().account().owedFen, auntLi().owedFen);
}

TEST_F(RehearsalBackend, NoAnswerIsSaidAfterAWhile)
{
    m_huabei.plan(1, Fault::NeverAnswers);
    tap("huabei");
    wait(HuabeiService::patience - 1ms);
    EXPECT_EQ(rehearsal().stage(), Stage::Waiting);
    wait(1ms);
    EXPECT_EQ(rehearsal().stage(), Stage::Stuck);
    EXPECT_EQ(said(), Kind::Unanswered);
    EXPECT_EQ(rehearsal().nextStep(), -1);
}

TEST_F(RehearsalBackend, TryingAgainAfterNoAnswerUpgradesOnce)
{
    goToDecision();
    m_huabei.plan(2, Fault::NeverAnswers);
    tap("agree");
    wait(HuabeiService::patience);
    rehearsal().retry();
    EXPECT_EQ(rehearsal().stage(), Stage::Waiting);
    EXPECT_EQ(said(), Kind::Waiting);
    wait(1s);
    EXPECT_EQ(said(), Kind::Right);
    EXPECT_EQ(upgrade(), UpgradeStatus::Processing);
    EXPECT_EQ(m_huabei.changes(), 1);
}

TEST_F(RehearsalBackend, TappingTheSameControlAgainAfterNoAnswerUpgradesOnce)
{
    goToDecision();
    m_huabei.plan(2, Fault::NeverAnswers);
    tap("agree");
    wait(HuabeiService::patience);
    tap("agree");
    EXPECT_EQ(rehearsal().stage(), Stage::Waiting);
    wait(1s);
    EXPECT_EQ(said(), Kind::Right);
    EXPECT_EQ(m_huabei.changes(), 1);
}

TEST_F(RehearsalBackend, AfterNoAnswerTheLearnerMayStillDecideOtherwise)
{
    goToDecision();
    m_huabei.plan(2, Fault::NeverAnswers);
    tap("agree");
    wait(HuabeiService::patience);
    tap("later");
    EXPECT_EQ(rehearsal().stage(), Stage::Done);
    EXPECT_EQ(upgrade(), UpgradeStatus::Deferred);
    wait(1h);
    EXPECT_EQ(upgrade(), UpgradeStatus::Deferred);
}

TEST_F(RehearsalBackend, TryingAgainIsOnlyForWhoeverIsStuck)
{
    rehearsal().retry();
    EXPECT_EQ(rehearsal().stage(), Stage::Asking);
    tap("huabei");
    rehearsal().retry();
    wait(1s);
    rehearsal().retry();
    EXPECT_EQ(rehearsal().stage(), Stage::Done);
}

TEST_F(RehearsalBackend, ALateAnswerIsStillWelcome)
{
    m_huabei.plan(1, Fault::AnswersLate);
    tap("huabei");
    wait(HuabeiService::patience);
    ASSERT_EQ(said(), Kind::Unanswered);
    wait(1min);
    EXPECT_EQ(rehearsal().stage(), Stage::Done);
    EXPECT_EQ(said(), Kind::Right);
}

TEST_F(RehearsalBackend, ALateAnswerAfterAWrongTapIsStillWelcome)
{
    m_huabei.plan(1, Fault::AnswersLate);
    tap("huabei");
    wait(HuabeiService::patience);
    tap("pay");
    ASSERT_EQ(said(), Kind::Wrong);
    wait(1min);
    EXPECT_EQ(rehearsal().stage(), Stage::Done);
}

TEST_F(RehearsalBackend, ALateAnswerAfterGoingBackIsIgnored)
{
    goToDecision();
    m_huabei.plan(2, Fault::AnswersLate);
    tap("agree");
    wait(HuabeiService::patience);
    rehearsal().back();
    wait(1min);
    EXPECT_EQ(stepId(), QStringLiteral("open"));
    EXPECT_EQ(rehearsal().stage(), Stage::Asking);
    EXPECT_EQ(said(), Kind::None);
    EXPECT_EQ(rehearsal().account(), auntLi());
}

TEST_F(RehearsalBackend, AnAnswerThatComesBecauseWeLeftIsIgnored)
{
    goToDecision();
    m_huabei.plan(2, Fault::AnswersAfterLeaving);
    tap("agree");
    wait(1s);
    ASSERT_EQ(rehearsal().stage(), Stage::Waiting);
    int answers = 0;
    QObject::connect(&m_huabei, &HuabeiService::replied, &m_huabei, [&] { ++answers; });
    rehearsal().back();
    wait(1min);
    EXPECT_EQ(answers, 1);
    EXPECT_EQ(stepId(), QStringLiteral("open"));
    EXPECT_EQ(rehearsal().account(), auntLi());
}

TEST_F(RehearsalBackend, AnOldAnswerIsNotTakenForANewOne)
{
    goToDecision();
    m_huabei.plan(2, Fault::AnswersLate);
    tap("agree");
    wait(HuabeiService::patience);
    rehearsal().back();
    m_huabei.plan(3, Fault::NeverAnswers);
    tap("huabei");
    wait(6s); // now the answer to `agree` arrives
    EXPECT_EQ(rehearsal().stage(), Stage::Waiting);
    EXPECT_EQ(upgrade(), UpgradeStatus::Prompted);
}

TEST_F(RehearsalBackend, AnsweringTwiceUpgradesOnceAndMovesOnOnce)
{
    goToDecision();
    m_huabei.plan(2, Fault::AnswersTwice);
    tap("agree");
    while (rehearsal().stage() == Stage::Waiting)
        wait(10ms);
    ASSERT_EQ(rehearsal().stage(), Stage::Done);
    rehearsal().advance();
    wait(5s); // the second answer comes while the next request is under way
    EXPECT_EQ(rehearsal().stage(), Stage::Done);
    EXPECT_EQ(upgrade(), UpgradeStatus::Upgraded);
    EXPECT_EQ(m_huabei.changes(), 2) << "agreeing and completing, each once";
}

TEST_F(RehearsalBackend, TheSecondAnswerSaysNothing)
{
    m_huabei.plan(1, Fault::AnswersTwice);
    tap("huabei");
    while (rehearsal().stage() == Stage::Waiting)
        wait(10ms);
    int changes = 0;
    QObject::connect(&rehearsal(), &Rehearsal::changed, &rehearsal(), [&] { ++changes; });
    wait(1min);
    EXPECT_EQ(changes, 0);
    EXPECT_EQ(rehearsal().stage(), Stage::Done);
}

TEST_F(RehearsalBackend, ANetworkErrorOffersAnotherTry)
{
    m_huabei.plan(1, Fault::Refuses);
    tap("huabei");
    wait(1s);
    EXPECT_EQ(rehearsal().stage(), Stage::Stuck);
    EXPECT_EQ(said(), Kind::Refused);
    EXPECT_EQ(rehearsal().verdict().refusal, Refusal::NetworkError);
    rehearsal().retry();
    wait(1s);
    EXPECT_EQ(said(), Kind::Right);
}

TEST_F(RehearsalBackend, EveryTryGetsItsFullTime)
{
    m_huabei.plan(1, Fault::Refuses);
    m_huabei.plan(2, Fault::NeverAnswers);
    tap("huabei");
    wait(HuabeiService::patience - 1s);
    ASSERT_EQ(said(), Kind::Refused);
    rehearsal().retry();
    wait(HuabeiService::patience - 1ms);
    EXPECT_EQ(rehearsal().stage(), Stage::Waiting);
    wait(1ms);
    EXPECT_EQ(said(), Kind::Unanswered);
}

TEST_F(RehearsalBackend, LookingAtTheLetterWhileStuckLosesNothing)
{
    goToDecision();
    m_huabei.plan(2, Fault::AnswersLate);
    tap("agree");
    wait(HuabeiService::patience);
    tap("credit-letter");
    ASSERT_TRUE(rehearsal().isVisiting());
    wait(1min); // now the answer comes
    EXPECT_EQ(rehearsal().stage(), Stage::Done);
    EXPECT_FALSE(rehearsal().isVisiting());
    EXPECT_EQ(rehearsal().screen(), QStringLiteral("prompt"));
    EXPECT_EQ(upgrade(), UpgradeStatus::Processing);
    EXPECT_TRUE(rehearsal().account().documentsRead.contains(QStringLiteral("credit-letter")));
}

TEST_F(RehearsalBackend, TryingAgainFromTheLetterShowsThePageThatAsked)
{
    goToDecision();
    m_huabei.plan(2, Fault::NeverAnswers);
    tap("agree");
    wait(HuabeiService::patience);
    tap("credit-letter");
    rehearsal().retry();
    EXPECT_FALSE(rehearsal().isVisiting());
    EXPECT_EQ(rehearsal().screen(), QStringLiteral("prompt"));
}

TEST_F(RehearsalBackend, ARefusalWithAStepOfItsOwnLeadsThere)
{
    Account account = auntLi();
    account.realNameVerified = false;
    beginAs(account);
    goToDecision();
    tap("agree");
    wait(1s);
    EXPECT_EQ(said(), Kind::Refused);
    EXPECT_EQ(rehearsal().verdict().refusal, Refusal::NotVerified);
    EXPECT_EQ(rehearsal().stage(), Stage::Done);
    EXPECT_EQ(rehearsal().screen(), QStringLiteral("help"));
    rehearsal().advance();
    EXPECT_EQ(stepId(), QStringLiteral("unverified"));
    EXPECT_EQ(upgrade(), UpgradeStatus::Prompted);
}

TEST_F(RehearsalBackend, AnyOtherRefusalLetsTheLearnerChooseAgain)
{
    Account account = auntLi();
    account.age = 17;
    beginAs(account);
    goToDecision();
    tap("agree");
    wait(1s);
    EXPECT_EQ(said(), Kind::Refused);
    EXPECT_EQ(rehearsal().verdict().refusal, Refusal::UnderAge);
    EXPECT_EQ(rehearsal().stage(), Stage::Asking);
    EXPECT_FALSE(rehearsal().chosen());
    take("later");
    EXPECT_EQ(stepId(), QStringLiteral("unchanged"));
}

TEST_F(RehearsalBackend, ARefusalAfterNoAnswerIsHeardToo)
{
    Account account = auntLi();
    account.age = 17;
    beginAs(account);
    goToDecision();
    m_huabei.plan(2, Fault::AnswersLate);
    tap("agree");
    wait(1min);
    EXPECT_EQ(said(), Kind::Refused);
    EXPECT_EQ(rehearsal().stage(), Stage::Asking);
}

TEST_F(RehearsalBackend, ARefusalWhileWaitingOffersAnotherTry)
{
    m_scenario.steps[1].choices[0].operation = std::nullopt; // the decision no longer agrees to anything
    goToDecision();
    take("agree");
    wait(5s);
    EXPECT_EQ(said(), Kind::Refused);
    EXPECT_EQ(rehearsal().verdict().refusal, Refusal::NotPrompted);
    EXPECT_EQ(rehearsal().stage(), Stage::Stuck);
}

TEST_F(RehearsalBackend, NothingAnswersALessonThatIsGone)
{
    {
        Rehearsal brief(m_scenario, auntLi(), m_huabei, m_clock);
        brief.tap(QStringLiteral("huabei"));
    }
    wait(1h);
    EXPECT_EQ(m_huabei.changes(), 0) << "opening the entry changed nothing";
}

} // namespace yanlian
