// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rehearsal/ResumedWay.h"

#include "app/huabei/Clock.h"
#include "app/huabei/MockHuabei.h"
#include "app/pack/PackLoader.h"
#include "app/rehearsal/Autopilot.h"
#include "tests/app/Player.h"
#include "tests/support/Print.h"

#include <gtest/gtest.h>

namespace yanlian {

namespace {

const Pack &shipped()
{
    static const Pack pack = loadPack(QStringLiteral(YANLIAN_PACK)).pack.value_or(Pack());
    return pack;
}

QDate today()
{
    return ManualClock().today();
}

const Scenario &scenario(const char *id)
{
    return *shipped().scenario(QLatin1StringView(id));
}

std::optional<ResumedWay> way(const char *scenarioId, const char *step, const char *account, quint32 firstSeed = 1)
{
    const Scenario &chosen = scenario(scenarioId);
    return wayTo(
        shipped(), chosen, chosen.indexOf(QLatin1StringView(step)), QLatin1StringView(account), firstSeed, today());
}

/// What a lesson that was really walked there would have.
void expectAsPlayed(const ResumedWay &found, const Scenario &scenario, const QString &account, int goal)
{
    const Account begun = shipped().persona(account)->begin(today());
    const Played played = play(scenario, begun, goal, found.seed);
    ManualClock clock;
    MockHuabei huabei(clock, found.seed);
    Rehearsal resumed(scenario, begun, huabei, clock);
    resumed.resume(found.way);
    EXPECT_EQ(resumed.stepIndex(), goal);
    EXPECT_EQ(resumed.step().id.text, played.step);
    EXPECT_EQ(resumed.account(), played.account);
    EXPECT_EQ(resumed.tappedSoFar(), played.taps);
    while (resumed.canGoBack())
        resumed.back();
    EXPECT_EQ(resumed.stepIndex(), 0);
    EXPECT_EQ(resumed.account(), begun);
}

} // namespace

TEST(ResumedWay, LeadsToEveryStepOfEveryScenario)
{
    int steps = 0;
    for (const Scenario &each : shipped().scenarios)
        for (int goal = 0; goal < each.steps.size(); ++goal) {
            SCOPED_TRACE(each.id.text.toStdString() + "/" + each.steps.at(goal).id.text.toStdString());
            const auto beginning = beginningFor(shipped(), each, goal, each.accountIds(), 1, today());
            ASSERT_TRUE(beginning);
            const auto found = wayTo(shipped(), each, goal, beginning->account, 1, today());
            ASSERT_TRUE(found);
            expectAsPlayed(*found, each, beginning->account, goal);
            ++steps;
        }
    EXPECT_GT(steps, 100);
}

TEST(ResumedWay, LeadsOnToTheEndFromWhereItCame)
{
    const Scenario &honor = scenario("upgrade-honor");
    const auto found = way("upgrade-honor", "decide", "invited");
    ASSERT_TRUE(found);
    ManualClock clock;
    MockHuabei huabei(clock, found->seed);
    Rehearsal resumed(honor, found->way.constFirst().account, huabei, clock);
    resumed.resume(found->way);
    Autopilot pilot(resumed, honor.indexOf(QStringLiteral("upgraded")), found->seed);
    for (int turn = 0; turn < 10 && !pilot.hasArrived(); ++turn) {
        clock.advance(std::chrono::seconds(1));
        pilot.tap();
        clock.advance(std::chrono::seconds(5));
        resumed.advance();
    }
    EXPECT_TRUE(pilot.hasArrived());
    EXPECT_EQ(resumed.account().upgrade, UpgradeStatus::Upgraded);
}

TEST(ResumedWay, AnswersWithNotKnowing)
{
    const Scenario &should = scenario("should-i-upgrade");
    int asked = -1;
    for (int i = 0; i < should.steps.size() && asked < 0; ++i)
        if (should.steps.at(i).kind == Step::Kind::Questions)
            asked = i;
    ASSERT_GE(asked, 0);
    const int goal = should.followers(asked).constFirst();
    const auto found = wayTo(shipped(), should, goal, should.accountIds().constFirst(), 1, today());
    ASSERT_TRUE(found);
    for (const Question &question : should.steps.at(asked).questions)
        EXPECT_EQ(found->way.constLast().answers.value(question.id.text, Answer::Yes), Answer::Unsure);
}

TEST(ResumedWay, BeginsWithoutAWay)
{
    const auto found = way("upgrade-honor", "open-me", "invited", 7);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->seed, 7u);
    ASSERT_EQ(found->way.size(), 1);
    EXPECT_EQ(found->way.constFirst().account, shipped().persona(QStringLiteral("invited"))->begin(today()));
}

TEST(ResumedWay, IsNoneWhereThisPersonCannotCome)
{
    EXPECT_TRUE(way("upgrade-honor", "upgraded", "invited"));
    EXPECT_FALSE(way("upgrade-honor", "upgraded", "closed"));
    EXPECT_FALSE(way("upgrade-honor", "upgraded", "nobody"));
    EXPECT_FALSE(way("upgrade-honor", "no-such-step", "invited"));
}

} // namespace yanlian
