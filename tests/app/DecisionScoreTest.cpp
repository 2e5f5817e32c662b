// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rehearsal/Score.h"

#include "tests/app/Player.h"
#include "tests/support/Print.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;

namespace yanlian {

namespace {

struct Decision {
    const Scenario &scenario;
    int index;

    const Step &step() const { return scenario.steps.at(index); }
    std::string name() const { return QStringLiteral("%1/%2").arg(scenario.id.text, step().id.text).toStdString(); }
};

std::vector<Decision> everyDecision()
{
    std::vector<Decision> all;
    for (const Scenario &scenario : shippedPack().scenarios)
        for (int i = 0; i < scenario.steps.size(); ++i)
            if (scenario.steps.at(i).kind == Step::Kind::Decision)
                all.push_back({scenario, i});
    return all;
}

/// A run that came straight to a decision, opened the first `opened` things there and chose.
RunRecord recordOf(const Decision &decision, qsizetype opened, const QString &choice)
{
    const QString id = decision.step().id.text;
    RunRecord run;
    const auto add = [&](LessonEvent::Kind kind, const QString &target, const QString &chosen) {
        run.add({.kind = kind, .mode = Mode::Test, .step = id, .target = target, .choice = chosen});
    };
    add(LessonEvent::Kind::Entered, {}, {});
    for (const QString &thing : thingsToKnow(decision.step()).mid(0, opened))
        add(LessonEvent::Kind::Opened, thing, {});
    add(LessonEvent::Kind::Chosen, {}, choice);
    return run;
}

/// Plays to the decision, reads the first document and the first card, and chooses; the score of that step.
std::optional<double> playedScore(const Decision &decision, const Choice &choice)
{
    const auto sitting = sittingAt(decision.scenario, decision.index, Mode::Test);
    if (!sitting)
        return std::nullopt;
    if (const QList<Visit> &visits = decision.step().visits; !visits.isEmpty()) {
        sitting->tap(visits.constFirst().tap.text);
        sitting->tap(visits.constFirst().back.text);
    }
    sitting->rehearsal().open(decision.step().choices.constFirst());
    sitting->tap(choice.taps.constFirst().text);
    sitting->wait(5s);
    return stepScore(decision.step(), *sitting->rehearsal().record().step(decision.step().id.text), {});
}

} // namespace

TEST(EveryDecisionOfThePack, HasSomethingToKnowForEachOfItsAnswers)
{
    const auto all = everyDecision();
    EXPECT_GE(all.size(), 9u);
    for (const Decision &decision : all)
        EXPECT_GE(thingsToKnow(decision.step()).size(), decision.step().choices.size()) << decision.name();
}

TEST(EveryDecisionOfThePack, IsScoredByWhatWasOpenedAndNeverByItsAnswer)
{
    for (const Decision &decision : everyDecision()) {
        const qsizetype all = thingsToKnow(decision.step()).size();
        for (qsizetype opened = 0; opened <= all; ++opened)
            for (const Choice &choice : decision.step().choices)
                EXPECT_EQ(
                    scoreOf(decision.scenario, recordOf(decision, opened, choice.id.text)),
                    std::optional(double(opened) / double(all)))
                    << decision.name() << " answered " << choice.id.text.toStdString();
    }
}

TEST(EveryDecisionOfThePack, IsScoredTheSameWhicheverWayItIsReallyTaken)
{
    for (const Decision &decision : everyDecision()) {
        const auto first = playedScore(decision, decision.step().choices.constFirst());
        ASSERT_TRUE(first) << decision.name();
        EXPECT_GT(*first, 0) << decision.name();
        for (const Choice &choice : decision.step().choices)
            EXPECT_EQ(playedScore(decision, choice), first)
                << decision.name() << " answered " << choice.id.text.toStdString();
    }
}

} // namespace yanlian
