// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/RehearsalFixture.h"

using namespace std::chrono_literals;

namespace yanlian {

using Stage = Rehearsal::Stage;
using Kind = Verdict::Kind;
using RehearsalGesture = RehearsalFixture;
using RehearsalNearMiss = RehearsalFixture;

namespace {

Tap with(Gesture gesture, const char *target)
{
    return {QString::fromUtf8(target), gesture};
}

Tap beside(const QStringList &nearby)
{
    return {{}, Gesture::Tap, nearby};
}

const QString huabei = QStringLiteral("huabei");
const QString pay = QStringLiteral("pay");

} // namespace

TEST_F(RehearsalGesture, ALongPressDoesNothingAndIsExplained)
{
    tap(with(Gesture::LongPress, "huabei"));
    EXPECT_EQ(said(), Kind::LongPress);
    EXPECT_EQ(rehearsal().verdict().target, huabei);
    EXPECT_EQ(rehearsal().stage(), Stage::Asking);
    EXPECT_EQ(help(), HelpLadder::None);
    EXPECT_EQ(told(), QStringList{QStringLiteral("long-press open huabei")});
    wait(1min);
    EXPECT_EQ(rehearsal().account(), auntLi());
}

TEST_F(RehearsalGesture, ASwipeDoesNothingAndIsExplained)
{
    tap(with(Gesture::Swipe, "huabei"));
    EXPECT_EQ(said(), Kind::Swipe);
    EXPECT_EQ(rehearsal().stage(), Stage::Asking);
    EXPECT_EQ(help(), HelpLadder::None);
    EXPECT_EQ(told(), QStringList{QStringLiteral("swipe open huabei")});
}

TEST_F(RehearsalGesture, OnAnotherControlIsNoMistakeEither)
{
    for (const Gesture gesture : {Gesture::LongPress, Gesture::Swipe}) {
        tap(with(gesture, "pay"));
        tap(with(gesture, ""));
    }
    EXPECT_EQ(help(), HelpLadder::None);
    EXPECT_EQ(
        told(),
        QStringList(
            {QStringLiteral("long-press open pay"), QStringLiteral("long-press open"), QStringLiteral("swipe open pay"),
             QStringLiteral("swipe open")}));
}

TEST_F(RehearsalGesture, NeitherOpensNorClosesALetter)
{
    goToDecision();
    tap(with(Gesture::LongPress, "credit-letter"));
    EXPECT_FALSE(rehearsal().isVisiting());
    tap("credit-letter");
    tap(with(Gesture::Swipe, "close"));
    EXPECT_TRUE(rehearsal().isVisiting());
}

TEST_F(RehearsalGesture, AfterwardsATapStillCounts)
{
    tap(with(Gesture::LongPress, "huabei"));
    tap("huabei");
    wait(1s);
    EXPECT_EQ(said(), Kind::Right);
}

TEST_F(RehearsalGesture, ADoubleTapIsNotedAndHarmless)
{
    tap("pay");
    wait(100ms);
    rehearsal().tap(pay);
    EXPECT_EQ(said(), Kind::Wrong) << "what was said of the first one stands";
    EXPECT_TRUE(rehearsal().verdict().doubled);
    EXPECT_EQ(help(), HelpLadder::Reason) << "one mistake, not two";
    EXPECT_EQ(told(), QStringList({QStringLiteral("wrong open pay +2"), QStringLiteral("double-tap open pay +2")}));
    tap("scan");
    EXPECT_FALSE(rehearsal().verdict().doubled);
}

TEST_F(RehearsalGesture, ADoubleTapIsAnnounced)
{
    tap("pay");
    int changes = 0;
    QObject::connect(&rehearsal(), &Rehearsal::changed, &rehearsal(), [&] { ++changes; });
    rehearsal().tap(pay);
    EXPECT_EQ(changes, 1);
}

TEST_F(RehearsalGesture, TheRightControlTappedTwiceIsDoneOnce)
{
    tap("huabei");
    rehearsal().tap(huabei);
    EXPECT_TRUE(rehearsal().verdict().doubled);
    wait(1s);
    EXPECT_EQ(said(), Kind::Right);
    EXPECT_EQ(
        told(), QStringList({QStringLiteral("double-tap open huabei"), QStringLiteral("right open huabei 501ms")}));
}

TEST_F(RehearsalGesture, ASecondTapThatFallsOnTheNextPageDoesNothingThere)
{
    tap("huabei");
    wait(1s);
    tap("huabei");
    rehearsal().advance();
    rehearsal().tap(QStringLiteral("agree"));
    EXPECT_EQ(rehearsal().stage(), Stage::Asking);
    EXPECT_EQ(upgrade(), UpgradeStatus::Prompted);
}

TEST_F(RehearsalGesture, OnADoneStepEveryGestureIsAlreadyDone)
{
    tap("huabei");
    wait(1s);
    told();
    for (const Gesture gesture : {Gesture::Tap, Gesture::LongPress, Gesture::Swipe}) {
        tap(with(gesture, "huabei"));
        EXPECT_EQ(said(), Kind::AlreadyDone);
    }
    tap(beside({huabei}));
    EXPECT_EQ(said(), Kind::AlreadyDone);
    EXPECT_EQ(told(), QStringList());
    EXPECT_EQ(rehearsal().stage(), Stage::Done);
}

TEST_F(RehearsalGesture, WhileWaitingEveryGestureOnlyWaits)
{
    m_huabei.plan(1, Fault::NeverAnswers);
    tap("huabei");
    for (const Gesture gesture : {Gesture::Tap, Gesture::LongPress, Gesture::Swipe}) {
        tap(with(gesture, "huabei"));
        EXPECT_EQ(said(), Kind::Waiting);
    }
    EXPECT_EQ(told(), QStringList());
}

TEST_F(RehearsalNearMiss, BesideTheRightControlIsForgiven)
{
    tap(beside({huabei}));
    EXPECT_EQ(said(), Kind::NearMiss);
    EXPECT_EQ(rehearsal().verdict().target, huabei);
    EXPECT_EQ(rehearsal().verdict().screen, QStringLiteral("home"));
    EXPECT_EQ(rehearsal().stage(), Stage::Asking);
    EXPECT_EQ(help(), HelpLadder::None);
    EXPECT_EQ(told(), QStringList{QStringLiteral("near-miss open huabei")});
}

TEST_F(RehearsalNearMiss, TheRightControlNeedNotBeTheNearest)
{
    tap(beside({pay, huabei}));
    EXPECT_EQ(said(), Kind::NearMiss);
    EXPECT_EQ(rehearsal().verdict().target, huabei);
}

TEST_F(RehearsalNearMiss, AnyOfSeveralRightControlsWillDo)
{
    tap(beside({QStringLiteral("huabeiIcon")}));
    EXPECT_EQ(said(), Kind::NearMiss);
}

TEST_F(RehearsalNearMiss, BesideOtherControlsIsAPlaceWithNothing)
{
    tap(beside({pay, QStringLiteral("scan")}));
    EXPECT_EQ(said(), Kind::Nothing);
    EXPECT_EQ(told(), QStringList{QStringLiteral("wrong open")});
    EXPECT_EQ(help(), HelpLadder::None);
}

TEST_F(RehearsalNearMiss, AtADecisionTheNearestChoiceIsMeant)
{
    goToDecision();
    tap(beside({QStringLiteral("later"), QStringLiteral("agree")}));
    EXPECT_EQ(rehearsal().verdict().target, QStringLiteral("later"));
    tap(beside({QStringLiteral("agree"), QStringLiteral("later")}));
    EXPECT_EQ(rehearsal().verdict().target, QStringLiteral("agree"));
    EXPECT_EQ(rehearsal().stage(), Stage::Asking) << "a near miss decides nothing";
}

TEST_F(RehearsalNearMiss, WhileLookingOnlyTheWayBackCounts)
{
    goToDecision();
    tap("credit-letter");
    tap(beside({QStringLiteral("agree"), QStringLiteral("close")}));
    EXPECT_EQ(said(), Kind::NearMiss);
    EXPECT_EQ(rehearsal().verdict().target, QStringLiteral("close"));
    EXPECT_EQ(rehearsal().verdict().screen, QStringLiteral("credit-letter"));
    EXPECT_TRUE(rehearsal().isVisiting());
    tap(beside({QStringLiteral("agree")}));
    EXPECT_EQ(said(), Kind::Nothing);
}

TEST_F(RehearsalNearMiss, IsNotAsGoodAsATap)
{
    tap(beside({huabei}));
    wait(1min);
    EXPECT_EQ(rehearsal().stage(), Stage::Asking);
    tap("huabei");
    wait(1s);
    EXPECT_EQ(rehearsal().stage(), Stage::Done);
}

} // namespace yanlian
