// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rehearsal/Score.h"

#include "tests/app/Player.h"
#include "tests/support/Print.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;

namespace yanlian {

namespace {

using Kind = LessonEvent::Kind;

/// A step of the shipped pack on which something is to be found.
struct TeachingStep {
    const Scenario &scenario;
    int step;
    Mode mode;

    const Step &get() const { return scenario.steps.at(step); }
    std::string name() const
    {
        return QStringLiteral("%1/%2 %3").arg(scenario.id.text, get().id.text, modeCode(mode)).toStdString();
    }
};

std::vector<TeachingStep> everyTeachingStep()
{
    std::vector<TeachingStep> all;
    for (const Mode mode : {Mode::Try, Mode::Test})
        for (const Scenario &scenario : shippedPack().scenarios)
            for (int i = 0; i < scenario.steps.size(); ++i)
                if (const auto kind = scenario.steps.at(i).kind;
                    kind == Step::Kind::Tap || kind == Step::Kind::Decision)
                    all.push_back({scenario, i, mode});
    return all;
}

/// Levels of the events of a kind since the step was entered for the last time.
QList<int> levels(const Sitting &sitting, Kind kind)
{
    QList<int> all;
    for (const LessonEvent &event : sitting.events()) {
        if (event.kind == Kind::Entered)
            all.clear();
        else if (event.kind == kind)
            all += event.help;
    }
    return all;
}

/// One that the pack has words for, if it has any.
QString wrongControl(const Step &step)
{
    for (auto it = step.wrong.cbegin(); it != step.wrong.cend(); ++it)
        if (step.choiceFor(it.key()) < 0 && step.visitFor(it.key()) < 0 && !step.moveFor(it.key()))
            return it.key();
    return QStringLiteral("somethingElse");
}

} // namespace

TEST(EveryStepOfThePack, ReachesByAskingEveryLevelThatAnswersNoTap)
{
    const auto places = everyTeachingStep();
    EXPECT_GT(places.size(), 50u);
    for (const TeachingStep &place : places) {
        SCOPED_TRACE(place.name());
        const auto sitting = sittingAt(place.scenario, place.step, place.mode);
        ASSERT_TRUE(sitting);
        for (int i = 0; i < 4; ++i)
            sitting->rehearsal().askForHelp();
        EXPECT_EQ(
            levels(*sitting, Kind::Helped),
            QList<int>({HelpLadder::Again, HelpLadder::Place, HelpLadder::Arrow, HelpLadder::Show}));
        const bool isTap = place.get().kind == Step::Kind::Tap;
        EXPECT_EQ(levels(*sitting, Kind::Shown).size(), isTap ? 1 : 0);
        EXPECT_EQ(sitting->rehearsal().isShowing(), isTap) << "nobody decides for the learner";
        sitting->wait(5s);
        EXPECT_EQ(sitting->rehearsal().stage() == Rehearsal::Stage::Done, isTap);
        EXPECT_FALSE(sitting->rehearsal().canAdvance());
        sitting->rehearsal().takeTurn();
        EXPECT_TRUE(sitting->playToAnEnd());
    }
}

TEST(EveryStepOfThePack, ReachesByWrongTapsEveryLevelUpToTheArrow)
{
    for (const TeachingStep &place : everyTeachingStep()) {
        SCOPED_TRACE(place.name());
        const auto sitting = sittingAt(place.scenario, place.step, place.mode);
        ASSERT_TRUE(sitting);
        for (int i = 0; i < 4; ++i)
            sitting->tap(wrongControl(place.get()));
        EXPECT_EQ(
            levels(*sitting, Kind::Wrong),
            QList<int>({HelpLadder::Reason, HelpLadder::Place, HelpLadder::Arrow, HelpLadder::Arrow}));
        EXPECT_EQ(sitting->rehearsal().verdict().kind, Verdict::Kind::Wrong);
        EXPECT_TRUE(sitting->playToAnEnd());
    }
}

TEST(EveryStepOfThePack, IsScoredByTheHelpItTook)
{
    for (const Scenario &scenario : shippedPack().scenarios)
        for (int i = 0; i < scenario.steps.size(); ++i) {
            if (scenario.steps.at(i).kind != Step::Kind::Tap)
                continue;
            const TeachingStep where{scenario, i, Mode::Test};
            SCOPED_TRACE(where.name());
            const auto sitting = sittingAt(scenario, i, Mode::Test);
            ASSERT_TRUE(sitting);
            sitting->rehearsal().askForHelp();
            sitting->rehearsal().askForHelp();
            ASSERT_TRUE(sitting->playToAnEnd());
            const StepRecord *record = sitting->rehearsal().record().step(scenario.steps.at(i).id.text);
            ASSERT_TRUE(record);
            EXPECT_TRUE(record->done);
            EXPECT_EQ(record->help, HelpLadder::Place);
            EXPECT_EQ(stepScore(scenario.steps.at(i), *record, {}), 0.5);
        }
}

} // namespace yanlian
