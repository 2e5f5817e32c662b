// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/RehearsalFixture.h"

using namespace std::chrono_literals;

namespace yanlian {

using Stage = Rehearsal::Stage;
using Kind = Verdict::Kind;
using RehearsalWatch = RehearsalFixture;
using RehearsalTry = RehearsalFixture;
using RehearsalTest = RehearsalFixture;
using RehearsalExplore = RehearsalFixture;

TEST_F(RehearsalTry, IsWhatIsBegunUnlessAnythingElseIsSaid)
{
    EXPECT_EQ(Rehearsal(m_scenario, auntLi(), m_huabei, m_clock).mode(), Mode::Try);
}

TEST_F(RehearsalTry, EveryMistakeLeadsUpTheLadderToTheArrow)
{
    for (const auto level : {HelpLadder::Reason, HelpLadder::Place, HelpLadder::Arrow, HelpLadder::Arrow}) {
        tap("pay");
        EXPECT_EQ(help(), level);
    }
    EXPECT_EQ(said(), Kind::Wrong);
    EXPECT_FALSE(rehearsal().isShowing()) << "nobody is shown a step unasked";
}

TEST_F(RehearsalTry, APlaceWithoutAControlIsNoMistake)
{
    tap("");
    tap("");
    EXPECT_EQ(help(), HelpLadder::None);
    EXPECT_EQ(told(), QStringList({QStringLiteral("wrong open"), QStringLiteral("wrong open")}));
}

TEST_F(RehearsalTry, AWrongTapInALetterLeavesTheLadderAlone)
{
    goToDecision();
    tap("credit-letter");
    told();
    tap("agree");
    EXPECT_EQ(said(), Kind::Wrong);
    EXPECT_EQ(help(), HelpLadder::None);
    EXPECT_EQ(told(), QStringList{QStringLiteral("wrong decide agree")});
}

TEST_F(RehearsalTry, TheNextStepBeginsAtTheFootOfTheLadder)
{
    tap("pay");
    tap("pay");
    take("huabei");
    EXPECT_EQ(help(), HelpLadder::None);
}

TEST_F(RehearsalTry, AWrongTapSaysOnWhichScreenItWasMade)
{
    tap("scan");
    EXPECT_EQ(rehearsal().verdict().screen, QStringLiteral("home"));
    goToDecision();
    tap("credit-letter");
    tap("scan");
    EXPECT_EQ(rehearsal().verdict().screen, QStringLiteral("credit-letter"));
}

TEST_F(RehearsalTest, MistakesRaiseTheHelpAsInTry)
{
    beginIn(Mode::Test);
    EXPECT_FALSE(rehearsal().guidance().place);
    tap("pay");
    tap("");
    EXPECT_EQ(help(), HelpLadder::Reason);
    EXPECT_FALSE(rehearsal().guidance().place);
    tap("pay");
    EXPECT_EQ(help(), HelpLadder::Place);
    EXPECT_TRUE(rehearsal().guidance().place);
    EXPECT_FALSE(rehearsal().guidance().ring);
    tap("pay");
    EXPECT_TRUE(rehearsal().guidance().ring);
}

TEST_F(RehearsalTest, FoldsTheCardsOfADecisionUntilTheyAreOpened)
{
    beginIn(Mode::Test);
    goToDecision();
    EXPECT_TRUE(rehearsal().guidance().foldedCards);
    const QList<Choice> &choices = rehearsal().step().choices;
    int changes = 0;
    QObject::connect(&rehearsal(), &Rehearsal::changed, &rehearsal(), [&] { ++changes; });
    told();
    rehearsal().open(choices.at(0));
    rehearsal().open(choices.at(0));
    EXPECT_TRUE(rehearsal().isOpen(choices.at(0)));
    EXPECT_FALSE(rehearsal().isOpen(choices.at(1)));
    EXPECT_EQ(changes, 1);
    EXPECT_EQ(told(), QStringList{QStringLiteral("opened decide decide/agree")});
    EXPECT_EQ(rehearsal().stage(), Stage::Asking) << "to read is not to choose";
}

TEST_F(RehearsalTest, CardsStayOpenOnTheWayBackAndFoldAgainFromTheBeginning)
{
    beginIn(Mode::Test);
    goToDecision();
    rehearsal().open(rehearsal().step().choices.at(0));
    rehearsal().back();
    goToDecision();
    EXPECT_TRUE(rehearsal().isOpen(rehearsal().step().choices.at(0)));
    rehearsal().restart();
    goToDecision();
    EXPECT_FALSE(rehearsal().isOpen(rehearsal().step().choices.at(0)));
}

TEST_F(RehearsalWatch, ATapOfTheLearnerIsNeitherRightNorWrong)
{
    beginIn(Mode::Watch);
    for (const char *target : {"pay", "scan", ""}) {
        tap(target);
        EXPECT_EQ(said(), Kind::Watching) << target;
    }
    EXPECT_EQ(help(), HelpLadder::None);
    EXPECT_EQ(rehearsal().stage(), Stage::Asking);
    EXPECT_EQ(told(), QStringList());
}

TEST_F(RehearsalWatch, TheRightTapIsMadeAsInEveryMode)
{
    beginIn(Mode::Watch);
    take("huabei");
    EXPECT_EQ(stepId(), QStringLiteral("decide"));
    EXPECT_EQ(told(), QStringList({QStringLiteral("right open huabei 501ms"), QStringLiteral("entered decide")}));
}

TEST_F(RehearsalExplore, NothingIsEverWrong)
{
    beginIn(Mode::Explore);
    for (int i = 0; i < 5; ++i)
        tap("pay");
    EXPECT_EQ(said(), Kind::Described);
    EXPECT_EQ(rehearsal().verdict().target, QStringLiteral("pay"));
    EXPECT_EQ(rehearsal().verdict().screen, QStringLiteral("home"));
    EXPECT_TRUE(rehearsal().verdict().words.isEmpty()) << "what is said to a mistake is not said here";
    tap("");
    EXPECT_EQ(said(), Kind::Nothing);
    EXPECT_EQ(help(), HelpLadder::None);
    EXPECT_EQ(told(), QStringList());
}

TEST_F(RehearsalExplore, InALetterToo)
{
    beginIn(Mode::Explore);
    goToDecision();
    tap("credit-letter");
    told();
    tap("agree");
    EXPECT_EQ(said(), Kind::Described);
    EXPECT_EQ(rehearsal().verdict().screen, QStringLiteral("credit-letter"));
    EXPECT_EQ(told(), QStringList());
}

TEST_F(RehearsalExplore, WhatLeadsOnLeadsOn)
{
    beginIn(Mode::Explore);
    tap("pay");
    goToDecision();
    take("later");
    EXPECT_EQ(stepId(), QStringLiteral("unchanged"));
}

TEST_F(RehearsalExplore, WhoAsksIsToldThePlaceAndThenShown)
{
    beginIn(Mode::Explore);
    rehearsal().askForHelp();
    rehearsal().askForHelp();
    EXPECT_TRUE(rehearsal().guidance().place);
    rehearsal().askForHelp();
    EXPECT_TRUE(rehearsal().guidance().ring);
    rehearsal().askForHelp();
    EXPECT_TRUE(rehearsal().isShowing());
}

} // namespace yanlian
