// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/huabei/MockHuabei.h"

#include "app/huabei/Clock.h"
#include "app/huabei/Rules.h"
#include "tests/app/People.h"
#include "tests/support/Print.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace yanlian {

namespace {

const Operation agree{Operation::Kind::Agree, {}};

class MockHuabeiTest : public testing::Test {
protected:
    MockHuabeiTest()
    {
        QObject::connect(&m_huabei, &HuabeiService::replied, &m_huabei, [this](const Reply &reply) {
            m_replies += reply;
            m_times += m_clock.now();
        });
    }

    void send(quint64 id, const Account &account = auntLi()) { m_huabei.send({id, account, agree}); }

    const Account *accountIn(int reply) const { return std::get_if<Account>(&m_replies.at(reply).outcome); }

    ManualClock m_clock;
    MockHuabei m_huabei{m_clock, 1};
    QList<Reply> m_replies;
    QList<milliseconds> m_times;
};

/// When each of five answers comes, as a sign of the seed.
QList<qint64> latencies(quint32 seed)
{
    ManualClock clock;
    MockHuabei huabei(clock, seed);
    QList<qint64> times;
    QObject::connect(&huabei, &HuabeiService::replied, &huabei, [&](const Reply &) { times += clock.now().count(); });
    for (quint64 id = 1; id <= 5; ++id) {
        huabei.send({id, auntLi(), agree});
        clock.advance(1min);
    }
    return times;
}

} // namespace

TEST_F(MockHuabeiTest, AnswersOnceButNotAtOnce)
{
    send(7);
    EXPECT_TRUE(m_replies.isEmpty());
    m_clock.advance(1s);
    ASSERT_EQ(m_replies.size(), 1);
    EXPECT_EQ(m_replies.at(0).id, 7u);
    ASSERT_TRUE(accountIn(0));
    EXPECT_EQ(accountIn(0)->upgrade, UpgradeStatus::Processing);
    m_clock.advance(24h);
    EXPECT_EQ(m_replies.size(), 1);
    EXPECT_EQ(m_huabei.changes(), 1);
}

TEST_F(MockHuabeiTest, SignsOnTheDayTheAccountIsAt)
{
    const QDate later(2026, 5, 20);
    send(1, onDay(later, auntLi()));
    m_clock.advance(1s);
    ASSERT_TRUE(accountIn(0));
    EXPECT_EQ(accountIn(0)->creditAuthorisationDate, later);
}

TEST_F(MockHuabeiTest, WhateverTheSystemHasToDecideTakesLonger)
{
    using Kind = Operation::Kind;
    quint64 id = 0;
    for (const Kind kind : {Kind::Complete, Kind::Evaluate, Kind::Review, Kind::Reopen}) {
        m_replies.clear();
        m_huabei.send({++id, auntLi(UpgradeStatus::Processing), {kind, {}}});
        m_clock.advance(3s);
        EXPECT_TRUE(m_replies.isEmpty()) << operationName(kind).toStdString();
        m_clock.advance(1s);
        EXPECT_EQ(m_replies.size(), 1) << operationName(kind).toStdString();
    }
}

TEST_F(MockHuabeiTest, DecidesByItsSeed)
{
    Account paid = auntLiOwing(0, 0);
    paid.use = UseStatus::PendingReview;
    QSet<bool> decided;
    for (quint32 seed = 1; seed <= 10; ++seed) {
        MockHuabei huabei(m_clock, seed);
        QObject::connect(&huabei, &HuabeiService::replied, &huabei, [&](const Reply &reply) {
            EXPECT_EQ(reply.outcome, apply(paid, {Operation::Kind::Review, {}}, seed));
            decided.insert(std::holds_alternative<Account>(reply.outcome));
        });
        huabei.send({1, paid, {Operation::Kind::Review, {}}});
        m_clock.advance(1min);
    }
    EXPECT_EQ(decided.size(), 2) << "some seeds decide one way, some the other";
}

TEST_F(MockHuabeiTest, AnUsualAnswerComesWithinTheLearnersPatience)
{
    m_huabei.send({1, auntLi(UpgradeStatus::Processing), {Operation::Kind::Complete, {}}});
    m_clock.advance(HuabeiService::patience - 1s);
    EXPECT_EQ(m_replies.size(), 1);
}

TEST_F(MockHuabeiTest, ARuleSaysNo)
{
    send(1, auntLi(UpgradeStatus::Deferred));
    m_clock.advance(1s);
    EXPECT_EQ(m_replies.at(0).outcome, Outcome(Refusal::NotPrompted));
    EXPECT_EQ(m_huabei.changes(), 0);
}

TEST_F(MockHuabeiTest, AnswersLateAfterTheLearnersPatience)
{
    m_huabei.plan(1, Fault::AnswersLate);
    send(1);
    m_clock.advance(HuabeiService::patience);
    EXPECT_TRUE(m_replies.isEmpty());
    m_clock.advance(1min);
    ASSERT_EQ(m_replies.size(), 1);
    EXPECT_TRUE(accountIn(0));
}

TEST_F(MockHuabeiTest, RefusesWithANetworkErrorAndChangesNothing)
{
    m_huabei.plan(1, Fault::Refuses);
    send(1);
    m_clock.advance(1min);
    ASSERT_EQ(m_replies.size(), 1);
    EXPECT_EQ(m_replies.at(0).outcome, Outcome(Refusal::NetworkError));
    EXPECT_EQ(m_huabei.changes(), 0);
}

TEST_F(MockHuabeiTest, TryingAgainAfterANetworkErrorHelps)
{
    m_huabei.plan(1, Fault::Refuses);
    send(1);
    m_clock.advance(1min);
    send(1);
    m_clock.advance(1min);
    ASSERT_EQ(m_replies.size(), 2);
    EXPECT_TRUE(accountIn(1));
    EXPECT_EQ(m_huabei.changes(), 1);
}

TEST_F(MockHuabeiTest, NeverAnswersThoughTheWishArrived)
{
    m_huabei.plan(1, Fault::NeverAnswers);
    send(1);
    m_clock.advance(24h);
    EXPECT_TRUE(m_replies.isEmpty());
    EXPECT_EQ(m_huabei.changes(), 1);
}

TEST_F(MockHuabeiTest, ARetryGetsTheFirstOutcomeWhateverItCarries)
{
    m_huabei.plan(1, Fault::NeverAnswers);
    send(1);
    m_clock.advance(1min);
    send(1, auntLi(UpgradeStatus::Deferred)); // alone it would be refused
    m_clock.advance(1min);
    ASSERT_EQ(m_replies.size(), 1);
    ASSERT_TRUE(accountIn(0));
    EXPECT_EQ(accountIn(0)->upgrade, UpgradeStatus::Processing);
    EXPECT_EQ(m_huabei.changes(), 1);
}

TEST_F(MockHuabeiTest, AnswersTwiceTheSameAndChangesOnce)
{
    m_huabei.plan(1, Fault::AnswersTwice);
    send(1);
    m_clock.advance(1min);
    ASSERT_EQ(m_replies.size(), 2);
    EXPECT_EQ(m_replies.at(0).outcome, m_replies.at(1).outcome);
    EXPECT_EQ(m_huabei.changes(), 1);
}

TEST_F(MockHuabeiTest, AnswersAfterLeavingOnlyOnceTheAskerHasLeft)
{
    m_huabei.plan(1, Fault::AnswersAfterLeaving);
    send(1);
    m_clock.advance(24h);
    EXPECT_TRUE(m_replies.isEmpty());
    m_huabei.abandon(1);
    EXPECT_TRUE(m_replies.isEmpty()) << "never at once";
    m_clock.advance(0ms);
    EXPECT_EQ(m_replies.size(), 1);
    m_huabei.abandon(1);
    m_clock.advance(24h);
    EXPECT_EQ(m_replies.size(), 1);
}

TEST_F(MockHuabeiTest, AbandoningAnythingElseIsHarmless)
{
    m_huabei.abandon(99);
    send(1);
    m_huabei.abandon(1);
    m_clock.advance(1min);
    EXPECT_EQ(m_replies.size(), 1);
}

TEST_F(MockHuabeiTest, TheSameWishSentTwiceChangesOnce)
{
    send(1);
    send(1);
    m_clock.advance(1min);
    EXPECT_EQ(m_replies.size(), 2);
    EXPECT_EQ(m_huabei.changes(), 1);
}

TEST_F(MockHuabeiTest, TwoWishesChangeTwice)
{
    send(1);
    send(2);
    m_clock.advance(1min);
    EXPECT_EQ(m_huabei.changes(), 2);
}

TEST_F(MockHuabeiTest, FaultsCountCallsRetriesIncluded)
{
    m_huabei.plan(2, Fault::NeverAnswers);
    send(1);
    send(1);
    send(1);
    m_clock.advance(1min);
    EXPECT_EQ(m_replies.size(), 2);
}

TEST(MockHuabeiSeed, TheSameSeedGivesTheSameLatencies)
{
    EXPECT_EQ(latencies(42).size(), 5);
    EXPECT_EQ(latencies(42), latencies(42));
}

TEST(MockHuabeiSeed, AnotherSeedGivesOthers)
{
    EXPECT_NE(latencies(42), latencies(43));
}

} // namespace yanlian
