// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/BillFixture.h"

using namespace std::chrono_literals;

namespace yanlian {

using Stage = Rehearsal::Stage;

namespace {

/// The way to the decision, gone by somebody else.
class RehearsalResume : public RehearsalFixture {
protected:
    QList<Rehearsal::Moment> wayToDecision()
    {
        Rehearsal other(m_scenario, auntLi(UpgradeStatus::Deferred), m_huabei, m_clock);
        other.tap(QStringLiteral("huabei"));
        wait(5s);
        other.advance();
        EXPECT_EQ(other.step().id.text, QStringLiteral("decide"));
        return other.way();
    }
};

using RehearsalResumeBill = BillFixture;

} // namespace

TEST_F(RehearsalResume, GoesOnWhereTheWayEnds)
{
    rehearsal().resume(wayToDecision());
    EXPECT_EQ(stepId(), QStringLiteral("decide"));
    EXPECT_EQ(rehearsal().stepNumber(), 2);
    EXPECT_EQ(rehearsal().stage(), Stage::Asking);
    EXPECT_EQ(upgrade(), UpgradeStatus::Prompted);
    EXPECT_EQ(rehearsal().tappedSoFar(), QStringList{QStringLiteral("huabei")});
    take("later");
    EXPECT_EQ(stepId(), QStringLiteral("unchanged"));
}

TEST_F(RehearsalResume, BackLeadsIntoWhatWasGoneBefore)
{
    rehearsal().resume(wayToDecision());
    rehearsal().back();
    EXPECT_EQ(stepId(), QStringLiteral("open"));
    EXPECT_EQ(rehearsal().account(), auntLi(UpgradeStatus::Deferred));
    EXPECT_FALSE(rehearsal().canGoBack());
    goToDecision();
}

TEST_F(RehearsalResume, RestartBeginsAsHeBegan)
{
    rehearsal().resume(wayToDecision());
    EXPECT_EQ(rehearsal().firstAccount(), auntLi(UpgradeStatus::Deferred));
    rehearsal().restart();
    EXPECT_EQ(rehearsal().account(), auntLi(UpgradeStatus::Deferred));
    EXPECT_EQ(stepId(), QStringLiteral("open"));
}

TEST_F(RehearsalResume, OnlyWhatIsDoneAfterwardsIsToldAsDone)
{
    beginIn(Mode::Test);
    tap("pay");
    const auto way = wayToDecision();
    told();
    rehearsal().resume(way);
    EXPECT_EQ(told(), QStringList({QStringLiteral("resumed open +2"), QStringLiteral("entered decide")}));
    EXPECT_EQ(rehearsal().record().steps().size(), 1);
    take("later");
    EXPECT_EQ(
        told(),
        QStringList(
            {QStringLiteral("chosen decide later =later 501ms"), QStringLiteral("entered unchanged"),
             QStringLiteral("finished unchanged")}))
        << "the end alone is no test";
}

TEST_F(RehearsalResume, WhatWasAskedBeforeIsGivenUp)
{
    const auto way = wayToDecision();
    m_huabei.plan(2, Fault::AnswersLate);
    tap("huabei");
    rehearsal().resume(way);
    wait(1min);
    EXPECT_EQ(rehearsal().stage(), Stage::Asking);
    EXPECT_EQ(rehearsal().account(), way.constLast().account);
}

TEST_F(RehearsalResume, ALetterThatWasReadBeforeMayBeReadAgainAndCounts)
{
    auto way = wayToDecision();
    way.last().account.documentsRead = {QStringLiteral("credit-letter")};
    rehearsal().resume(way);
    told();
    tap("credit-letter");
    EXPECT_EQ(told(), QStringList{QStringLiteral("opened decide credit-letter")});
}

TEST_F(RehearsalResume, AtAResultThereIsNothingToScore)
{
    beginIn(Mode::Test);
    auto way = wayToDecision();
    way.last().step = m_scenario.indexOf(QStringLiteral("unchanged"));
    rehearsal().resume(way);
    EXPECT_EQ(
        told(),
        QStringList(
            {QStringLiteral("resumed open"), QStringLiteral("entered unchanged"),
             QStringLiteral("finished unchanged")}));
}

TEST_F(RehearsalResume, AtAStepThatWaitsItWaits)
{
    auto way = wayToDecision();
    way.last().account.upgrade = UpgradeStatus::Processing;
    way.last().step = m_scenario.indexOf(QStringLiteral("processing"));
    rehearsal().resume(way);
    EXPECT_EQ(rehearsal().stage(), Stage::Waiting);
    wait(5s);
    rehearsal().advance();
    EXPECT_EQ(stepId(), QStringLiteral("upgraded"));
}

TEST_F(RehearsalResumeBill, AnswersAreStillKnown)
{
    Rehearsal other(m_scenario, auntLiSigned(80000, 0), m_huabei, m_clock);
    other.advance();
    other.answer(QStringLiteral("hurried"), Answer::Yes);
    other.answer(QStringLiteral("afford"), Answer::Yes);
    other.advance();
    rehearsal().resume(other.way());
    EXPECT_EQ(stepId(), QStringLiteral("bill"));
    EXPECT_EQ(answerTo("hurried"), Answer::Yes);
    EXPECT_EQ(reasonsToWait(), QStringList{QStringLiteral("hurried")});
}

} // namespace yanlian
