// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rehearsal/Autopilot.h"

#include "tests/app/RehearsalFixture.h"

using namespace std::chrono_literals;

namespace yanlian {

namespace {

class AutopilotTest : public RehearsalFixture {
protected:
    /// Plays towards a step and returns where it got to.
    QString playTo(const char *goal)
    {
        Autopilot pilot(rehearsal(), m_scenario.indexOf(QString::fromUtf8(goal)), m_seed);
        EXPECT_TRUE(pilot.canReach()) << goal;
        for (int tries = 0; tries < 10 && !pilot.hasArrived(); ++tries) {
            wait(Rehearsal::doubleTapGuard);
            pilot.tap();
            wait(5s);
            rehearsal().advance();
        }
        EXPECT_TRUE(pilot.hasArrived()) << goal;
        return stepId();
    }
};

} // namespace

TEST_F(AutopilotTest, ReachesTheUpgrade)
{
    EXPECT_EQ(playTo("upgraded"), QStringLiteral("upgraded"));
    EXPECT_EQ(upgrade(), UpgradeStatus::Upgraded);
}

TEST_F(AutopilotTest, ReachesEveryStepThatAnsweringYesOrNoLeadsTo)
{
    for (const char *goal : {"open", "decide", "processing", "upgraded", "unchanged"}) {
        rehearsal().restart();
        EXPECT_EQ(playTo(goal), QString::fromUtf8(goal));
    }
}

TEST_F(AutopilotTest, ReachesAStepBehindARefusalIfTheAccountIsRefused)
{
    Account account = auntLi();
    account.realNameVerified = false;
    beginAs(account);
    EXPECT_EQ(playTo("unverified"), QStringLiteral("unverified"));
}

TEST_F(AutopilotTest, TakesTheShortestWay)
{
    playTo("unchanged");
    EXPECT_EQ(rehearsal().tappedSoFar(), QStringList{QStringLiteral("exit")});
}

TEST_F(AutopilotTest, StartsFromWhereTheLearnerIs)
{
    goToDecision();
    playTo("unchanged");
    EXPECT_EQ(rehearsal().tappedSoFar(), QStringList({QStringLiteral("huabei"), QStringLiteral("later")}));
}

TEST_F(AutopilotTest, HasArrivedWhereItAlreadyIs)
{
    Autopilot pilot(rehearsal(), 0, m_seed);
    EXPECT_TRUE(pilot.canReach());
    EXPECT_TRUE(pilot.hasArrived());
    pilot.tap();
    EXPECT_EQ(rehearsal().stage(), Rehearsal::Stage::Asking);
}

TEST_F(AutopilotTest, CannotReachAStepNoWayLeadsTo)
{
    Step island = m_scenario.steps.last();
    island.id.text = QStringLiteral("island");
    m_scenario.steps += island;
    EXPECT_FALSE(Autopilot(rehearsal(), m_scenario.indexOf(QStringLiteral("island")), m_seed).canReach());
}

TEST_F(AutopilotTest, CannotReachAStepThatDoesNotExist)
{
    EXPECT_FALSE(Autopilot(rehearsal(), -1, m_seed).canReach());
    EXPECT_FALSE(Autopilot(rehearsal(), 99, m_seed).canReach());
}

TEST_F(AutopilotTest, DoesNotWalkBackwards)
{
    goToDecision();
    EXPECT_FALSE(Autopilot(rehearsal(), 0, m_seed).canReach());
}

TEST_F(AutopilotTest, DoesNotTapWhileTheBackendIsAtWork)
{
    m_huabei.plan(1, Fault::NeverAnswers);
    Autopilot pilot(rehearsal(), m_scenario.indexOf(QStringLiteral("upgraded")), m_seed);
    pilot.tap();
    ASSERT_EQ(rehearsal().stage(), Rehearsal::Stage::Waiting);
    int changes = 0;
    QObject::connect(&rehearsal(), &Rehearsal::changed, &rehearsal(), [&] { ++changes; });
    wait(1s);
    pilot.tap();
    EXPECT_EQ(changes, 0);
}

TEST_F(AutopilotTest, DoesNotTapWhatIsDone)
{
    Autopilot pilot(rehearsal(), m_scenario.indexOf(QStringLiteral("upgraded")), m_seed);
    pilot.tap();
    wait(1s);
    ASSERT_EQ(rehearsal().stage(), Rehearsal::Stage::Done);
    pilot.tap();
    EXPECT_EQ(said(), Verdict::Kind::Right);
}

TEST_F(AutopilotTest, GoesToTheNearestResultOnceTheLearnerHasTakenAnotherWay)
{
    Autopilot pilot(rehearsal(), m_scenario.indexOf(QStringLiteral("unchanged")), m_seed);
    goToDecision();
    take("agree");
    EXPECT_FALSE(pilot.canReach());
    for (int turn = 0; turn < 3; ++turn) {
        pilot.tap();
        wait(5s);
        rehearsal().advance();
    }
    EXPECT_EQ(stepId(), QStringLiteral("upgraded"));
    EXPECT_FALSE(pilot.hasArrived());
    pilot.tap();
    EXPECT_EQ(said(), Verdict::Kind::None) << "there is nothing more to tap";
}

TEST_F(AutopilotTest, ClosesTheLetterThatTheLearnerOpened)
{
    beginIn(Mode::Watch);
    goToDecision();
    tap("credit-letter");
    EXPECT_EQ(playTo("upgraded"), QStringLiteral("upgraded"));
}

TEST_F(AutopilotTest, GoesRoundALoopOnlyOnce)
{
    m_scenario.steps[1].choices[1].then.text = QStringLiteral("open"); // later: back to the beginning
    EXPECT_EQ(playTo("upgraded"), QStringLiteral("upgraded"));
}

} // namespace yanlian
