// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/huabei/Chance.h"
#include "app/rehearsal/Autopilot.h"
#include "tests/app/BillFixture.h"
#include "tests/app/Player.h"

using namespace std::chrono_literals;

namespace yanlian {

namespace {

const QDate today(2021, 11, 25);

/// Ways through something to read, questions, a calendar and branches.
class AutopilotWays : public BillFixture {
protected:
    Played playTo(const char *goal, quint32 seed = 1, const Account &account = auntLiSigned(80000, 0))
    {
        return play(m_scenario, account, m_scenario.indexOf(QLatin1StringView(goal)), seed);
    }

    bool canReach(const char *goal, const Account &account)
    {
        Rehearsal other(m_scenario, account, m_huabei, m_clock);
        return Autopilot(other, m_scenario.indexOf(QLatin1StringView(goal)), m_seed).canReach();
    }

    /// The seed that decides for or against the person.
    static quint32 seed(bool inFavour)
    {
        quint32 found = 1;
        while (systemDecidesFor(found) != inFavour)
            ++found;
        return found;
    }
};

/// The small pack with this scenario's story: `li` cannot pay, `wang` can.
Pack billPack(const Scenario &scenario)
{
    Pack pack;
    Account poor = auntLiSigned(80000, 0);
    poor.cashFen = 0;
    pack.personas = {
        Persona{poor, {QStringLiteral("li"), {}}, {}, 0},
        Persona{auntLiSigned(80000, 0), {QStringLiteral("wang"), {}}, {}, 0},
    };
    pack.scenarios = {scenario};
    return pack;
}

std::optional<Beginning> beginning(const Scenario &scenario, const char *goal, const QStringList &accounts)
{
    return beginningFor(billPack(scenario), scenario, scenario.indexOf(QLatin1StringView(goal)), accounts, 1, today);
}

const QString li = QStringLiteral("li");
const QString wang = QStringLiteral("wang");

} // namespace

TEST_F(AutopilotWays, ReadsAnswersAndGoesOn)
{
    const Played played = playTo("bill");
    EXPECT_EQ(played.step, QStringLiteral("bill"));
    EXPECT_EQ(played.taps, QStringList()) << "there was nothing to tap";
    EXPECT_EQ(played.account, auntLiSigned(80000, 0));
}

TEST_F(AutopilotWays, AnswersEveryQuestionWithNotKnowing)
{
    rehearsal().advance();
    Autopilot(rehearsal(), m_scenario.indexOf(QStringLiteral("bill")), m_seed).tap();
    EXPECT_EQ(rehearsal().stage(), Rehearsal::Stage::Done);
    EXPECT_EQ(answerTo("hurried"), Answer::Unsure);
    EXPECT_EQ(answerTo("afford"), Answer::Unsure);
}

TEST_F(AutopilotWays, LeavesTheLearnersOwnAnswersAlone)
{
    rehearsal().advance();
    answer("hurried", Answer::No);
    Autopilot(rehearsal(), m_scenario.indexOf(QStringLiteral("bill")), m_seed).tap();
    EXPECT_EQ(answerTo("hurried"), Answer::No);
    EXPECT_EQ(answerTo("afford"), Answer::Unsure);
}

TEST_F(AutopilotWays, KnowsEveryResultThatCanBeReached)
{
    const auto ends = [this](const Account &account, quint32 seed) {
        QStringList ids;
        for (const int end : reachableEnds(m_scenario, account, seed))
            ids += m_scenario.steps.at(end).id.text;
        return ids.join(QLatin1Char(' '));
    };
    EXPECT_EQ(ends(auntLiSigned(80000, 0), seed(true)), QStringLiteral("in-time usable reported talk"));
    EXPECT_EQ(ends(auntLiSigned(80000, 0), seed(false)), QStringLiteral("in-time not-yet reported talk"));
    Account poor = auntLiSigned(80000, 0);
    poor.cashFen = 0;
    EXPECT_EQ(ends(poor, 1), QStringLiteral("poor talk"));
}

TEST_F(AutopilotWays, TurnsTheCalendarOnlyWhereThatLeadsThere)
{
    EXPECT_EQ(playTo("in-time").account.today, auntLi().today);
    EXPECT_EQ(playTo("in-time").step, QStringLiteral("in-time"));
    const Played late = playTo("review");
    EXPECT_EQ(late.step, QStringLiteral("review"));
    EXPECT_GT(late.account.today, auntLi().today);
    EXPECT_FALSE(late.account.adverse.has_value());
}

TEST_F(AutopilotWays, TurnsItFarEnoughForAnEntry)
{
    const Played played = playTo("reported");
    EXPECT_EQ(played.step, QStringLiteral("reported"));
    EXPECT_TRUE(played.account.adverse.has_value());
}

TEST_F(AutopilotWays, KnowsWhatTheSystemWillDecide)
{
    EXPECT_EQ(playTo("usable", seed(true)).step, QStringLiteral("usable"));
    EXPECT_EQ(playTo("not-yet", seed(false)).step, QStringLiteral("not-yet"));
    EXPECT_FALSE(playTo("usable", seed(false)).couldReach);
    EXPECT_FALSE(playTo("not-yet", seed(true)).couldReach);
}

TEST_F(AutopilotWays, KnowsWhatTheAccountCannotDo)
{
    EXPECT_FALSE(canReach("reported", auntLiOwing(80000, 0))) << "nothing was signed";
    EXPECT_FALSE(canReach("poor", auntLiSigned(80000, 0)));
    Account poor = auntLiSigned(80000, 0);
    poor.cashFen = 0;
    EXPECT_TRUE(canReach("poor", poor));
    EXPECT_FALSE(canReach("in-time", poor));
    EXPECT_EQ(playTo("poor", 1, poor).step, QStringLiteral("poor"));
}

TEST_F(AutopilotWays, LookingAheadChangesNothing)
{
    goToBill();
    EXPECT_TRUE(Autopilot(rehearsal(), m_scenario.indexOf(QStringLiteral("reported")), m_seed).canReach());
    EXPECT_EQ(rehearsal().account(), auntLiSigned(80000, 0));
    EXPECT_EQ(rehearsal().stage(), Rehearsal::Stage::Asking);
}

TEST_F(AutopilotWays, GoesOnFromADayThatWasTurnedToByHand)
{
    goToBill();
    tap("nextMonth");
    const int goal = m_scenario.indexOf(QStringLiteral("in-time"));
    EXPECT_FALSE(Autopilot(rehearsal(), goal, m_seed).canReach()) << "it is too late for that";
}

/// A calendar has no end; the search for a way must have one.
TEST_F(AutopilotWays, GivesUpWhereNoDayLeadsThere)
{
    Account never = auntLiOwing(0, 0);
    EXPECT_FALSE(canReach("review", never));
    EXPECT_FALSE(canReach("reported", never));
}

TEST_F(AutopilotWays, BeginsAsTheFirstPersonWhoCanComeThere)
{
    const auto inTime = beginning(m_scenario, "in-time", {li, wang});
    ASSERT_TRUE(inTime.has_value());
    EXPECT_EQ(inTime->account, wang);
    EXPECT_EQ(inTime->seed, 1u);
    const auto talk = beginning(m_scenario, "talk", {li, wang});
    ASSERT_TRUE(talk.has_value());
    EXPECT_EQ(talk->account, li);
}

TEST_F(AutopilotWays, BeginsWithASeedThatDecidesSo)
{
    for (const bool inFavour : {true, false}) {
        const auto found = beginning(m_scenario, inFavour ? "usable" : "not-yet", {li, wang});
        ASSERT_TRUE(found.has_value());
        EXPECT_EQ(found->account, wang);
        EXPECT_EQ(systemDecidesFor(found->seed), inFavour);
    }
}

TEST_F(AutopilotWays, BeginsNotAtAllWhereNobodyComesThere)
{
    EXPECT_FALSE(beginning(m_scenario, "in-time", {li}).has_value());
    EXPECT_FALSE(beginning(m_scenario, "in-time", {}).has_value());
    EXPECT_FALSE(beginning(m_scenario, "in-time", {QStringLiteral("zhang")}).has_value()) << "there is no such person";
    EXPECT_FALSE(beginning(m_scenario, "nowhere", {li, wang}).has_value());
}

} // namespace yanlian
