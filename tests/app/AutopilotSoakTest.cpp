// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rehearsal/Autopilot.h"
#include "tests/app/EventLine.h"
#include "tests/app/Player.h"
#include "tests/support/AccountWatch.h"
#include "tests/support/Print.h"

#include <gtest/gtest.h>

#include <QRandomGenerator>

using namespace std::chrono_literals;

namespace yanlian {

namespace {

/// How many runs; YANLIAN_SOAK_RUNS asks for another number.
int soakRuns(int otherwise)
{
    bool isNumber = false;
    const int runs = qEnvironmentVariableIntValue("YANLIAN_SOAK_RUNS", &isNumber);
    return isNumber ? runs : otherwise;
}

constexpr Mode modes[] = {Mode::Watch, Mode::Try, Mode::Test, Mode::Explore};

/// One run, told again by the same seed.
class SoakRun {
public:
    explicit SoakRun(quint32 seed)
        : m_random(seed)
        , m_scenario(pick(shippedPack().scenarios))
        , m_account(pick(m_scenario.accountIds()))
        , m_mode(modes[m_random.bounded(4)])
        , m_backendSeed(m_random.bounded(1000u))
        , m_begin(shippedPack().persona(m_account)->begin(ManualClock().today()))
        , m_ends(reachableEnds(m_scenario, m_begin, m_backendSeed))
        , m_sitting(m_scenario, m_begin, m_backendSeed, m_mode)
    {
    }

    std::string story() const
    {
        const QString words = QStringLiteral("%1 as %2, %3, backend %4")
                                  .arg(m_scenario.id.text, m_account, modeCode(m_mode))
                                  .arg(m_backendSeed);
        return words.toStdString();
    }

protected:
    template <typename List> auto pick(const List &list) -> decltype(list.at(0))
    {
        return list.at(m_random.bounded(int(list.size())));
    }
    Rehearsal &rehearsal() { return m_sitting.rehearsal(); }

    QRandomGenerator m_random;
    const Scenario &m_scenario;
    const QString m_account;
    const Mode m_mode;
    const quint32 m_backendSeed;
    const Account m_begin;
    const QList<int> m_ends;
    Sitting m_sitting;
};

/// To one of the results that can be reached, while somebody watches what becomes of the account.
class StraightRun final : public SoakRun {
public:
    explicit StraightRun(quint32 seed)
        : SoakRun(seed)
        , m_watch(m_begin)
    {
    }

    void play()
    {
        ASSERT_FALSE(m_ends.isEmpty()) << "no result can be reached";
        const int goal = pick(m_ends);
        Autopilot pilot(rehearsal(), goal, m_backendSeed);
        for (int turn = 0; turn < 300 && !pilot.hasArrived(); ++turn) {
            m_sitting.wait(1s);
            pilot.tap();
            m_sitting.wait(5s);
            watch();
            rehearsal().advance();
        }
        EXPECT_EQ(rehearsal().stepIndex(), goal);
        EXPECT_EQ(rehearsal().record().result(), m_scenario.steps.at(goal).id.text);
        EXPECT_EQ(rehearsal().account(), m_watch.account());
    }

private:
    /// What the step has done to the account by now.
    void watch()
    {
        const Verdict &verdict = rehearsal().verdict();
        const Operation *operation = operationOf(m_sitting.step(), verdict.target);
        if (!operation)
            return;
        const Outcome outcome = verdict.refusal ? Outcome(*verdict.refusal) : Outcome(rehearsal().account());
        EXPECT_EQ(m_watch.faultsAfter(*operation, outcome), QStringList());
    }

    static const Operation *operationOf(const Step &step, const QString &target)
    {
        if (const Move *move = step.moveFor(target))
            return &move->operation;
        const int choice = step.kind == Step::Kind::Wait ? 0 : step.choiceFor(target);
        return choice >= 0 && step.choices.at(choice).operation ? &*step.choices.at(choice).operation : nullptr;
    }

    AccountWatch m_watch;
};

/// Somebody who taps, asks, goes back and begins again as it comes, and is then led to a result.
class RestlessRun final : public SoakRun {
public:
    explicit RestlessRun(quint32 seed)
        : SoakRun(seed)
    {
        m_replayed.add(rehearsal().eventNow(LessonEvent::Kind::Begun));
        m_replayed.add(rehearsal().eventNow(LessonEvent::Kind::Entered));
        QObject::connect(
            &rehearsal(), &Rehearsal::happened, &rehearsal(), [this](const LessonEvent &event) { hear(event); });
    }

    void play()
    {
        for (int i = 0; i < 40; ++i) {
            act();
            m_sitting.wait(std::chrono::milliseconds(m_random.bounded(8000)));
            expectSound();
        }
        rehearsal().takeTurn();
        m_sitting.wait(20s); // whatever was asked is answered by now
        if (rehearsal().isVisiting())
            m_sitting.tap(rehearsal().targets().value(0));
        rehearsal().advance();
        EXPECT_TRUE(m_sitting.playToAnEnd()) << "stands at " << m_sitting.step().id.text.toStdString();
        EXPECT_EQ(recordLines(m_replayed), recordLines(rehearsal().record()));
    }

private:
    void act()
    {
        switch (m_random.bounded(12)) {
        case 0:
            return rehearsal().askForHelp();
        case 1:
            return rehearsal().takeTurn();
        case 2:
            return rehearsal().back();
        case 3:
            return m_random.bounded(8) == 0 ? rehearsal().restart() : rehearsal().repeat();
        case 4:
            return rehearsal().retry();
        case 5:
        case 6:
            return rehearsal().advance();
        case 7:
            for (const Question &question : m_sitting.step().questions)
                rehearsal().answer(question.id.text, Answer(m_random.bounded(3)));
            return;
        case 8:
            if (m_sitting.step().kind == Step::Kind::Decision)
                rehearsal().open(pick(m_sitting.step().choices));
            return;
        default:
            return rehearsal().tap(
                {pick(controls()), Gesture(std::max(0, m_random.bounded(6) - 3)), {pick(controls())}});
        }
    }

    /// What could be tapped here, and a little that could not.
    QStringList controls() const
    {
        const Step &step = m_sitting.step();
        QStringList all = step.wrong.keys() + QStringList{{}, QStringLiteral("somethingElse")};
        for (const Choice &choice : step.choices)
            for (const Phrase &tap : choice.taps)
                all += tap.text;
        for (const Visit &visit : step.visits)
            all += {visit.tap.text, visit.back.text};
        for (const Move &move : step.moves)
            all += move.tap.text;
        return all;
    }

    void hear(const LessonEvent &event)
    {
        using Kind = LessonEvent::Kind;
        m_replayed.add(event);
        const bool isForgiving = m_mode == Mode::Watch || m_mode == Mode::Explore;
        EXPECT_FALSE(isForgiving && event.kind == Kind::Wrong);
        EXPECT_EQ(event.score >= 0, event.kind == Kind::Scored);
        m_help = event.kind == Kind::Entered ? 0 : m_help;
        EXPECT_GE(event.help, m_help) << "the ladder leads only up";
        m_help = event.help;
    }

    void expectSound()
    {
        if (rehearsal().canAdvance()) {
            EXPECT_FALSE(rehearsal().isShowing());
            EXPECT_LT(rehearsal().nextStep(), m_scenario.steps.size());
        }
        EXPECT_EQ(int(rehearsal().help()), m_help) << "no level comes untold";
        EXPECT_FALSE(rehearsal().screen().isEmpty());
        EXPECT_EQ(rehearsal().way().size(), rehearsal().stepNumber());
    }

    RunRecord m_replayed;
    int m_help = 0;
};

template <typename Run> void soak(int runs)
{
    for (int seed = 1; seed <= runs && !testing::Test::HasFailure(); ++seed) {
        Run run{quint32(seed)};
        SCOPED_TRACE("run " + std::to_string(seed) + ": " + run.story());
        run.play();
    }
}

} // namespace

TEST(AutopilotSoak, EveryRunEndsAtItsEndWithAPossibleAccount)
{
    soak<StraightRun>(soakRuns(10'000));
}

TEST(AutopilotSoak, WhateverALearnerDoesAnEndCanBeReachedAndTheRecordIsTrue)
{
    soak<RestlessRun>(soakRuns(500));
}

} // namespace yanlian
