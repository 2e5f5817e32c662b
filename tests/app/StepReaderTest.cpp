// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/PackFixture.h"
#include "tests/app/People.h"

namespace yanlian {

namespace {

/// What a step may say, and where it may lead. The first step's `source` is line 10, its `tap` line 11.
class StepReaderTest : public PackFixture {
protected:
    StepReaderTest()
        : PackFixture("scenarios/upgrade.yaml")
    {
    }

    Step step(int index) const { return pack().scenarios.value(0).steps.value(index); }

    /// More lines for the first step, from line 11 on.
    void add(const QByteArray &lines) { change("    source: A1\n", "    source: A1\n" + lines); }

    QStringList problemsWith(const QByteArray &lines)
    {
        add(lines);
        return problems();
    }

    /// The same in place of the only answer to a wrong tap.
    QStringList problemsInPlaceOfWrong(const QByteArray &lines)
    {
        change("    wrong: { pay: 这是付钱，不用点。 }\n", "");
        return problemsWith(lines);
    }

    /// The first step does something else than asking for a tap.
    QStringList problemsInPlaceOfTheTap(const QByteArray &lines)
    {
        return problemsAfter(
            "    tap: huabei\n    do: upgrade.open-entry\n    wrong: { pay: 这是付钱，不用点。 }\n    task: "
            "打开先花钱、后还钱的服务\n",
            lines);
    }

    /// The step that waits leads elsewhere; that is line 47.
    QStringList problemsWithThen(const QByteArray &then)
    {
        return problemsAfter("    do: upgrade.complete\n", "    do: upgrade.complete\n    then: " + then + "\n");
    }
};

} // namespace

TEST_F(StepReaderTest, ASentenceIsATextOrATextWithItsFacts)
{
    EXPECT_EQ(problemsWith("    why: 看看。\n    remember: { say: 不急。, fact: [D7, A6] }\n"), QStringList());
    EXPECT_EQ(step(0).why.text.text, QStringLiteral("看看。"));
    EXPECT_TRUE(step(0).why.facts.isEmpty());
    EXPECT_EQ(step(0).remember.text.text, QStringLiteral("不急。"));
    ASSERT_EQ(step(0).remember.facts.size(), 2);
    EXPECT_EQ(step(0).remember.facts.at(0).text, QStringLiteral("D7"));
    EXPECT_EQ(step(0).remember.facts.at(0).place.line, 12);
}

TEST_F(StepReaderTest, ASentenceWithoutWordsHasThoseOfItsFact)
{
    EXPECT_EQ(problemsWith("    why: { fact: D7 }\n"), QStringList());
    EXPECT_EQ(step(0).why.text.text, QStringLiteral("收到提醒时，可以先不升级。"));
    EXPECT_EQ(step(0).why.text.place.line, 11) << "a fault in it is told where it is said";
}

TEST_F(StepReaderTest, LinesOfCardsAndChoicesAreSentencesToo)
{
    change("lines: [什么都不变。]", "lines: [{ fact: D7 }]");
    change("lines: [额度不变。]", "lines: [额度不变。, { say: 提醒还会来。, fact: A6 }]");
    EXPECT_EQ(problems(), QStringList());
    EXPECT_EQ(step(1).choices.at(1).lines.at(0).text.text, QStringLiteral("收到提醒时，可以先不升级。"));
    EXPECT_EQ(step(3).cards.at(0).lines.at(1).facts.at(0).text, QStringLiteral("A6"));
}

TEST_F(StepReaderTest, AMappingWithoutAFactIsNoSentence)
{
    EXPECT_EQ(
        problemsWith("    why: { say: 看看。 }\n"),
        one("11:10: a sentence needs \"fact\"; without one, write only its text"));
}

TEST_F(StepReaderTest, AnUnknownKeyOfASentence)
{
    EXPECT_EQ(
        problemsWith("    why: { says: 看看。, fact: D7 }\n"),
        one("11:12: unknown key \"says\"; allowed: fact or say"));
}

TEST_F(StepReaderTest, AReasonIsOneSentence)
{
    EXPECT_EQ(problemsWith("    why: [一, 二]\n"), one("11:10: \"why\" is one sentence"));
}

TEST_F(StepReaderTest, WhatFollowsMayDependOnTheAccount)
{
    EXPECT_EQ(problemsWithThen("[{ when: not-upgraded, step: unchanged }, upgraded]"), QStringList());
    const Choice wait = step(2).choices.at(0);
    ASSERT_EQ(wait.branches.size(), 1);
    EXPECT_EQ(wait.branches.at(0).step.text, QStringLiteral("unchanged"));
    EXPECT_EQ(wait.then.text, QStringLiteral("upgraded"));
    EXPECT_TRUE(wait.branches.at(0).when.holds(auntLi()));
    EXPECT_FALSE(wait.branches.at(0).when.holds(auntLi(UpgradeStatus::Upgraded)));
}

TEST_F(StepReaderTest, AListThatEndsWithNoStep)
{
    EXPECT_EQ(
        problemsWithThen("[{ when: upgraded, step: upgraded }]").constFirst(),
        QStringLiteral("47:12: \"then\" is a step, or a list of { when, step } that ends with a step"));
}

TEST_F(StepReaderTest, AStepBeforeTheEndOfTheList)
{
    EXPECT_EQ(
        problemsWithThen("[unchanged, upgraded]"),
        one("47:12: \"then\" is a step, or a list of { when, step } that ends with a step"));
}

TEST_F(StepReaderTest, AnUnknownCondition)
{
    const QStringList said = problemsWithThen("[{ when: rich, step: unchanged }, upgraded]");
    EXPECT_EQ(
        said,
        QStringList{QStringLiteral("47:20: unknown condition \"rich\"; allowed: %1, each also after \"not-\"")
                        .arg(allowed(AccountCondition::names()))});
}

TEST_F(StepReaderTest, ABranchNeedsAConditionAndAStep)
{
    EXPECT_EQ(problemsWithThen("[{ when: upgraded }, upgraded]"), one("47:12: key \"step\" is missing"));
    change("[{ when: upgraded }, upgraded]", "[{ step: unchanged }, upgraded]");
    EXPECT_EQ(problems(), one("47:12: key \"when\" is missing"));
    change("[{ step: unchanged }, upgraded]", "[{ when: upgraded, then: unchanged, step: unchanged }, upgraded]");
    EXPECT_EQ(problems(), one("47:30: unknown key \"then\"; allowed: step or when"));
}

TEST_F(StepReaderTest, SomethingToRead)
{
    EXPECT_EQ(problemsInPlaceOfTheTap("    read: true\n    cards: [{ title: 一, lines: [甲, 乙] }]\n"), QStringList());
    EXPECT_TRUE(step(0).kind == Step::Kind::Read);
    EXPECT_TRUE(step(0).isTapless());
    ASSERT_EQ(step(0).cards.size(), 1);
    EXPECT_EQ(step(0).cards.at(0).lines.size(), 2);
    ASSERT_EQ(step(0).choices.size(), 1) << "the way on";
    EXPECT_TRUE(step(0).choices.at(0).taps.isEmpty());
}

TEST_F(StepReaderTest, WhatIsReadMayLeadElsewhere)
{
    EXPECT_EQ(
        problemsInPlaceOfTheTap("    read: true\n    then: [{ when: not-prompted, step: unchanged }, decide]\n"),
        QStringList());
    EXPECT_EQ(step(0).choices.at(0).branches.size(), 1);
}

TEST_F(StepReaderTest, ReadingDoesNothing)
{
    EXPECT_EQ(problemsInPlaceOfTheTap("    read: true\n    do: upgrade.open-entry\n"), one("12:9: \"do\" needs a tap"));
}

TEST_F(StepReaderTest, AChecklist)
{
    EXPECT_EQ(
        problemsInPlaceOfTheTap("    questions:\n"
                                "      - { id: hurried, ask: 有人催吗？, waits-if: yes }\n"
                                "      - { id: read, ask: 读过授权书吗？, waits-if: no }\n"),
        QStringList());
    EXPECT_TRUE(step(0).kind == Step::Kind::Questions);
    EXPECT_TRUE(step(0).isTapless());
    ASSERT_EQ(step(0).questions.size(), 2);
    EXPECT_EQ(step(0).questions.at(0).ask.text, QStringLiteral("有人催吗？"));
    EXPECT_TRUE(step(0).questions.at(0).waitsIf == Answer::Yes);
    EXPECT_TRUE(step(0).questions.at(1).waitsIf == Answer::No);
}

TEST_F(StepReaderTest, AnAnswerThatIsNone)
{
    EXPECT_EQ(
        problemsInPlaceOfTheTap("    questions:\n      - { id: a, waits-if: maybe, ask: 吗？ }\n"),
        one("12:28: \"waits-if\" must be yes or no"));
}

TEST_F(StepReaderTest, AQuestionNeedsItsIdItsWordsAndItsAnswer)
{
    EXPECT_EQ(
        problemsInPlaceOfTheTap("    questions:\n      - { why: x }\n"),
        QStringList(
            {QStringLiteral("12:9: key \"id\" is missing"), QStringLiteral("12:9: key \"ask\" is missing"),
             QStringLiteral("12:9: key \"waits-if\" is missing"),
             QStringLiteral("12:11: unknown key \"why\"; allowed: ask, id or waits-if")}));
}

TEST_F(StepReaderTest, AChecklistOfNothing)
{
    EXPECT_EQ(problemsInPlaceOfTheTap("    questions: []\n"), one("7:9: step \"open\" asks nothing"));
}

TEST_F(StepReaderTest, AResultMayShowWhatWasAnswered)
{
    EXPECT_FALSE(step(3).showsAnswers);
    change(
        "steps:\n",
        "steps:\n  - id: think\n    screen: home\n    say: 想一想。\n    source: A1\n"
        "    questions: [{ id: hurried, ask: 有人催吗？, waits-if: yes }]\n");
    change("        lines: [额度不变。]\n", "        lines: [额度不变。]\n    answers: true\n");
    EXPECT_EQ(problems(), QStringList());
    EXPECT_TRUE(step(4).showsAnswers);
}

TEST_F(StepReaderTest, AStepIsOnlyOneOfAllKinds)
{
    for (const char *second : {"    read: true\n", "    questions: []\n", "    end: true\n", "    decision: []\n"}) {
        const TemporaryPack other;
        other.replace(m_file, "    tap: huabei\n", QByteArray("    tap: huabei\n") + second);
        EXPECT_TRUE(other.problems().constFirst().contains(QStringLiteral("7:5: a step has exactly one of"))) << second;
    }
}

TEST_F(StepReaderTest, AMoveChangesSomethingAndStays)
{
    EXPECT_EQ(
        problemsAfter(
            "    wrong: { pay: 这是付钱，不用点。 }\n",
            "    moves:\n      pay: { do: calendar.next-day, say: 过了一天。 }\n"
            "    happens:\n      overdue: { say: 逾期了。, fact: D7 }\n      interest: 有利息了。\n"),
        QStringList());
    const Step open = step(0);
    ASSERT_EQ(open.moves.size(), 1);
    EXPECT_EQ(open.moves.at(0).tap.text, QStringLiteral("pay"));
    EXPECT_TRUE(open.moves.at(0).operation == (Operation{Operation::Kind::NextDay, {}}));
    EXPECT_EQ(open.moves.at(0).say.text, QStringLiteral("过了一天。"));
    ASSERT_EQ(open.happens.size(), 2);
    EXPECT_EQ(open.happens.value(AccountEvent::Overdue).facts.size(), 1);
    EXPECT_EQ(open.happens.value(AccountEvent::Interest).text.text, QStringLiteral("有利息了。"));
}

TEST_F(StepReaderTest, WhatHappensMayBeAFactInItsOwnWords)
{
    EXPECT_EQ(
        problemsInPlaceOfWrong("    moves: { pay: { do: calendar.next-day, say: 好。 } }\n"
                               "    happens: { overdue: { fact: D7 } }\n"),
        QStringList());
    EXPECT_EQ(step(0).happens.value(AccountEvent::Overdue).text.text, QStringLiteral("收到提醒时，可以先不升级。"));
}

TEST_F(StepReaderTest, AMoveMayNotAskTheBackend)
{
    EXPECT_EQ(
        problemsInPlaceOfWrong("    moves: { pay: { do: repay.all, say: 还了。 } }\n"),
        one("11:25: \"repay.all\" asks the backend; a move may only do what the phone does alone"));
}

TEST_F(StepReaderTest, AMoveNeedsToDoAndToSaySomething)
{
    EXPECT_EQ(
        problemsInPlaceOfWrong("    moves: { pay: { reads: letter } }\n"),
        QStringList(
            {QStringLiteral("11:19: a move needs \"do\""), QStringLiteral("11:19: key \"say\" is missing"),
             QStringLiteral("11:21: unknown key \"reads\"; allowed: do or say")}));
}

TEST_F(StepReaderTest, AnUnknownEvent)
{
    EXPECT_EQ(
        problemsInPlaceOfWrong(
            "    moves: { pay: { do: calendar.next-day, say: 好。 } }\n    happens: { rain: 下雨了。 }\n"),
        QStringList{QStringLiteral("12:16: unknown event \"rain\"; allowed: %1").arg(allowed(accountEventNames()))});
}

TEST_F(StepReaderTest, NothingHappensWithoutAMove)
{
    EXPECT_EQ(
        problemsWith("    happens: { overdue: 逾期了。 }\n"),
        one("11:14: \"happens\" tells what \"moves\" brought about; there are none"));
}

TEST_F(StepReaderTest, WhoeverReadsOrWaitsMovesNothing)
{
    const QStringList said =
        problemsInPlaceOfTheTap("    read: true\n    moves: { pay: { do: calendar.next-day, say: 好。 } }\n");
    ASSERT_EQ(said.size(), 1);
    EXPECT_TRUE(said.constFirst().startsWith(QStringLiteral("12:5: unknown key \"moves\"")))
        << said.first().toStdString();
}

} // namespace yanlian
