// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rehearsal/Score.h"

#include "tests/app/RehearsalFixture.h"

namespace yanlian {

namespace {

using Kind = LessonEvent::Kind;

constexpr auto agreement = "service-agreement";
constexpr auto letter = "credit-letter";

/// The small upgrade, with a card for each choice.
class ScoreTest : public RehearsalFixture {
protected:
    ScoreTest()
    {
        for (Choice &choice : m_scenario.steps[1].choices)
            choice.title.text = choice.id.text;
    }

    const Step &open() const { return m_scenario.steps.at(0); }
    const Step &decide() const { return m_scenario.steps.at(1); }

    void add(Kind kind, const char *step, const char *target = "", int help = 0)
    {
        m_run.add({
            .kind = kind,
            .mode = Mode::Test,
            .scenario = m_scenario.id.text,
            .step = QLatin1StringView(step),
            .target = QLatin1StringView(target),
            .help = help,
        });
    }

    std::optional<double> score() const { return scoreOf(m_scenario, m_run); }

    RunRecord m_run;
};

std::optional<double> scoreWithHelp(const Step &step, int help)
{
    return stepScore(step, {.step = step.id.text, .help = help, .done = true}, {});
}

} // namespace

TEST_F(ScoreTest, FallsWithTheLevelOfHelp)
{
    EXPECT_EQ(scoreWithHelp(open(), HelpLadder::None), 1.0);
    EXPECT_EQ(scoreWithHelp(open(), HelpLadder::Again), 0.75);
    EXPECT_EQ(scoreWithHelp(open(), HelpLadder::Reason), 0.75);
    EXPECT_EQ(scoreWithHelp(open(), HelpLadder::Place), 0.5);
    EXPECT_EQ(scoreWithHelp(open(), HelpLadder::Arrow), 0.25);
    EXPECT_EQ(scoreWithHelp(open(), HelpLadder::Show), 0.0);
}

TEST_F(ScoreTest, AStepThatWasShownIsWorthNothingEvenIfDoneAfterwards)
{
    EXPECT_EQ(stepScore(open(), {.step = open().id.text, .shown = true, .done = true}, {}), 0.0);
}

TEST_F(ScoreTest, SlipsOfTheFingerAndTimeAreFree)
{
    StepRecord record{.step = open().id.text, .done = true};
    record.wrongTaps = {{QString(), 9}};
    record.nearMisses = 9;
    record.longPresses = 9;
    record.doubleTaps = 9;
    record.swipes = 9;
    record.activeMs = 3'600'000;
    EXPECT_EQ(stepScore(open(), record, {}), 1.0);
}

TEST_F(ScoreTest, ADecisionIsScoredByHowMuchWasKnown)
{
    EXPECT_EQ(
        thingsToKnow(decide()),
        QStringList(
            {QLatin1StringView(agreement), QLatin1StringView(letter), QStringLiteral("decide/agree"),
             QStringLiteral("decide/later")}));
    StepRecord record{.step = decide().id.text, .done = true};
    QList<double> scores{stepScore(decide(), record, {}).value_or(-1)};
    for (const QString &thing : thingsToKnow(decide())) {
        record.opened += thing;
        scores += stepScore(decide(), record, {}).value_or(-1);
    }
    EXPECT_EQ(scores, QList<double>({0, 0.25, 0.5, 0.75, 1}));
}

TEST_F(ScoreTest, WhatWasReadOnAnEarlierStepIsKnownToo)
{
    EXPECT_EQ(stepScore(decide(), {.step = decide().id.text}, {QLatin1StringView(letter)}), 0.25);
    add(Kind::Opened, "open", letter);
    add(Kind::Chosen, "decide");
    EXPECT_EQ(score(), 0.25);
}

TEST_F(ScoreTest, WhatDoesNotBelongToTheDecisionDoesNotCount)
{
    EXPECT_EQ(stepScore(decide(), {.step = decide().id.text, .opened = {QStringLiteral("other/agree")}}, {}), 0.0);
}

TEST_F(ScoreTest, HelpAtADecisionIsFree)
{
    StepRecord record{.step = decide().id.text, .help = HelpLadder::Arrow, .done = true};
    record.wrongTaps = {{QStringLiteral("pay"), 3}};
    for (const QString &thing : thingsToKnow(decide()))
        record.opened += thing;
    EXPECT_EQ(stepScore(decide(), record, {}), 1.0);
}

TEST_F(ScoreTest, ADecisionThatOffersNothingToKnowCannotBeTakenUninformed)
{
    Step bare = decide();
    bare.visits.clear();
    for (Choice &choice : bare.choices)
        choice.title = {};
    EXPECT_EQ(stepScore(bare, {.step = bare.id.text, .done = true}, {}), 1.0);
}

TEST_F(ScoreTest, IsTheMeanOverTheSteps)
{
    add(Kind::Right, "open", "huabei", HelpLadder::Again);
    EXPECT_EQ(score(), 0.75);
    add(Kind::Opened, "decide", letter);
    add(Kind::Chosen, "decide");
    EXPECT_EQ(score(), 0.5);
}

TEST_F(ScoreTest, AStepThatWasNotDoneIsNotCounted)
{
    add(Kind::Right, "open", "huabei");
    add(Kind::Wrong, "decide", "pay", HelpLadder::Reason);
    EXPECT_EQ(score(), 1.0);
}

TEST_F(ScoreTest, AStepThatTheScenarioDoesNotHaveIsNotCounted)
{
    add(Kind::Right, "open", "huabei");
    add(Kind::Right, "elsewhere", "huabei", HelpLadder::Show);
    EXPECT_EQ(score(), 1.0);
}

TEST_F(ScoreTest, WhereNothingIsToBeFoundNothingIsScored)
{
    add(Kind::Right, "open", "huabei");
    for (const Step::Kind kind : {Step::Kind::Read, Step::Kind::Questions, Step::Kind::Wait, Step::Kind::End}) {
        Step step;
        step.kind = kind;
        EXPECT_FALSE(scoreWithHelp(step, HelpLadder::Show));
    }
    add(Kind::Right, "processing", "", HelpLadder::Show);
    EXPECT_EQ(score(), 1.0);
}

TEST_F(ScoreTest, ThereIsNoneBeforeAnythingIsDone)
{
    EXPECT_FALSE(score());
    add(Kind::Wrong, "open", "pay", HelpLadder::Reason);
    EXPECT_FALSE(score());
}

TEST(SkillFrom, IsUnknownBeforeTheFirstTest)
{
    EXPECT_FALSE(skillFrom({}, 0.8));
}

TEST(SkillFrom, FewerThanThreeTestsAreNotEnoughToBeAlone)
{
    EXPECT_EQ(skillFrom({1}, 0.8), Skill::WithHelp);
    EXPECT_EQ(skillFrom({1, 1}, 0.8), Skill::WithHelp);
    EXPECT_EQ(skillFrom({0.4}, 0.8), Skill::Learning);
}

TEST(SkillFrom, ThreeTimesAsWellAsTheAuthorAsksForIsAlone)
{
    EXPECT_EQ(skillFrom({0.8, 0.8, 0.8}, 0.8), Skill::Alone);
    EXPECT_EQ(skillFrom({1, 0.79, 1}, 0.8), Skill::WithHelp);
    EXPECT_EQ(skillFrom({1, 0.79, 1}, 0.7), Skill::Alone);
}

TEST(SkillFrom, OnlyTheLastThreeCount)
{
    EXPECT_EQ(skillFrom({0, 0, 0, 1, 1, 1}, 0.8), Skill::Alone);
    EXPECT_EQ(skillFrom({1, 1, 1, 0}, 0.8), Skill::WithHelp);
    EXPECT_EQ(skillFrom({1, 1, 1, 0, 0, 0}, 0.8), Skill::Learning);
}

TEST(SkillFrom, HalfOnAverageIsWithHelp)
{
    EXPECT_EQ(skillFrom({0.25, 0.75, 0.5}, 0.8), Skill::WithHelp);
    EXPECT_EQ(skillFrom({0.25, 0.7, 0.5}, 0.8), Skill::Learning);
}

} // namespace yanlian
