// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack/Pack.h"

#include "tests/app/RehearsalFixture.h"

namespace yanlian {

namespace {

/// Two branches before the step that follows otherwise.
Choice branching()
{
    Choice choice;
    choice.branches = {
        {*AccountCondition::fromName(QStringLiteral("overdue")), {QStringLiteral("unverified"), {}}},
        {*AccountCondition::fromName(QStringLiteral("owes")), {QStringLiteral("unchanged"), {}}}};
    choice.then.text = QStringLiteral("upgraded");
    return choice;
}

} // namespace

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
    EXPECT_EQ(scenario.target(0, scenario.steps.at(0).choices.at(0), auntLi()), 1);
    EXPECT_EQ(scenario.target(1, scenario.steps.at(1).choices.at(1), auntLi()), 4);
}

TEST(ScenarioOrder, NothingFollowsTheLastStepOrAnUnknownOne)
{
    const Scenario scenario = upgradeScenario();
    EXPECT_EQ(scenario.target(5, Choice(), auntLi()), -1);
    Choice lost;
    lost.then.text = QStringLiteral("nowhere");
    EXPECT_EQ(scenario.target(0, lost, auntLi()), -1);
}

TEST(ScenarioOrder, TheFirstBranchThatHoldsIsTaken)
{
    const Scenario scenario = upgradeScenario();
    EXPECT_EQ(scenario.target(0, branching(), auntLiOwing(100, -1)), 5) << "he owes too, but that comes second";
    EXPECT_EQ(scenario.target(0, branching(), auntLiOwing(100, 1)), 4);
    EXPECT_EQ(scenario.target(0, branching(), auntLiOwing(0, 1)), 3) << "nothing holds";
}

TEST(ScenarioOrder, ABranchToNowhereLeadsNowhere)
{
    Choice choice = branching();
    choice.branches[1].step.text = QStringLiteral("nowhere");
    EXPECT_EQ(upgradeScenario().target(0, choice, auntLiOwing(100, 1)), -1);
}

TEST(ScenarioOrder, TargetsAreEveryStepABranchMayLeadTo)
{
    const Scenario scenario = upgradeScenario();
    EXPECT_EQ(scenario.targets(0, branching()), QList<int>({5, 4, 3}));
    EXPECT_EQ(scenario.targets(0, Choice()), QList<int>{1});
    EXPECT_EQ(scenario.targets(5, Choice()), QList<int>{-1});
}

TEST(ScenarioOrder, FollowersIncludeEveryBranch)
{
    Scenario scenario = upgradeScenario();
    scenario.steps[0].choices = {branching()};
    EXPECT_EQ(scenario.followers(0), QList<int>({5, 4, 3}));
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
    pack.personas = {Persona{auntLi(), {QStringLiteral("li"), {}}, {}, {}}};
    pack.scenarios = {upgradeScenario()};
    ASSERT_TRUE(pack.persona(QStringLiteral("li")));
    EXPECT_EQ(pack.persona(QStringLiteral("li"))->account.age, 66);
    EXPECT_FALSE(pack.persona(QStringLiteral("wang")));
    EXPECT_TRUE(pack.scenario(QStringLiteral("upgrade")));
    EXPECT_FALSE(pack.scenario(QString()));
    EXPECT_EQ(pack.accountIds(), QStringList{QStringLiteral("li")});
    EXPECT_EQ(pack.scenarioIds(), QStringList{QStringLiteral("upgrade")});
    EXPECT_EQ(pack.screenFile(QStringLiteral("home")), QStringLiteral("/somewhere/screens/home.ui"));
    EXPECT_EQ(pack.translationFolders().first(), QStringLiteral("/somewhere/i18n"));
}

} // namespace yanlian
