// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack/Pack.h"

#include "tests/app/RehearsalFixture.h"

namespace yanlian {

TEST(ScenarioOrder, FindsStepsByName)
{
    const Scenario scenario = upgradeScenario();
    EXPECT_EQ(scenario.indexOf(QStringLiteral("open")), 0);
    EXPECT_EQ(scenario.indexOf(QStringLiteral("unverified")), 5);
    EXPECT_EQ(scenario.indexOf(QStringLiteral("nowhere")), -1);
}

TEST(ScenarioOrder, AChoiceLeadsToTheNamedStepOrElseToTheNext)
{
    const Scenario scenario = upgradeScenario();
    EXPECT_EQ(scenario.target(0, scenario.steps.at(0).choices.at(0)), 1);
    EXPECT_EQ(scenario.target(1, scenario.steps.at(1).choices.at(1)), 4);
}

TEST(ScenarioOrder, NothingFollowsTheLastStepOrAnUnknownOne)
{
    const Scenario scenario = upgradeScenario();
    EXPECT_EQ(scenario.target(5, Choice()), -1);
    Choice lost;
    lost.then.text = QStringLiteral("nowhere");
    EXPECT_EQ(scenario.target(0, lost), -1);
}

TEST(ScenarioOrder, FollowersIncludeRefusals)
{
    const Scenario scenario = upgradeScenario();
    EXPECT_EQ(scenario.followers(1), QList<int>({2, 4, 5}));
    EXPECT_EQ(scenario.followers(3), QList<int>());
}

TEST(ScenarioLength, CountsTheLongestWayWithoutTheResult)
{
    EXPECT_EQ(upgradeScenario().length(), 3);
    EXPECT_EQ(Scenario().length(), 0);
}

TEST(ScenarioLength, EndsAlsoForALoop)
{
    Scenario scenario = upgradeScenario();
    scenario.steps[1].choices[1].then.text = QStringLiteral("open");
    EXPECT_EQ(scenario.length(), 3);
}

TEST(PackContent, IsFoundByIdOrNotAtAll)
{
    Pack pack;
    pack.folder = QStringLiteral("/somewhere");
    pack.accounts = {auntLi()};
    pack.scenarios = {upgradeScenario()};
    ASSERT_TRUE(pack.account(QStringLiteral("li")));
    EXPECT_EQ(pack.account(QStringLiteral("li"))->age, 66);
    EXPECT_FALSE(pack.account(QStringLiteral("wang")));
    EXPECT_TRUE(pack.scenario(QStringLiteral("upgrade")));
    EXPECT_FALSE(pack.scenario(QString()));
    EXPECT_EQ(pack.accountIds(), QStringList{QStringLiteral("li")});
    EXPECT_EQ(pack.scenarioIds(), QStringList{QStringLiteral("upgrade")});
    EXPECT_EQ(pack.screenFile(QStringLiteral("home")), QStringLiteral("/somewhere/screens/home.ui"));
    EXPECT_EQ(pack.translationFolders().first(), QStringLiteral("/somewhere/i18n"));
}

} // namespace yanlian
