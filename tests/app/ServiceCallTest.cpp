// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rehearsal/ServiceCall.h"

#include "app/huabei/Clock.h"
#include "tests/app/People.h"
#include "tests/support/Print.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;

namespace yanlian {

namespace {

/// A far end that answers when the test says so.
class SilentHuabei final : public HuabeiService {
public:
    void send(const Request &request) override { sent += request; }
    void abandon(quint64 id) override { abandoned += id; }
    void answer(quint64 id, const Outcome &outcome = auntLi()) { Q_EMIT replied({id, outcome}); }

    QList<Request> sent;
    QList<quint64> abandoned;
};

class ServiceCallTest : public testing::Test {
protected:
    ServiceCallTest()
    {
        QObject::connect(
            &m_call, &ServiceCall::answered, &m_call, [this](const Outcome &outcome) { m_answers += outcome; });
        QObject::connect(&m_call, &ServiceCall::unanswered, &m_call, [this] { ++m_unanswered; });
    }

    quint64 begin(Operation::Kind kind = Operation::Kind::Agree)
    {
        m_call.begin(auntLi(), {kind, {}});
        return m_huabei.sent.constLast().id;
    }

    SilentHuabei m_huabei;
    ManualClock m_clock;
    ServiceCall m_call{m_huabei, m_clock};
    QList<Outcome> m_answers;
    int m_unanswered = 0;
};

} // namespace

TEST_F(ServiceCallTest, SendsWhatIsWished)
{
    begin();
    ASSERT_EQ(m_huabei.sent.size(), 1);
    EXPECT_TRUE(m_huabei.sent.constFirst().operation.kind == Operation::Kind::Agree);
    EXPECT_EQ(m_huabei.sent.constFirst().account, auntLi());
}

TEST_F(ServiceCallTest, HandsOnTheAnswerOnce)
{
    const quint64 id = begin();
    m_huabei.answer(id, Refusal::UnderAge);
    m_huabei.answer(id);
    EXPECT_EQ(m_answers, QList<Outcome>{Refusal::UnderAge});
    m_clock.advance(1h);
    EXPECT_EQ(m_unanswered, 0) << "it was answered";
}

TEST_F(ServiceCallTest, SaysOnceThatNothingCame)
{
    begin();
    m_clock.advance(HuabeiService::patience - 1ms);
    EXPECT_EQ(m_unanswered, 0);
    m_clock.advance(1ms);
    EXPECT_EQ(m_unanswered, 1);
    m_clock.advance(24h);
    EXPECT_EQ(m_unanswered, 1);
}

TEST_F(ServiceCallTest, TryingAgainIsTheSameWish)
{
    const quint64 id = begin();
    m_clock.advance(HuabeiService::patience);
    m_call.retry();
    ASSERT_EQ(m_huabei.sent.size(), 2);
    EXPECT_EQ(m_huabei.sent.constLast().id, id);
    EXPECT_TRUE(m_huabei.sent.constLast().operation.kind == Operation::Kind::Agree);
    EXPECT_EQ(m_huabei.abandoned, QList<quint64>());
}

TEST_F(ServiceCallTest, AnotherWishHasAnotherNumber)
{
    const quint64 first = begin();
    m_huabei.answer(first);
    EXPECT_NE(begin(), first);
}

TEST_F(ServiceCallTest, ALateAnswerIsWelcome)
{
    const quint64 id = begin();
    m_clock.advance(HuabeiService::patience + 1h);
    m_huabei.answer(id);
    EXPECT_EQ(m_answers.size(), 1);
}

TEST_F(ServiceCallTest, TheAnswerToAnEarlierTryDoesForTheLaterOne)
{
    const quint64 id = begin();
    m_clock.advance(HuabeiService::patience);
    m_call.retry();
    m_huabei.answer(id);
    m_huabei.answer(id);
    EXPECT_EQ(m_answers.size(), 1);
    m_clock.advance(1h);
    EXPECT_EQ(m_unanswered, 1) << "the second try was answered";
}

TEST_F(ServiceCallTest, AfterARefusalTheSameWishMayBeAnswered)
{
    const quint64 id = begin();
    m_huabei.answer(id, Refusal::NetworkError);
    m_call.retry();
    m_huabei.answer(id);
    EXPECT_EQ(m_answers, QList<Outcome>({Refusal::NetworkError, auntLi()}));
}

TEST_F(ServiceCallTest, EveryTryHasItsOwnPatience)
{
    const quint64 id = begin();
    m_clock.advance(HuabeiService::patience - 1s);
    m_huabei.answer(id, Refusal::NetworkError);
    m_call.retry();
    m_clock.advance(HuabeiService::patience - 1ms);
    EXPECT_EQ(m_unanswered, 0);
    m_clock.advance(1ms);
    EXPECT_EQ(m_unanswered, 1);
}

TEST_F(ServiceCallTest, WhatWasGivenUpIsNeitherAnsweredNorMissed)
{
    const quint64 id = begin();
    m_call.abandon();
    EXPECT_EQ(m_huabei.abandoned, QList<quint64>{id});
    m_huabei.answer(id);
    m_clock.advance(1h);
    EXPECT_EQ(m_answers.size(), 0);
    EXPECT_EQ(m_unanswered, 0);
}

TEST_F(ServiceCallTest, AnAnswerToAnOldWishIsNotTakenForTheNewOne)
{
    const quint64 old = begin();
    m_call.abandon();
    const quint64 id = begin(Operation::Kind::Dismiss);
    m_huabei.answer(old);
    EXPECT_EQ(m_answers.size(), 0);
    m_huabei.answer(id);
    EXPECT_EQ(m_answers.size(), 1);
}

TEST_F(ServiceCallTest, AnOldWishDoesNotUseUpThePatienceOfTheNewOne)
{
    begin();
    m_clock.advance(HuabeiService::patience - 1s);
    m_call.abandon();
    begin();
    m_clock.advance(1s);
    EXPECT_EQ(m_unanswered, 0);
}

TEST_F(ServiceCallTest, GivingUpWhatIsNotAwaitedTellsNobody)
{
    m_call.abandon();
    m_huabei.answer(begin());
    m_call.abandon();
    EXPECT_EQ(m_huabei.abandoned, QList<quint64>());
}

} // namespace yanlian
