// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rehearsal/HelpLadder.h"

#include <gtest/gtest.h>

#include <QRandomGenerator>

#include <string_view>
#include <vector>

namespace yanlian {

namespace {

using Levels = std::vector<HelpLadder::Level>;

/// The levels after each letter: `a` asks, `m` is a mistake.
Levels climb(std::string_view steps)
{
    HelpLadder ladder;
    Levels levels;
    for (const char step : steps) {
        step == 'a' ? ladder.ask() : ladder.mistake();
        levels.push_back(ladder.level());
    }
    return levels;
}

} // namespace

TEST(HelpLadder, BeginsWithoutHelp)
{
    EXPECT_EQ(HelpLadder().level(), HelpLadder::None);
}

TEST(HelpLadder, AskingLeadsUpToBeingShown)
{
    EXPECT_EQ(
        climb("aaaaaa"),
        Levels(
            {HelpLadder::Again, HelpLadder::Place, HelpLadder::Arrow, HelpLadder::Show, HelpLadder::Show,
             HelpLadder::Show}));
}

TEST(HelpLadder, MistakesSayWhyAndThenWhereButNeverShow)
{
    EXPECT_EQ(
        climb("mmmmmm"),
        Levels(
            {HelpLadder::Reason, HelpLadder::Place, HelpLadder::Arrow, HelpLadder::Arrow, HelpLadder::Arrow,
             HelpLadder::Arrow}));
}

TEST(HelpLadder, AMistakeAfterTheInstructionWasRepeatedSaysWhy)
{
    EXPECT_EQ(climb("am"), Levels({HelpLadder::Again, HelpLadder::Reason}));
}

TEST(HelpLadder, WhoAsksAfterAMistakeIsToldThePlace)
{
    EXPECT_EQ(climb("ma"), Levels({HelpLadder::Reason, HelpLadder::Place}));
    EXPECT_EQ(
        climb("amama"),
        Levels({HelpLadder::Again, HelpLadder::Reason, HelpLadder::Place, HelpLadder::Arrow, HelpLadder::Show}));
}

TEST(HelpLadder, AMistakeAfterItWasShownKeepsTheLevel)
{
    EXPECT_EQ(climb("aaaam").back(), HelpLadder::Show);
}

TEST(HelpLadder, SaysWhatTheNextRequestBrings)
{
    HelpLadder ladder;
    for (int i = 0; i < 6; ++i) {
        const HelpLadder::Level promised = ladder.next();
        ladder.ask();
        EXPECT_EQ(ladder.level(), promised);
    }
}

TEST(HelpLadder, NeverGoesDownAndShowsOnlyWhoAsks)
{
    QRandomGenerator random(1);
    for (int run = 0; run < 2000; ++run) {
        HelpLadder ladder;
        for (int i = 0; i < 12; ++i) {
            const HelpLadder::Level before = ladder.level();
            const bool asks = random.bounded(2) == 0;
            asks ? ladder.ask() : ladder.mistake();
            ASSERT_GE(ladder.level(), before);
            ASSERT_TRUE(asks || before == HelpLadder::Show || ladder.level() < HelpLadder::Show);
        }
    }
}

} // namespace yanlian
