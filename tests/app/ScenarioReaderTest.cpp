// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Print.h"
#include "tests/support/TemporaryPack.h"

#include <gtest/gtest.h>

namespace yanlian {

namespace {

const QString scenarioFile = QStringLiteral("scenarios/upgrade.yaml");

class ScenarioReaderTest : public testing::Test {
protected:
    /// What is said after one part of the scenario was replaced by another, without the file's name.
    QStringList problemsAfter(const QByteArray &before, const QByteArray &after)
    {
        m_pack.replace(scenarioFile, before, after);
        return m_pack.problems().replaceInStrings(scenarioFile + QLatin1Char(':'), QString());
    }

    Scenario scenario() const { return m_pack.load().pack->scenarios.constFirst(); }

    TemporaryPack m_pack;
};

QStringList one(const char *problem)
{
    return {QString::fromUtf8(problem)};
}

} // namespace

TEST_F(ScenarioReaderTest, ReadsTheStepsInOrder)
{
    QStringList ids;
    for (const Step &step : scenario().steps)
        ids += step.id.text;
    EXPECT_EQ(
        ids,
        QStringList(
            {QStringLiteral("open"), QStringLiteral("decide"), QStringLiteral("processing"), QStringLiteral("upgraded"),
             QStringLiteral("unchanged")}));
    EXPECT_EQ(scenario().steps.at(1).id.place.line, 15);
    EXPECT_EQ(scenario().steps.at(1).id.place.column, 9);
}

TEST_F(ScenarioReaderTest, ReadsATap)
{
    const Step step = scenario().steps.at(0);
    EXPECT_TRUE(step.kind == Step::Kind::Tap);
    EXPECT_EQ(step.say.text, QStringLiteral("请点{huabei}。"));
    ASSERT_EQ(step.choices.size(), 1);
    EXPECT_EQ(step.choices.at(0).taps.constFirst().text, QStringLiteral("huabei"));
    EXPECT_TRUE(step.choices.at(0).operation == (Operation{Operation::Kind::OpenEntry, {}}));
    EXPECT_EQ(step.wrong.value(QStringLiteral("pay")).text, QStringLiteral("这是付钱，不用点。"));
}

TEST_F(ScenarioReaderTest, ReadsADecision)
{
    const Step step = scenario().steps.at(1);
    EXPECT_TRUE(step.kind == Step::Kind::Decision);
    ASSERT_EQ(step.choices.size(), 2);
    EXPECT_FALSE(step.choices.at(0).refuses);
    EXPECT_TRUE(step.choices.at(1).refuses);
    EXPECT_EQ(step.choices.at(1).then.text, QStringLiteral("unchanged"));
    EXPECT_EQ(step.choices.at(1).lines.size(), 1);
    ASSERT_EQ(step.visits.size(), 1);
    EXPECT_EQ(step.visits.at(0).back.text, QStringLiteral("close"));
    EXPECT_TRUE(
        step.visits.at(0).operation == (Operation{Operation::Kind::ReadDocument, QStringLiteral("credit-letter")}));
    EXPECT_EQ(step.refused.value(Refusal::NotVerified).text, QStringLiteral("unchanged"));
    EXPECT_EQ(step.source.size(), 2);
}

TEST_F(ScenarioReaderTest, ReadsAWaitAndAnEnd)
{
    EXPECT_TRUE(scenario().steps.at(2).kind == Step::Kind::Wait);
    ASSERT_EQ(scenario().steps.at(2).choices.size(), 1);
    EXPECT_TRUE(scenario().steps.at(2).choices.at(0).taps.isEmpty());
    EXPECT_TRUE(scenario().steps.at(3).isEnd());
    ASSERT_EQ(scenario().steps.at(3).cards.size(), 1);
    EXPECT_EQ(scenario().steps.at(3).cards.at(0).lines.size(), 1);
}

TEST_F(ScenarioReaderTest, ReadsItsTasksAndHowMuchIsEnough)
{
    EXPECT_EQ(scenario().task.text, QStringLiteral("走一遍，再自己决定。"));
    EXPECT_EQ(scenario().steps.at(0).task.text, QStringLiteral("打开先花钱、后还钱的服务"));
    EXPECT_EQ(scenario().steps.at(1).task.text, QStringLiteral("由您决定"));
    EXPECT_TRUE(scenario().steps.at(3).task.isEmpty());
    EXPECT_DOUBLE_EQ(scenario().mastery, 0.8);
    m_pack.replace(scenarioFile, "phone: ", "mastery: 0.65\nphone: ");
    EXPECT_DOUBLE_EQ(scenario().mastery, 0.65);
}

TEST_F(ScenarioReaderTest, AllOfATestMayBeNeeded)
{
    EXPECT_EQ(problemsAfter("phone: ", "mastery: 1\nphone: "), QStringList());
    EXPECT_DOUBLE_EQ(scenario().mastery, 1);
}

TEST_F(ScenarioReaderTest, AMasteryThatIsNoShare)
{
    for (const char *mastery : {"0", "-0.5", "1.01", "80%", "nan", "inf", "[0.8]", "''", "0,8"}) {
        const TemporaryPack pack;
        pack.replace(scenarioFile, "phone: ", QByteArray("mastery: ") + mastery + "\nphone: ");
        EXPECT_EQ(
            pack.problems(), one("scenarios/upgrade.yaml:4:10: \"mastery\" must be a number above 0 and at most 1"))
            << mastery;
    }
}

TEST_F(ScenarioReaderTest, SeveralRightTaps)
{
    m_pack.replace(scenarioFile, "    wrong: { pay: 这是付钱，不用点。 }\n", "");
    EXPECT_EQ(problemsAfter("    tap: huabei\n", "    tap: [huabei, pay]\n"), QStringList());
    EXPECT_EQ(scenario().steps.at(0).choices.at(0).taps.size(), 2);
}

TEST_F(ScenarioReaderTest, AWayToLeave)
{
    EXPECT_EQ(
        problemsAfter("    wrong: { pay: 这是付钱，不用点。 }\n", "    leave: {tap: pay, then: unchanged}\n"),
        QStringList());
    ASSERT_EQ(scenario().steps.at(0).choices.size(), 2);
    EXPECT_TRUE(scenario().steps.at(0).choices.at(1).refuses);
}

TEST_F(ScenarioReaderTest, AnUnknownKeyOfAScenario)
{
    EXPECT_EQ(
        problemsAfter("accounts: [li]", "account: li"),
        QStringList(
            {QStringLiteral("1:1: a scenario needs \"accounts\""),
             QStringLiteral("5:1: unknown key \"account\"; allowed: accounts, id, mastery, phone, steps, summary, task "
                            "or title")}));
}

TEST_F(ScenarioReaderTest, AnUnknownKeyOfAStep)
{
    const QStringList problems = problemsAfter("    tap: huabei\n", "    tap: huabei\n    colour: red\n");
    ASSERT_EQ(problems.size(), 1);
    EXPECT_TRUE(problems.first().startsWith(QStringLiteral("12:5: unknown key \"colour\"; allowed: added, ask, ")));
    const QStringList names = problems.first().section(QStringLiteral("allowed: "), 1).split(QStringLiteral(", "));
    for (const char *key :
         {"tap", "do", "then", "done", "reads", "leave", "moves", "happens", "visit", "refused", "decision", "wait",
          "read", "questions", "end"})
        EXPECT_TRUE(names.contains(QLatin1StringView(key))) << key;
}

TEST_F(ScenarioReaderTest, AnUnknownKeyOfAChoice)
{
    EXPECT_EQ(
        problemsAfter("        title: 升级\n", "        title: 升级\n        colour: red\n"),
        one("29:9: unknown key \"colour\"; allowed: do, done, id, lines, refuses, tap, then or title"));
}

TEST_F(ScenarioReaderTest, AnUnknownKeyOfAVisit)
{
    EXPECT_EQ(
        problemsAfter("        back: close\n", "        back: close\n        do: upgrade.agree\n"),
        one("23:9: unknown key \"do\"; allowed: back, reads, say or screen"));
}

TEST_F(ScenarioReaderTest, AKeyGivenTwice)
{
    EXPECT_EQ(
        problemsAfter("    tap: huabei\n", "    tap: huabei\n    tap: pay\n"), one("12:5: key \"tap\" is given twice"));
}

TEST_F(ScenarioReaderTest, AWrongTapGivenTwice)
{
    EXPECT_EQ(
        problemsAfter("    wrong: { pay: ", "    wrong: { pay: 不用点。, pay: "),
        one("13:25: key \"pay\" is given twice"));
}

TEST_F(ScenarioReaderTest, AnUnknownOperation)
{
    QStringList names = operationNames();
    names.removeAll(QStringLiteral("upgrade.read")); // that is what `reads` is for
    EXPECT_EQ(
        problemsAfter("do: upgrade.open-entry", "do: upgrade.open"),
        QStringList{QStringLiteral("12:9: unknown operation \"upgrade.open\"; allowed: ") + allowed(names)});
}

TEST_F(ScenarioReaderTest, ReadingIsNoOperation)
{
    EXPECT_EQ(problemsAfter("do: upgrade.open-entry", "do: upgrade.read").size(), 1);
}

TEST_F(ScenarioReaderTest, AnUnknownRefusal)
{
    EXPECT_EQ(
        problemsAfter("NOT_VERIFIED: unchanged", "TOO_OLD: unchanged"),
        QStringList{QStringLiteral("39:25: unknown refusal \"TOO_OLD\"; allowed: ") + allowed(refusalCodes())});
}

TEST_F(ScenarioReaderTest, AStepWithTwoKinds)
{
    EXPECT_EQ(
        problemsAfter("    tap: huabei\n", "    tap: huabei\n    wait: true\n").first(),
        QStringLiteral(
            "7:5: a step has exactly one of \"tap\", \"decision\", \"wait\", \"read\", \"questions\" and \"end\""));
}

TEST_F(ScenarioReaderTest, AStepWithoutAKind)
{
    EXPECT_EQ(
        problemsAfter("    wait: true\n    do: upgrade.complete\n", "").first(),
        QStringLiteral(
            "41:5: a step has exactly one of \"tap\", \"decision\", \"wait\", \"read\", \"questions\" and \"end\""));
}

TEST_F(ScenarioReaderTest, AWaitForNothing)
{
    EXPECT_EQ(
        problemsAfter("    wait: true\n    do: upgrade.complete\n", "    wait: true\n"),
        one("45:11: a step that waits needs \"do\""));
}

TEST_F(ScenarioReaderTest, AChoiceWithoutATap)
{
    EXPECT_EQ(problemsAfter("        tap: agree\n", ""), one("26:9: a choice needs \"tap\""));
}

TEST_F(ScenarioReaderTest, ACardWithoutLines)
{
    EXPECT_EQ(problemsAfter("        lines: [额度不变。]\n", ""), one("52:9: a card needs \"lines\""));
}

TEST_F(ScenarioReaderTest, StepsThatAreNoList)
{
    m_pack.write(scenarioFile, "id: upgrade\ntitle: a\nsummary: b\ntask: c\nphone: d\naccounts: [li]\nsteps: soon\n");
    EXPECT_EQ(
        m_pack.problems().first(), QStringLiteral("scenarios/upgrade.yaml:7:8: \"steps\" must be a list (- item)"));
}

TEST_F(ScenarioReaderTest, NoSteps)
{
    m_pack.write(scenarioFile, "id: upgrade\ntitle: a\nsummary: b\ntask: c\nphone: d\naccounts: [li]\nsteps: []\n");
    EXPECT_EQ(m_pack.problems(), one("scenarios/upgrade.yaml:1:1: a scenario needs \"steps\""));
}

TEST_F(ScenarioReaderTest, AStepThatIsNoMapping)
{
    EXPECT_EQ(
        problemsAfter("steps:\n", "steps:\n  - soon\n").first(),
        QStringLiteral("7:5: expected a mapping (key: value)"));
}

TEST_F(ScenarioReaderTest, ADecisionThatIsNoList)
{
    m_pack.replace(scenarioFile, "    tap: huabei\n", "    decision: {}\n");
    EXPECT_EQ(
        m_pack.problems().first(),
        QStringLiteral("scenarios/upgrade.yaml:11:15: \"decision\" must be a list (- item)"));
}

TEST_F(ScenarioReaderTest, TextsOfTheWrongKind)
{
    EXPECT_EQ(problemsAfter("say: 请点{huabei}。", "say: {huabei: 请点}"), one("9:10: \"say\" must be text"));
    EXPECT_EQ(
        problemsAfter("lines: [什么都不变。]", "lines: [[什么都不变。]]"),
        QStringList({QStringLiteral("9:10: \"say\" must be text"), QStringLiteral("35:17: \"lines\" must be text")}));
}

TEST_F(ScenarioReaderTest, WrongThatIsNoMapping)
{
    EXPECT_EQ(
        problemsAfter("    wrong: { pay: 这是付钱，不用点。 }\n", "    wrong: 不对\n"),
        one("13:12: expected a mapping (key: value)"));
}

TEST_F(ScenarioReaderTest, ManyListsSideBySideAreNotDeep)
{
    QByteArray steps;
    for (int i = 0; i < 100; ++i)
        steps +=
            "  - {id: s" + QByteArray::number(i) + ", screen: home, say: 好, task: 看, source: [A1], tap: [huabei]}\n";
    EXPECT_EQ(problemsAfter("steps:\n", "steps:\n" + steps), QStringList());
}

TEST_F(ScenarioReaderTest, TooManySteps)
{
    QByteArray steps;
    for (int i = 0; i < 201; ++i)
        steps += "  - {id: s" + QByteArray::number(i) + ", screen: home, say: 好, task: 看, source: A1, tap: huabei}\n";
    EXPECT_EQ(problemsAfter("steps:\n", "steps:\n" + steps).first(), QStringLiteral("7:3: more than 200 steps"));
}

TEST_F(ScenarioReaderTest, AnIdThatIsNone)
{
    EXPECT_EQ(
        problemsAfter("id: open", "id: Open Me").first(),
        QStringLiteral("7:9: \"Open Me\" is not an id; allowed: lower-case letters, digits and hyphens, at most 40"));
}

} // namespace yanlian
