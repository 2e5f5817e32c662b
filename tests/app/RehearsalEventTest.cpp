// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/BillFixture.h"
#include "tests/app/EventLine.h"

#include "app/rehearsal/Score.h"

using namespace std::chrono_literals;

namespace yanlian {

using Stage = Rehearsal::Stage;
using Kind = LessonEvent::Kind;

namespace {

template <typename Fixture> class Telling : public Fixture {
protected:
    void expectTold(const std::initializer_list<const char *> &lines)
    {
        QStringList expected;
        for (const char *line : lines)
            expected += QLatin1StringView(line);
        EXPECT_EQ(this->told(), expected);
    }
};

class RehearsalEvent : public Telling<RehearsalFixture> {
protected:
    RehearsalEvent()
    {
        for (Choice &choice : m_scenario.steps[1].choices)
            choice.title.text = choice.id.text;
    }
};

using RehearsalEventOnABill = Telling<BillFixture>;

} // namespace

TEST_F(RehearsalEvent, AWholeTestIsToldFromItsFirstTapToItsScore)
{
    beginIn(Mode::Test);
    tap("pay");
    wait(1s);
    rehearsal().askForHelp();
    take("huabei");
    expectTold({"wrong open pay +2", "helped open +3", "right open huabei +3 2002ms", "entered decide"});
    rehearsal().open(rehearsal().step().choices.at(0));
    rehearsal().open(rehearsal().step().choices.at(1));
    tap("credit-letter");
    tap("close");
    take("later");
    expectTold(
        {"opened decide decide/agree", "opened decide decide/later", "opened decide credit-letter",
         "chosen decide later =later 1503ms", "entered unchanged", "finished unchanged", "scored unchanged score 625"});
}

TEST_F(RehearsalEvent, OnlyATestIsScored)
{
    for (const Mode mode : {Mode::Watch, Mode::Try, Mode::Explore}) {
        Rehearsal run(m_scenario, auntLi(), m_huabei, m_clock, mode);
        QList<Kind> kinds;
        QObject::connect(&run, &Rehearsal::happened, &run, [&](const LessonEvent &event) { kinds += event.kind; });
        m_clock.advance(1s);
        run.tap(QStringLiteral("exit"));
        run.advance();
        EXPECT_EQ(kinds, QList<Kind>({Kind::Chosen, Kind::Entered, Kind::Finished})) << modeCode(mode).toStdString();
    }
}

TEST_F(RehearsalEvent, ATestIsScoredOnceUntilItIsBegunAgain)
{
    beginIn(Mode::Test);
    take("exit");
    rehearsal().back();
    told();
    take("exit");
    expectTold({"chosen open exit =leave 501ms", "entered unchanged", "finished unchanged"});
    rehearsal().restart();
    told();
    take("exit");
    expectTold(
        {"chosen open exit =leave 501ms", "entered unchanged", "finished unchanged", "scored unchanged score 1000"});
}

TEST_F(RehearsalEvent, EveryEventNamesItsScenarioAndMode)
{
    beginIn(Mode::Explore);
    QObject::connect(&rehearsal(), &Rehearsal::happened, &rehearsal(), [](const LessonEvent &event) {
        EXPECT_EQ(event.scenario, QStringLiteral("upgrade"));
        EXPECT_EQ(event.mode, Mode::Explore);
    });
    take("exit");
    EXPECT_EQ(told().size(), 3);
}

TEST_F(RehearsalEvent, LeavingByAWayThatRefusesIsAChoice)
{
    take("exit");
    expectTold({"chosen open exit =leave 501ms", "entered unchanged", "finished unchanged"});
}

TEST_F(RehearsalEvent, GoingBackTellsWhatWasLeftAndWhatIsEnteredAgain)
{
    goToDecision();
    told();
    tap("scan");
    wait(2s);
    rehearsal().back();
    expectTold({"wrong decide scan +2", "back decide +2 2501ms", "entered open"});
    rehearsal().back();
    expectTold({});
}

TEST_F(RehearsalEvent, GoingBackFromADoneStepCountsItsTimeOnce)
{
    goToDecision();
    tap("later");
    wait(2s);
    rehearsal().back();
    EXPECT_EQ(rehearsal().record().step(QStringLiteral("decide"))->activeMs, 2501);
}

TEST_F(RehearsalEvent, RestartingIsToldAndForgetsTheRecord)
{
    goToDecision();
    told();
    rehearsal().restart();
    expectTold({"restarted decide", "entered open"});
    EXPECT_EQ(rehearsal().record().steps().size(), 1);
    EXPECT_FALSE(rehearsal().record().step(QStringLiteral("open"))->done);
}

TEST_F(RehearsalEvent, ALongPauseIsNotWork)
{
    tap("scan");
    wait(1h);
    tap("huabei");
    wait(5s);
    expectTold({"wrong open scan +2", "right open huabei +2 501ms"});
}

TEST_F(RehearsalEvent, TryingAgainIsWorkToo)
{
    m_huabei.plan(1, Fault::NeverAnswers);
    tap("huabei");
    wait(100s);
    rehearsal().retry();
    wait(5s);
    expectTold({"right open huabei 100501ms"});
}

TEST_F(RehearsalEvent, ListeningAgainIsWorkToo)
{
    rehearsal();
    wait(100s);
    rehearsal().repeat();
    wait(100s);
    tap("huabei");
    wait(5s);
    expectTold({"right open huabei 200501ms"});
}

TEST_F(RehearsalEvent, ARefusalWithAWayOfItsOwnIsDoneAndRefused)
{
    Account account = auntLi();
    account.realNameVerified = false;
    beginAs(account);
    goToDecision();
    told();
    take("agree");
    expectTold(
        {"chosen decide agree =agree 501ms", "refused decide agree", "entered unverified", "finished unverified"});
}

TEST_F(RehearsalEvent, ARefusalWithoutAWayIsOnlyRefused)
{
    Account account = auntLi();
    account.age = 17;
    beginAs(account);
    goToDecision();
    told();
    tap("agree");
    wait(5s);
    expectTold({"refused decide agree"});
    EXPECT_FALSE(rehearsal().record().step(QStringLiteral("decide"))->done);
}

TEST_F(RehearsalEvent, WaitingIsNobodysDoing)
{
    goToDecision();
    take("agree");
    told();
    wait(5s);
    rehearsal().advance();
    expectTold({"entered upgraded", "finished upgraded"});
}

TEST_F(RehearsalEvent, WhatIsOpenedAgainIsToldAgain)
{
    goToDecision();
    told();
    tap("credit-letter");
    tap("close");
    tap("credit-letter");
    expectTold({"opened decide credit-letter", "opened decide credit-letter"});
}

TEST_F(RehearsalEvent, TheAnswerOfADecisionDoesNotCount)
{
    QStringList scores;
    for (const char *answer : {"agree", "later"}) {
        Rehearsal run(m_scenario, auntLi(), m_huabei, m_clock, Mode::Test);
        QObject::connect(&run, &Rehearsal::happened, &run, [&](const LessonEvent &event) {
            if (event.kind == Kind::Scored)
                scores += QString::number(event.score);
        });
        for (const char *target : {"huabei", "credit-letter", "close", answer}) {
            m_clock.advance(1s);
            run.tap(QLatin1StringView(target));
            m_clock.advance(5s);
            run.advance();
        }
        run.advance();
        m_clock.advance(5s);
        run.advance();
        EXPECT_TRUE(run.step().isEnd()) << answer;
    }
    EXPECT_EQ(scores, QStringList({QStringLiteral("625"), QStringLiteral("625")}));
}

TEST_F(RehearsalEvent, TheRecordIsWhatItsEventsTell)
{
    beginIn(Mode::Test);
    RunRecord replayed;
    replayed.add(rehearsal().eventNow(Kind::Begun));
    replayed.add(rehearsal().eventNow(Kind::Entered));
    QObject::connect(
        &rehearsal(), &Rehearsal::happened, &rehearsal(), [&](const LessonEvent &event) { replayed.add(event); });
    tap("pay");
    rehearsal().tap(QStringLiteral("pay"));
    tap(Tap{{}, Gesture::Tap, {QStringLiteral("huabei")}});
    tap(Tap{QStringLiteral("huabei"), Gesture::LongPress});
    goToDecision();
    tap("credit-letter");
    rehearsal().back();
    goToDecision();
    take("later");
    EXPECT_EQ(recordLines(replayed), recordLines(rehearsal().record()));
    EXPECT_EQ(replayed.result(), QStringLiteral("unchanged"));
    EXPECT_EQ(scoreOf(m_scenario, replayed), scoreOf(m_scenario, rehearsal().record()));
}

TEST_F(RehearsalEventOnABill, WhatIsReadAndAnsweredIsDoneWhenItIsLeft)
{
    rehearsal();
    expectTold({});
    wait(7s);
    rehearsal().advance();
    expectTold({"right know 7000ms", "entered think"});
    wait(1s);
    answer("hurried", Answer::No);
    wait(1s);
    answer("afford", Answer::Yes);
    expectTold({});
    rehearsal().advance();
    expectTold({"right think 2000ms", "entered bill"});
}

TEST_F(RehearsalEventOnABill, TurningTheCalendarIsNotTold)
{
    goToBill();
    told();
    turnDays(3);
    expectTold({});
    take("repay");
    expectTold({"right bill repay 2004ms", "entered review"});
}

} // namespace yanlian
