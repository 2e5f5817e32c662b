// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/huabei/Clock.h"
#include "app/pack/PackChecker.h"
#include "app/pack/PackLoader.h"
#include "app/rehearsal/Autopilot.h"
#include "tests/app/Player.h"
#include "tests/support/Print.h"

#include <gtest/gtest.h>

namespace yanlian {

namespace {

/// The pack as its files say, without what is compiled into the program and without translations.
const LoadedPack &loaded()
{
    static const LoadedPack pack = loadPack(QStringLiteral(YANLIAN_PACK));
    return pack;
}

QDate today()
{
    return ManualClock().today();
}

const QList<Scenario> &scenarios()
{
    static const QList<Scenario> all = loaded().pack.value_or(Pack()).scenarios;
    return all;
}

/// Begins as whoever can come to a step, and plays there.
void expectWayTo(const Scenario &scenario, int goal)
{
    const Pack &pack = *loaded().pack;
    const QString path = scenario.id.text + QLatin1Char('/') + scenario.steps.at(goal).id.text;
    const std::string step = path.toStdString();
    const auto beginning = beginningFor(pack, scenario, goal, scenario.accountIds(), 1, today());
    ASSERT_TRUE(beginning) << "nobody comes to " << step;
    const Account account = pack.persona(beginning->account)->begin(today());
    const Played played = play(scenario, account, goal, beginning->seed);
    EXPECT_EQ(played.step, scenario.steps.at(goal).id.text)
        << "on the way to " << step << " as " << beginning->account.toStdString() << ", seed " << beginning->seed;
}

bool comesToAnEnd(const Scenario &scenario, const QString &account)
{
    for (int i = 0; i < scenario.steps.size(); ++i)
        if (scenario.steps.at(i).isEnd() && beginningFor(*loaded().pack, scenario, i, {account}, 1, today()))
            return true;
    return false;
}

} // namespace

TEST(BuiltInPack, HasNoFaultsBesidesItsTranslations)
{
    ASSERT_TRUE(loaded().pack);
    Problems problems = loaded().problems;
    const auto screens = readScreens(*loaded().pack, problems);
    checkPack(*loaded().pack, screens, problems);
    EXPECT_EQ(problems.size(), 0) << (problems.isEmpty() ? std::string() : problems.first().toString().toStdString());
    EXPECT_GE(scenarios().size(), 9);
}

TEST(BuiltInPack, EveryScenarioComesToEachOfItsEnds)
{
    for (const Scenario &scenario : scenarios()) {
        int ends = 0;
        for (int i = 0; i < scenario.steps.size(); ++i)
            if (scenario.steps.at(i).isEnd()) {
                ++ends;
                expectWayTo(scenario, i);
            }
        EXPECT_GT(ends, 0) << scenario.id.text.toStdString();
    }
}

TEST(BuiltInPack, EveryScenarioComesByEachOfItsSteps)
{
    for (const Scenario &scenario : scenarios())
        for (int i = 0; i < scenario.steps.size(); ++i)
            if (!scenario.steps.at(i).isEnd())
                expectWayTo(scenario, i);
}

TEST(BuiltInPack, EverybodyWhoMayPractiseAScenarioComesToAnEnd)
{
    for (const Scenario &scenario : scenarios())
        for (const QString &account : scenario.accountIds())
            EXPECT_TRUE(comesToAnEnd(scenario, account))
                << scenario.id.text.toStdString() << " as " << account.toStdString();
}

} // namespace yanlian
