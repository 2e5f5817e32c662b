// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rehearsal/Guidance.h"

#include "tests/support/Print.h"

#include <gtest/gtest.h>

namespace yanlian {

namespace {

using Heading = Guidance::Heading;

const QList<Mode> allModes{Mode::Watch, Mode::Try, Mode::Test, Mode::Explore};
const QList<HelpLadder::Level> allLevels{HelpLadder::None,  HelpLadder::Again, HelpLadder::Reason,
                                         HelpLadder::Place, HelpLadder::Arrow, HelpLadder::Show};
const QList<Step::Kind> foundOnThePhone{Step::Kind::Tap, Step::Kind::Decision};
const QList<Step::Kind> nothingToFind{Step::Kind::Wait, Step::Kind::Read, Step::Kind::Questions, Step::Kind::End};

Guidance guidance(Mode mode, Step::Kind kind, HelpLadder::Level help = HelpLadder::None)
{
    Step step;
    step.kind = kind;
    return guidanceFor(mode, step, help);
}

} // namespace

TEST(Guidance, WatchAndTryShowEverythingFromTheBeginning)
{
    for (const Mode mode : {Mode::Watch, Mode::Try})
        for (const Step::Kind kind : foundOnThePhone) {
            const Guidance shown = guidance(mode, kind);
            EXPECT_TRUE(shown.heading == Heading::Instruction);
            EXPECT_TRUE(shown.reasons);
            EXPECT_TRUE(shown.place);
            EXPECT_TRUE(shown.ring);
            EXPECT_FALSE(shown.arrow);
            EXPECT_FALSE(shown.foldedCards);
        }
}

TEST(Guidance, ATestBeginsWithoutAnyHint)
{
    for (const Step::Kind kind : foundOnThePhone) {
        const Guidance shown = guidance(Mode::Test, kind);
        EXPECT_TRUE(shown.heading == Heading::Task);
        EXPECT_FALSE(shown.reasons);
        EXPECT_FALSE(shown.place);
        EXPECT_FALSE(shown.ring);
        EXPECT_FALSE(shown.arrow);
    }
}

TEST(Guidance, OnlyATestFoldsTheCardsAndOnlyOfADecision)
{
    for (const Mode mode : allModes)
        for (const Step::Kind kind : foundOnThePhone + nothingToFind)
            for (const HelpLadder::Level help : allLevels)
                EXPECT_EQ(guidance(mode, kind, help).foldedCards, mode == Mode::Test && kind == Step::Kind::Decision);
}

TEST(Guidance, ExploringNamesNoGoal)
{
    for (const Step::Kind kind : foundOnThePhone) {
        const Guidance shown = guidance(Mode::Explore, kind);
        EXPECT_TRUE(shown.heading == Heading::LookAround);
        EXPECT_TRUE(shown.reasons);
        EXPECT_FALSE(shown.place);
        EXPECT_FALSE(shown.ring);
    }
}

TEST(Guidance, HelpBringsThePlaceAndThenRingAndArrow)
{
    for (const Mode mode : {Mode::Test, Mode::Explore})
        for (const Step::Kind kind : foundOnThePhone)
            for (const HelpLadder::Level help : allLevels) {
                const Guidance shown = guidance(mode, kind, help);
                EXPECT_EQ(shown.place, help >= HelpLadder::Place) << modeCode(mode).toStdString() << help;
                EXPECT_EQ(shown.ring, help >= HelpLadder::Arrow) << modeCode(mode).toStdString() << help;
            }
}

TEST(Guidance, TheArrowComesInEveryModeAtItsLevel)
{
    for (const Mode mode : allModes)
        for (const HelpLadder::Level help : allLevels)
            EXPECT_EQ(guidance(mode, Step::Kind::Tap, help).arrow, help >= HelpLadder::Arrow);
}

TEST(Guidance, HelpTakesNothingAway)
{
    for (const Mode mode : allModes)
        for (const Step::Kind kind : foundOnThePhone)
            for (int level = HelpLadder::Again; level <= HelpLadder::Show; ++level) {
                const Guidance less = guidance(mode, kind, HelpLadder::Level(level - 1));
                const Guidance more = guidance(mode, kind, HelpLadder::Level(level));
                EXPECT_GE(more.reasons, less.reasons);
                EXPECT_GE(more.place, less.place);
                EXPECT_GE(more.ring, less.ring);
                EXPECT_GE(more.arrow, less.arrow);
            }
}

TEST(Guidance, WhereNothingIsToBeFoundAllModesSayTheSame)
{
    for (const Mode mode : allModes)
        for (const Step::Kind kind : nothingToFind) {
            const Guidance shown = guidance(mode, kind);
            EXPECT_TRUE(shown.heading == Heading::Instruction);
            EXPECT_TRUE(shown.reasons);
        }
}

} // namespace yanlian
