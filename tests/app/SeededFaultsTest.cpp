// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Print.h"
#include "tests/support/TemporaryPack.h"

#include <gtest/gtest.h>

namespace yanlian {

namespace {

const auto packFile = QStringLiteral("pack.yaml");
const auto scenarioFile = QStringLiteral("scenarios/upgrade.yaml");
const auto factsFile = QStringLiteral("facts.yaml");
const auto glossaryFile = QStringLiteral("glossary.yaml");
const auto controlsFile = QStringLiteral("controls.yaml");
const auto screenFile = QStringLiteral("screens/home.ui");

/// One mistake of an author, the line it stands on, and what he must be told of it.
struct Seeded {
    const char *name;
    void (*seed)(const TemporaryPack &);
    const char *place;
    const char *said;
    int problems = 1; ///< where one mistake is bound to have another for its consequence
};

void PrintTo(const Seeded &seeded, std::ostream *out)
{
    *out << seeded.name;
}

std::string nameOf(const testing::TestParamInfo<Seeded> &info)
{
    return info.param.name;
}

void inScenario(const TemporaryPack &pack, const QByteArray &before, const QByteArray &after)
{
    pack.replace(scenarioFile, before, after);
}

/// After the lines of the first step's source, which is line 10.
void inFirstStep(const TemporaryPack &pack, const QByteArray &lines)
{
    inScenario(pack, "    source: A1\n", "    source: A1\n" + lines);
}

/// The same in place of the only answer to a wrong tap.
void inPlaceOfWrong(const TemporaryPack &pack, const QByteArray &lines)
{
    inScenario(pack, "    wrong: { pay: 这是付钱，不用点。 }\n", "");
    inFirstStep(pack, lines);
}

/// Instead of the first step's tap, from line 11 on.
void inPlaceOfTheTap(const TemporaryPack &pack, const QByteArray &lines)
{
    inScenario(
        pack,
        "    tap: huabei\n    do: upgrade.open-entry\n    wrong: { pay: 这是付钱，不用点。 }\n    task: "
        "打开先花钱、后还钱的服务\n",
        lines);
}

void setStatusOfA6(const TemporaryPack &pack, const QByteArray &status)
{
    const QByteArray says("A6: { says: 升级前看得到两份合同。, status: ");
    pack.replace(factsFile, says + "confirmed", says + status);
}

const Seeded facts[] = {
    {"MarkWhereNothingCanBePressed",
     [](const TemporaryPack &pack) {
         inScenario(pack, "    say: 请点{huabei}。\n", "    say: 请点{huabei}，看[[授权书]]。\n");
     },
     "scenarios/upgrade.yaml:9:10: ", "a word is marked where nothing can be pressed"},
    {"FactWithoutASource", [](const TemporaryPack &pack) { pack.replace(factsFile, ", sources: [N1] }", " }"); },
     "facts.yaml:2:3: ", "fact \"A1\" names no source"},
    {"UnknownSourceOfAFact",
     [](const TemporaryPack &pack) { pack.replace(factsFile, "sources: [P1] }", "sources: [P2] }"); },
     "facts.yaml:5:", "unknown source \"P2\"; allowed: N1 or P1"},
    {"FactShownNowhere",
     [](const TemporaryPack &pack) {
         pack.replace(factsFile, "left-out:\n", "  B1: { says: 没有用到。, status: invented }\nleft-out:\n");
     },
     "facts.yaml:6:3: ", "fact \"B1\" is shown nowhere"},
    {"LeftOutFactThatIsUsed",
     [](const TemporaryPack &pack) { inScenario(pack, "    source: A1\n", "    source: [A1, E1]\n"); },
     "facts.yaml:7:", "\"E1\" is left out, but a lesson uses it", 2},
    {"UnknownFactInASentence", [](const TemporaryPack &pack) { inScenario(pack, ", fact: D7 }", ", fact: D8 }"); },
     "scenarios/upgrade.yaml:62:", "unknown fact \"D8\"; allowed: A1, A6, A7 or D7"},
    {"UnknownIdInASource", [](const TemporaryPack &pack) { inScenario(pack, "source: A1\n", "source: Z9\n"); },
     "scenarios/upgrade.yaml:10:13: ", "unknown fact or source \"Z9\"; allowed: A1, A6, A7, D7, N1 or P1"},
    {"SourceInPlaceOfAFact", [](const TemporaryPack &pack) { inScenario(pack, ", fact: D7 }", ", fact: P1 }"); },
     "scenarios/upgrade.yaml:62:", "unknown fact \"P1\""},
    {"DisputedFactWithoutItsMark", [](const TemporaryPack &pack) { setStatusOfA6(pack, "disputed"); },
     "scenarios/upgrade.yaml:18:14: ", "fact \"A6\" is disputed"},
    {"OutdatedFactWithoutItsMark", [](const TemporaryPack &pack) { setStatusOfA6(pack, "outdated"); },
     "scenarios/upgrade.yaml:18:14: ", "fact \"A6\" is outdated"},
    {"UnknownFactOfAWord",
     [](const TemporaryPack &pack) { pack.replace(glossaryFile, "fact: [A1, D7]", "fact: [A1, D9]"); },
     "glossary.yaml:5:16: ", "unknown fact \"D9\""},
    {"MarkedWordNotInTheGlossary", [](const TemporaryPack &pack) { inScenario(pack, "[[花呗]]", "[[借呗]]"); },
     "scenarios/upgrade.yaml:62:", "the marked word \"借呗\" is not in the glossary"},
    {"SeeToNowhere", [](const TemporaryPack &pack) { pack.replace(glossaryFile, "see: [授权书]", "see: [借呗]"); },
     "glossary.yaml:4:11: ", "\"借呗\" is not in the glossary"},
    {"WordTwice", [](const TemporaryPack &pack) { pack.replace(glossaryFile, "also: [征信授权书]", "also: [花呗]"); },
     "glossary.yaml:7:12: ", "\"花呗\" is in the glossary already"},
};

const Seeded steps[] = {
    {"StepWithoutSourceAndAdded", [](const TemporaryPack &pack) { inScenario(pack, "    source: A1\n", ""); },
     "scenarios/upgrade.yaml:7:9: ", "step \"open\" has neither \"source\" nor \"added\""},
    {"ResultWithoutSourceAndAdded", [](const TemporaryPack &pack) { inScenario(pack, "    source: D7\n", ""); },
     "scenarios/upgrade.yaml:55:9: ", "step \"unchanged\" has neither \"source\" nor \"added\""},
    {"DecisionWithoutRefusal", [](const TemporaryPack &pack) { inScenario(pack, "        refuses: true\n", ""); },
     "scenarios/upgrade.yaml:15:9: ", "decision \"decide\" has no way to refuse"},
    {"UnequalLines",
     [](const TemporaryPack &pack) { inScenario(pack, "lines: [什么都不变。]", "lines: [不变。, 还会问。]"); },
     "scenarios/upgrade.yaml:32:13: ", "the choices of a decision need the same number of lines"},
    {"UnreachableStep",
     [](const TemporaryPack &pack) {
         inScenario(
             pack, "  - id: upgraded\n",
             "  - { id: island, screen: home, say: 孤岛, task: 去看, source: D7, tap: huabei }\n  - id: upgraded\n");
         inScenario(pack, "    do: upgrade.complete\n", "    do: upgrade.complete\n    then: upgraded\n");
     },
     "scenarios/upgrade.yaml:48:11: ", "no way leads to step \"island\""},
    {"UnreachableResult",
     [](const TemporaryPack &pack) {
         inScenario(
             pack, "then: unchanged\n        refuses: true\n    refused: { NOT_VERIFIED: unchanged }\n",
             "then: upgraded\n        refuses: true\n    refused: { NOT_VERIFIED: upgraded }\n");
     },
     "scenarios/upgrade.yaml:55:9: ", "no way leads to step \"unchanged\""},
    {"BranchToAnUnknownStep",
     [](const TemporaryPack &pack) {
         inScenario(
             pack, "    do: upgrade.complete\n",
             "    do: upgrade.complete\n    then: [{ when: signed, step: upgradet }, upgraded]\n");
     },
     "scenarios/upgrade.yaml:47:34: ", "unknown step \"upgradet\""},
    {"UnknownCondition",
     [](const TemporaryPack &pack) {
         inScenario(
             pack, "    do: upgrade.complete\n",
             "    do: upgrade.complete\n    then: [{ when: singed, step: unchanged }, upgraded]\n");
     },
     "scenarios/upgrade.yaml:47:20: ", "unknown condition \"singed\""},
    {"MoveThatAsksTheBackend",
     [](const TemporaryPack &pack) { inPlaceOfWrong(pack, "    moves: { pay: { do: repay.all, say: 还了。 } }\n"); },
     "scenarios/upgrade.yaml:11:25: ", "\"repay.all\" asks the backend"},
    {"MoveOnAControlTheScreenLacks",
     [](const TemporaryPack &pack) {
         inFirstStep(pack, "    moves: { nextDay: { do: calendar.next-day, say: 过了一天。 } }\n");
     },
     "scenarios/upgrade.yaml:11:14: ", "screen \"home\" has no \"nextDay\" to tap; allowed: huabei or pay"},
    {"UnknownEvent",
     [](const TemporaryPack &pack) {
         inPlaceOfWrong(
             pack, "    moves: { pay: { do: calendar.next-day, say: 好。 } }\n    happens: { rained: 下雨了。 }\n");
     },
     "scenarios/upgrade.yaml:12:16: ", "unknown event \"rained\""},
    {"QuestionsWithTheSameId",
     [](const TemporaryPack &pack) {
         inPlaceOfTheTap(
             pack,
             "    questions:\n      - { id: alone, ask: 一个人吗？, waits-if: no }\n"
             "      - { id: alone, ask: 没人催吗？, waits-if: no }\n");
     },
     "scenarios/upgrade.yaml:13:15: ", "two questions have the id \"alone\""},
    {"AccountWithoutAboutWhereOneMayBeChosen",
     [](const TemporaryPack &pack) {
         pack.replace(
             packFile, "scenarios:", "  wang: { name: 王, about: 老王。, age: 70, edition: none }\nscenarios:");
         inScenario(pack, "accounts: [li]", "accounts: [li, wang]");
     },
     "scenarios/upgrade.yaml:5:12: ", "account \"li\" needs \"about\""},
    {"ControlWithTwoRightTaps",
     [](const TemporaryPack &pack) { inScenario(pack, "        tap: later\n", "        tap: [later, agree]\n"); },
     "scenarios/upgrade.yaml:33:22: ", "\"agree\" has two meanings on this step: \"tap\" and \"tap\""},
    {"RightTapThatMovesToo",
     [](const TemporaryPack &pack) {
         inFirstStep(pack, "    moves: { huabei: { do: calendar.next-day, say: 过了一天。 } }\n");
     },
     "scenarios/upgrade.yaml:11:14: ", "\"huabei\" has two meanings on this step: \"tap\" and \"moves\""},
    {"RightTapThatIsVisitedToo",
     [](const TemporaryPack &pack) { inScenario(pack, "      letter:\n", "      later:\n"); },
     "scenarios/upgrade.yaml:20:7: ", "\"later\" has two meanings on this step: \"tap\" and \"visit\""},
    {"RightTapThatIsWrongToo", [](const TemporaryPack &pack) { inScenario(pack, "{ pay: 这", "{ huabei: 这"); },
     "scenarios/upgrade.yaml:13:22: ", "\"huabei\" has two meanings on this step: \"tap\" and \"wrong\""},
    {"WaitForASystemThatMayRefuse",
     [](const TemporaryPack &pack) { inScenario(pack, "do: upgrade.complete", "do: use.review"); },
     "scenarios/upgrade.yaml:45:11: ", "\"use.review\" may be refused with PENDING_REVIEW; \"refused\" must name"},
    {"AnswersWithoutQuestions",
     [](const TemporaryPack &pack) {
         inScenario(pack, "    say: 升级好了。\n", "    say: 升级好了。\n    answers: true\n");
     },
     "scenarios/upgrade.yaml:47:9: ", "step \"upgraded\" shows answers, but nothing is asked in this scenario"},
    {"DoneWhereSomethingIsRead",
     [](const TemporaryPack &pack) { inPlaceOfTheTap(pack, "    read: true\n    done: 好。\n"); },
     "scenarios/upgrade.yaml:12:5: ", "unknown key \"done\""},
    {"WrongWhereSomethingIsRead",
     [](const TemporaryPack &pack) { inPlaceOfTheTap(pack, "    read: true\n    wrong: { pay: 付钱。 }\n"); },
     "scenarios/upgrade.yaml:12:5: ", "unknown key \"wrong\""},
    {"VisitWhereSomethingIsRead",
     [](const TemporaryPack &pack) {
         inPlaceOfTheTap(pack, "    read: true\n    visit: { pay: { screen: letter, back: close, say: 看。 } }\n");
     },
     "scenarios/upgrade.yaml:12:5: ", "unknown key \"visit\""},
    {"MovesWhereSomethingIsAsked",
     [](const TemporaryPack &pack) {
         inPlaceOfTheTap(
             pack,
             "    questions: [{ id: alone, ask: 一个人吗？, waits-if: no }]\n"
             "    moves: { pay: { do: calendar.next-day, say: 过了一天。 } }\n");
     },
     "scenarios/upgrade.yaml:12:5: ", "unknown key \"moves\""},
    {"RefusedOnAResult",
     [](const TemporaryPack &pack) {
         inScenario(pack, "    say: 升级好了。\n", "    say: 升级好了。\n    refused: {}\n");
     },
     "scenarios/upgrade.yaml:50:5: ", "unknown key \"refused\""},
    {"UnknownBind",
     [](const TemporaryPack &pack) {
         pack.replace(
             screenFile, "      <string>花呗</string>\n     </property>\n",
             "      <string>花呗</string>\n     </property>\n"
             "     <property name=\"bind\"><string notr=\"true\">wealth</string></property>\n");
     },
     "screens/home.ui:11:", "unknown \"bind\" \"wealth\""},
    {"UnknownShowWhen",
     [](const TemporaryPack &pack) {
         pack.replace(
             screenFile, "      <string>花呗</string>\n     </property>\n",
             "      <string>花呗</string>\n     </property>\n"
             "     <property name=\"showWhen\"><string notr=\"true\">not-rich</string></property>\n");
     },
     "screens/home.ui:11:", "unknown \"showWhen\" \"not-rich\""},
};

const Seeded tasks[] = {
    {"NoTaskOfATap", [](const TemporaryPack &pack) { inScenario(pack, "    task: 打开先花钱、后还钱的服务\n", ""); },
     "scenarios/upgrade.yaml:7:5: ", "key \"task\" is missing"},
    {"NoTaskOfADecision", [](const TemporaryPack &pack) { inScenario(pack, "    task: 由您决定\n", ""); },
     "scenarios/upgrade.yaml:15:5: ", "key \"task\" is missing"},
    {"NoTaskOfAScenario", [](const TemporaryPack &pack) { inScenario(pack, "task: 走一遍，再自己决定。\n", ""); },
     "scenarios/upgrade.yaml:1:1: ", "key \"task\" is missing"},
    {"TaskWhereTheBackendWorks",
     [](const TemporaryPack &pack) { inScenario(pack, "    wait: true\n", "    wait: true\n    task: 等着\n"); },
     "scenarios/upgrade.yaml:46:5: ", "unknown key \"task\""},
    {"TaskOfAResult",
     [](const TemporaryPack &pack) {
         inScenario(pack, "    say: 什么都没有变。\n", "    say: 什么都没有变。\n    task: 看结果\n");
     },
     "scenarios/upgrade.yaml:58:5: ", "unknown key \"task\""},
    {"TaskThatNamesAControl",
     [](const TemporaryPack &pack) { inScenario(pack, "task: 打开先花钱、后还钱的服务", "task: 打开{huabei}"); },
     "scenarios/upgrade.yaml:14:11: ", "a task names no control"},
    {"TaskThatHoldsALabel",
     [](const TemporaryPack &pack) { inScenario(pack, "task: 打开先花钱、后还钱的服务", "task: 打开花呗看看"); },
     "scenarios/upgrade.yaml:14:11: ", "the task gives away what to tap: \"花呗\" is the label of \"huabei\""},
    {"TaskOfADecisionThatHoldsALabel",
     [](const TemporaryPack &pack) { inScenario(pack, "task: 由您决定", "task: 现在还是以后再说"); },
     "scenarios/upgrade.yaml:40:11: ", "\"以后再说\" is the label of \"later\""},
    {"TaskOfAScenarioThatNamesAControl",
     [](const TemporaryPack &pack) { inScenario(pack, "task: 走一遍，再自己决定。", "task: 去点{agree}。"); },
     "scenarios/upgrade.yaml:64:7: ", "a task names no control"},
    {"MasteryOfNothing", [](const TemporaryPack &pack) { inScenario(pack, "phone: 李", "mastery: 0\nphone: 李"); },
     "scenarios/upgrade.yaml:4:10: ", "\"mastery\" must be a number above 0 and at most 1"},
};

const Seeded controls[] = {
    {"ControlThatNobodyExplains",
     [](const TemporaryPack &pack) { pack.replace(controlsFile, "  pay: 这是付钱用的。\n", ""); },
     "screens/home.ui:14:1: ", "controls.yaml does not say what \"pay\" is"},
    {"ControlExplainedOnAnotherScreenOnly",
     [](const TemporaryPack &pack) { pack.replace(controlsFile, "  prompt:\n    later: 点它，什么都不变。\n", ""); },
     "screens/prompt.ui:14:1: ", "controls.yaml does not say what \"later\" is"},
    {"MeaningOfAnUnknownControl",
     [](const TemporaryPack &pack) { pack.replace(controlsFile, "screens:\n", "  scan: 扫一扫。\nscreens:\n"); },
     "controls.yaml:7:3: ", "no screen of a lesson shows this meaning of \"scan\""},
    {"MeaningOnAnUnknownScreen",
     [](const TemporaryPack &pack) {
         pack.replace(controlsFile, "  result:\n", "  ready: { pay: 付。 }\n  result:\n");
     },
     "controls.yaml:10:3: ", "no lesson shows the screen \"ready\"; allowed: home, letter, prompt or result"},
    {"MeaningOfAControlItsScreenLacks",
     [](const TemporaryPack &pack) { pack.replace(controlsFile, "    finish:", "    agree: 同意。\n    finish:"); },
     "controls.yaml:11:5: ", "screen \"result\" has no \"agree\" to tap; allowed: finish"},
    {"MeaningThatNamesNothing",
     [](const TemporaryPack &pack) { pack.replace(controlsFile, "「{huabei}」", "「{huabey}」"); },
     "controls.yaml:2:11: ", "\"{huabey}\" names nothing on screen \"home\"; allowed: huabei or pay"},
    {"MeaningWithoutWords",
     [](const TemporaryPack &pack) { pack.replace(controlsFile, "pay: 这是付钱用的。", "pay: ''"); },
     "controls.yaml:3:8: ", "\"pay\" must be text"},
    {"MeaningWithAnUnknownFact",
     [](const TemporaryPack &pack) {
         pack.replace(controlsFile, "pay: 这是付钱用的。", "pay: { say: 付钱。, fact: D8 }");
     },
     "controls.yaml:3:", "unknown fact \"D8\"; allowed: A1, A6, A7 or D7"},
    {"MeaningThatMarksAnUnknownWord",
     [](const TemporaryPack &pack) { pack.replace(controlsFile, "pay: 这是付钱用的。", "pay: 这是[[借呗]]。"); },
     "controls.yaml:3:8: ", "the marked word \"借呗\" is not in the glossary"},
    {"UnknownKeyOfTheGuide", [](const TemporaryPack &pack) { pack.replace(controlsFile, "screens:\n", "pages:\n"); },
     "controls.yaml:7:1: ", "unknown key \"pages\"; allowed: controls or screens", 1},
    {"GuideThatIsNoMapping", [](const TemporaryPack &pack) { pack.write(controlsFile, "controls: [huabei]\n"); },
     "controls.yaml:1:11: ", "expected a mapping"},
};

class SeededFaults : public testing::TestWithParam<Seeded> { };

} // namespace

TEST_P(SeededFaults, AreFoundOnTheirLine)
{
    const TemporaryPack pack;
    ASSERT_EQ(pack.problems(), QStringList());
    GetParam().seed(pack);
    const QStringList problems = pack.problems();
    EXPECT_EQ(problems.size(), GetParam().problems) << problems.join(QLatin1Char('\n')).toStdString();
    const QStringList found = problems.filter(QString::fromUtf8(GetParam().said));
    ASSERT_EQ(found.size(), 1) << problems.join(QLatin1Char('\n')).toStdString();
    EXPECT_TRUE(found.constFirst().startsWith(QString::fromUtf8(GetParam().place))) << found.first().toStdString();
}

INSTANTIATE_TEST_SUITE_P(OfFactsAndWords, SeededFaults, testing::ValuesIn(facts), nameOf);
INSTANTIATE_TEST_SUITE_P(OfTasks, SeededFaults, testing::ValuesIn(tasks), nameOf);
INSTANTIATE_TEST_SUITE_P(OfControls, SeededFaults, testing::ValuesIn(controls), nameOf);
INSTANTIATE_TEST_SUITE_P(OfStepsAndScreens, SeededFaults, testing::ValuesIn(steps), nameOf);

} // namespace yanlian
