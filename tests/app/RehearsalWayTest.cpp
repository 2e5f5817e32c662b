// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack/PackLoader.h"
#include "tests/app/RehearsalFixture.h"
#include "tests/support/TemporaryPack.h"

using namespace std::chrono_literals;

namespace yanlian {

using RehearsalWay = RehearsalFixture;
using Stage = Rehearsal::Stage;
using Kind = Verdict::Kind;

TEST_F(RehearsalWay, OnlyADoneStepLetsTheLearnerGoOn)
{
    rehearsal().advance();
    EXPECT_EQ(stepId(), QStringLiteral("open"));
    tap("huabei");
    rehearsal().advance();
    EXPECT_EQ(stepId(), QStringLiteral("open"));
    wait(1s);
    rehearsal().advance();
    EXPECT_EQ(stepId(), QStringLiteral("decide"));
    EXPECT_EQ(rehearsal().stepNumber(), 2);
    EXPECT_EQ(said(), Kind::None);
}

TEST_F(RehearsalWay, NothingMovesByItselfInADay)
{
    const auto stands = [this](const QString &where, Stage stage) {
        const Account account = rehearsal().account();
        const Kind kind = said();
        wait(24h);
        EXPECT_EQ(stepId(), where);
        EXPECT_EQ(rehearsal().stage(), stage);
        EXPECT_EQ(rehearsal().account(), account);
        EXPECT_EQ(said(), kind);
    };
    stands(QStringLiteral("open"), Stage::Asking);
    tap("huabei");
    wait(1s);
    stands(QStringLiteral("open"), Stage::Done);
    rehearsal().advance();
    stands(QStringLiteral("decide"), Stage::Asking);
    tap("credit-letter");
    stands(QStringLiteral("decide"), Stage::Asking);
    EXPECT_TRUE(rehearsal().isVisiting());
    tap("close");
    m_huabei.plan(2, Fault::NeverAnswers);
    tap("agree");
    wait(HuabeiService::patience);
    stands(QStringLiteral("decide"), Stage::Stuck);
    rehearsal().retry();
    wait(1s);
    stands(QStringLiteral("decide"), Stage::Done);
    rehearsal().advance();
    wait(5s);
    stands(QStringLiteral("processing"), Stage::Done);
    rehearsal().advance();
    stands(QStringLiteral("upgraded"), Stage::Asking);
}

TEST_F(RehearsalWay, BackRestoresStepAndAccountAtEveryStep)
{
    Account account = auntLi();
    account.invited = true;
    account.upgrade = UpgradeStatus::Deferred;
    beginAs(account);
    QStringList steps{stepId()};
    QList<Account> accounts{rehearsal().account()};
    const auto goOn = [&] {
        rehearsal().advance();
        steps += stepId();
        accounts += rehearsal().account();
    };
    tap("huabei");
    wait(1s);
    goOn();
    tap("credit-letter");
    tap("close");
    tap("agree");
    wait(1s);
    goOn();
    wait(5s);
    goOn();
    ASSERT_EQ(steps.last(), QStringLiteral("upgraded"));
    while (rehearsal().canGoBack()) {
        steps.removeLast();
        accounts.removeLast();
        rehearsal().back();
        EXPECT_EQ(stepId(), steps.last());
        EXPECT_EQ(rehearsal().account(), accounts.last());
        EXPECT_EQ(rehearsal().stepNumber(), steps.size());
        EXPECT_FALSE(rehearsal().isVisiting());
    }
    EXPECT_EQ(steps.size(), 1);
}

TEST_F(RehearsalWay, BackAtTheFirstStepDoesNothing)
{
    EXPECT_FALSE(rehearsal().canGoBack());
    tap("pay");
    rehearsal().back();
    EXPECT_EQ(stepId(), QStringLiteral("open"));
    EXPECT_EQ(said(), Kind::Wrong);
}

TEST_F(RehearsalWay, AfterGoingBackTheOtherWayIsOpen)
{
    goToDecision();
    take("agree");
    wait(5s);
    rehearsal().back();
    EXPECT_EQ(stepId(), QStringLiteral("decide"));
    EXPECT_EQ(rehearsal().stage(), Stage::Asking);
    take("later");
    EXPECT_EQ(stepId(), QStringLiteral("unchanged"));
    EXPECT_EQ(upgrade(), UpgradeStatus::Deferred);
    EXPECT_TRUE(rehearsal().account().contracts.isEmpty());
}

TEST_F(RehearsalWay, BackToAStepThatWaitsWaitsAgain)
{
    goToDecision();
    take("agree");
    wait(5s);
    rehearsal().advance();
    ASSERT_EQ(stepId(), QStringLiteral("upgraded"));
    rehearsal().back();
    EXPECT_EQ(stepId(), QStringLiteral("processing"));
    EXPECT_EQ(rehearsal().stage(), Stage::Waiting);
    EXPECT_EQ(upgrade(), UpgradeStatus::Processing);
    wait(5s);
    EXPECT_EQ(upgrade(), UpgradeStatus::Upgraded);
}

TEST_F(RehearsalWay, BackClosesTheLetter)
{
    goToDecision();
    tap("credit-letter");
    rehearsal().back();
    EXPECT_FALSE(rehearsal().isVisiting());
    EXPECT_EQ(rehearsal().screen(), QStringLiteral("home"));
    EXPECT_TRUE(rehearsal().account().documentsRead.isEmpty());
}

TEST_F(RehearsalWay, RestartRestoresTheFirstAccount)
{
    goToDecision();
    take("agree");
    wait(5s);
    rehearsal().advance();
    ASSERT_EQ(upgrade(), UpgradeStatus::Upgraded);
    rehearsal().restart();
    EXPECT_EQ(stepId(), QStringLiteral("open"));
    EXPECT_EQ(rehearsal().stepNumber(), 1);
    EXPECT_EQ(rehearsal().account(), auntLi());
    EXPECT_FALSE(rehearsal().canGoBack());
}

TEST_F(RehearsalWay, RestartAtTheFirstStepForgetsWhatWasDoneThere)
{
    tap("huabei");
    rehearsal().restart();
    wait(1h);
    EXPECT_EQ(rehearsal().stage(), Stage::Asking);
    EXPECT_EQ(rehearsal().account(), auntLi());
}

TEST_F(RehearsalWay, SayingLaterLeavesMoneyAndUseAsTheyWere)
{
    goToDecision();
    take("later");
    EXPECT_EQ(stepId(), QStringLiteral("unchanged"));
    EXPECT_EQ(rehearsal().account().limitFen, auntLi().limitFen);
    EXPECT_EQ(rehearsal().account().owedFen, auntLi().owedFen);
    EXPECT_EQ(rehearsal().account().use, UseStatus::Usable);
    EXPECT_TRUE(rehearsal().account().contracts.isEmpty());
}

TEST_F(RehearsalWay, LeavingAtTheFirstStepLeavesEverythingAsItWas)
{
    take("exit");
    EXPECT_EQ(stepId(), QStringLiteral("unchanged"));
    EXPECT_EQ(rehearsal().account(), auntLi());
}

TEST_F(RehearsalWay, SayingLaterNeedsNoNetwork)
{
    goToDecision();
    m_huabei.plan(2, Fault::NeverAnswers);
    tap("later");
    EXPECT_EQ(rehearsal().stage(), Stage::Done);
    EXPECT_EQ(said(), Kind::Right);
}

TEST_F(RehearsalWay, RemembersTheTapsThatLedHere)
{
    goToDecision();
    EXPECT_EQ(rehearsal().tappedSoFar(), QStringList{QStringLiteral("huabei")});
    take("agree");
    wait(5s);
    rehearsal().advance();
    EXPECT_EQ(rehearsal().tappedSoFar(), QStringList({QStringLiteral("huabei"), QStringLiteral("agree")}));
    rehearsal().restart();
    EXPECT_EQ(rehearsal().tappedSoFar(), QStringList());
}

TEST_F(RehearsalWay, AScenarioThatBreaksOffStopsThere)
{
    m_scenario.steps.resize(1);
    m_scenario.steps[0].choices[0].then = {};
    tap("huabei");
    wait(1s);
    EXPECT_EQ(rehearsal().screen(), QStringLiteral("home"));
    rehearsal().advance();
    EXPECT_EQ(stepId(), QStringLiteral("open"));
}

TEST(RehearsalOfAPack, GoesFromTheHomeScreenToTheUpgrade)
{
    const TemporaryPack files;
    const LoadedPack loaded = files.load();
    ASSERT_TRUE(loaded.pack);
    const Scenario *scenario = loaded.pack->scenario(QStringLiteral("upgrade"));
    ASSERT_TRUE(scenario);
    const Persona *persona = loaded.pack->persona(scenario->accounts.value(0).text);
    ASSERT_TRUE(persona);
    ManualClock clock;
    MockHuabei huabei(clock, 1);
    Rehearsal rehearsal(*scenario, persona->begin(clock.today()), huabei, clock);
    for (const char *target : {"huabei", "letter", "close", "agree"}) {
        if (rehearsal.stage() == Stage::Done)
            rehearsal.advance();
        rehearsal.tap(QString::fromUtf8(target));
        clock.advance(1s);
    }
    rehearsal.advance();
    clock.advance(5s);
    rehearsal.advance();
    EXPECT_EQ(rehearsal.step().id.text, QStringLiteral("upgraded"));
    EXPECT_EQ(rehearsal.account().upgrade, UpgradeStatus::Upgraded);
    EXPECT_EQ(rehearsal.account().limitFen, persona->account.limitFen);
    EXPECT_EQ(rehearsal.account().documentsRead, QSet<QString>{QStringLiteral("credit-letter")});
}

} // namespace yanlian
