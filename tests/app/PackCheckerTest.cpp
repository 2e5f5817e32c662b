// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack/PackChecker.h"

#include "tests/support/Print.h"
#include "tests/support/TemporaryPack.h"

#include <gtest/gtest.h>

namespace yanlian {

namespace {

const QString scenarioFile = QStringLiteral("scenarios/upgrade.yaml");

class PackCheckerTest : public testing::Test {
protected:
    /// What is said after one part of the scenario was replaced by another, without the file's name.
    QStringList problemsAfter(const QByteArray &before, const QByteArray &after)
    {
        m_pack.replace(scenarioFile, before, after);
        return m_pack.problems().replaceInStrings(scenarioFile + QLatin1Char(':'), QString());
    }

    TemporaryPack m_pack;
};

QStringList one(const char *problem)
{
    return {QString::fromUtf8(problem)};
}

} // namespace

TEST_F(PackCheckerTest, AnUnknownAccountNamesTheOthers)
{
    EXPECT_EQ(problemsAfter("accounts: [li]", "accounts: [wang]"), one("5:12: unknown account \"wang\"; allowed: li"));
}

TEST_F(PackCheckerTest, EveryAccountMustBeKnown)
{
    EXPECT_EQ(
        problemsAfter("accounts: [li]", "accounts: [wang, zhang]"),
        QStringList(
            {QStringLiteral("5:12: unknown account \"wang\"; allowed: li"),
             QStringLiteral("5:18: unknown account \"zhang\"; allowed: li")}));
}

TEST_F(PackCheckerTest, AnAccountThatMayBeChosenSaysWhoItIs)
{
    m_pack.replace(
        QStringLiteral("pack.yaml"),
        "scenarios:", "  wang: {name: 王, about: 老王。, age: 70, edition: none}\nscenarios:");
    EXPECT_EQ(
        problemsAfter("accounts: [li]", "accounts: [wang, li]"),
        one("5:18: account \"li\" needs \"about\": a learner chooses it by that"));
}

TEST_F(PackCheckerTest, WhoeverCannotBeChosenNeedsNoWords)
{
    EXPECT_FALSE(m_pack.read(QStringLiteral("pack.yaml")).contains("about"));
    EXPECT_EQ(m_pack.problems(), QStringList());
}

TEST_F(PackCheckerTest, AnAccountOfAPackThatHasNone)
{
    m_pack.write(QStringLiteral("pack.yaml"), "id: tiny\ntitle: 小练习\nscenarios: [upgrade]\n");
    EXPECT_EQ(m_pack.problems(), one("scenarios/upgrade.yaml:5:12: unknown account \"li\"; allowed: none"));
}

TEST_F(PackCheckerTest, AnUnknownScreenNamesTheOthers)
{
    EXPECT_EQ(
        problemsAfter("screen: result", "screen: results"),
        one("48:13: unknown screen \"results\"; allowed: home, letter, prompt or result"));
}

TEST_F(PackCheckerTest, AScreenThatWouldLeaveThePack)
{
    for (const char *screen : {"../home", "/etc/passwd", "..", "screens/home", "Home"}) {
        const TemporaryPack pack;
        pack.replace(scenarioFile, "screen: result", QByteArray("screen: ") + screen);
        EXPECT_EQ(
            pack.problems(),
            QStringList{QStringLiteral("scenarios/upgrade.yaml:48:13: \"%1\" is not a screen; allowed: lower-case "
                                       "letters, digits and hyphens")
                            .arg(QString::fromUtf8(screen))});
    }
}

TEST_F(PackCheckerTest, AScreenOfAVisitThatWouldLeaveThePack)
{
    EXPECT_EQ(
        problemsAfter("        screen: letter\n", "        screen: ../letter\n"),
        one("21:17: \"../letter\" is not a screen; allowed: lower-case letters, digits and hyphens"));
}

TEST_F(PackCheckerTest, AnUnknownScreenIsToldOnce)
{
    EXPECT_EQ(
        problemsAfter("  - id: processing\n    screen: prompt", "  - id: processing\n    screen: wait").size(), 1);
    m_pack.replace(scenarioFile, "screen: result", "screen: wait");
    EXPECT_EQ(m_pack.problems().size(), 1);
}

TEST_F(PackCheckerTest, ATapThatItsScreenDoesNotHave)
{
    EXPECT_EQ(
        problemsAfter("    tap: huabei\n", "    tap: huabey\n"),
        one("11:10: screen \"home\" has no \"huabey\" to tap; allowed: huabei or pay"));
}

TEST_F(PackCheckerTest, ATapOnSomethingThatCannotBeTapped)
{
    EXPECT_EQ(
        problemsAfter("    tap: huabei\n", "    tap: home\n"),
        one("11:10: screen \"home\" has no \"home\" to tap; allowed: huabei or pay"));
}

TEST_F(PackCheckerTest, AWrongTapThatItsScreenDoesNotHave)
{
    EXPECT_EQ(
        problemsAfter("{ pay: 这是付钱，不用点。 }", "{ scan: 这是扫码，不用点。 }"),
        one("13:20: screen \"home\" has no \"scan\" to tap; allowed: huabei or pay"));
}

TEST_F(PackCheckerTest, AVisitThatItsScreenDoesNotHave)
{
    EXPECT_EQ(
        problemsAfter("    visit:\n      letter:\n", "    visit:\n      contract:\n"),
        one("20:7: screen \"prompt\" has no \"contract\" to tap; allowed: agree, later or letter"));
}

TEST_F(PackCheckerTest, AWayBackThatTheVisitedScreenDoesNotHave)
{
    EXPECT_EQ(
        problemsAfter("back: close", "back: agree"),
        one("22:15: screen \"letter\" has no \"agree\" to tap; allowed: close"));
}

TEST_F(PackCheckerTest, AnUnknownStepNamesTheOthers)
{
    EXPECT_EQ(
        problemsAfter("        then: processing\n", "        then: procesing\n"),
        QStringList(
            {QStringLiteral("31:15: unknown step \"procesing\"; allowed: decide, open, processing, unchanged "
                            "or upgraded"),
             QStringLiteral("41:9: no way leads to step \"processing\""),
             QStringLiteral("47:9: no way leads to step \"upgraded\"")}));
}

TEST_F(PackCheckerTest, ARefusalThatLeadsNowhere)
{
    EXPECT_EQ(
        problemsAfter("NOT_VERIFIED: unchanged", "NOT_VERIFIED: help"),
        one("39:30: unknown step \"help\"; allowed: decide, open, processing, unchanged or upgraded"));
}

TEST_F(PackCheckerTest, AWayOfAnyBranchIsAWay)
{
    EXPECT_EQ(
        problemsAfter(
            "    do: upgrade.complete\n  - id: upgraded\n",
            "    do: upgrade.complete\n    then: [{ when: signed, step: upgraded }, island]\n"
            "  - { id: island, screen: home, say: 孤岛, source: D7, end: true }\n  - id: upgraded\n"),
        QStringList());
}

TEST_F(PackCheckerTest, AnEndThatOnlyABranchReachesIsAnEnd)
{
    EXPECT_EQ(
        problemsAfter("        then: processing\n", "        then: [{ when: signed, step: processing }, open]\n"),
        QStringList());
}

TEST_F(PackCheckerTest, TwoStepsWithOneId)
{
    EXPECT_EQ(
        problemsAfter("id: processing", "id: open").constFirst(),
        QStringLiteral("31:15: unknown step \"processing\"; allowed: decide, open, unchanged or upgraded"));
    EXPECT_TRUE(
        m_pack.problems().contains(QStringLiteral("scenarios/upgrade.yaml:41:9: two steps have the id \"open\"")));
}

TEST_F(PackCheckerTest, AStepNoWayLeadsTo)
{
    EXPECT_EQ(
        problemsAfter(
            "  - id: unchanged\n",
            "  - id: island\n    screen: home\n    say: 孤岛\n    end: true\n    source: D7\n  - id: unchanged\n"),
        one("55:9: no way leads to step \"island\""));
}

TEST_F(PackCheckerTest, ALoopWithoutAnEnd)
{
    m_pack.write(QStringLiteral("controls.yaml"), "controls: { huabei: 借款。, pay: 付钱。 }\n");
    m_pack.write(
        scenarioFile,
        "id: upgrade\ntitle: a\nsummary: b\ntask: c\nphone: d\naccounts: [li]\nsteps:\n"
        "  - {id: one, screen: home, say: 一, task: 一, source: A1, tap: huabei}\n"
        "  - {id: two, screen: home, say: 二, task: 二, source: A1, tap: huabei, then: one}\n");
    EXPECT_EQ(
        m_pack.problems(),
        QStringList(
            {QStringLiteral("scenarios/upgrade.yaml:8:10: no end can be reached from step \"one\""),
             QStringLiteral("scenarios/upgrade.yaml:9:10: no end can be reached from step \"two\"")}));
}

TEST_F(PackCheckerTest, ALoopWithAWayOutIsFine)
{
    EXPECT_EQ(
        problemsAfter(
            "        then: unchanged\n        refuses: true\n", "        then: open\n        refuses: true\n"),
        QStringList());
}

TEST_F(PackCheckerTest, AStepThatNothingFollows)
{
    EXPECT_EQ(
        problemsAfter(
            "    end: true\n    cards:\n      - title: 以后\n        lines:\n"
            "          - { say: '可以先不升级[[花呗]]。', fact: D7 }\n",
            "    tap: huabei\n    task: 再看看\n"),
        QStringList(
            {QStringLiteral("58:10: nothing follows step \"unchanged\"; end it with a step that has \"end: true\""),
             QStringLiteral("55:9: no end can be reached from step \"unchanged\"")}));
}

TEST_F(PackCheckerTest, ADecisionWithoutAWayToRefuse)
{
    EXPECT_EQ(
        problemsAfter("        refuses: true\n", ""),
        one("15:9: decision \"decide\" has no way to refuse; one choice needs \"refuses: true\""));
}

TEST_F(PackCheckerTest, ChoicesWithUnequalNumbersOfLines)
{
    EXPECT_EQ(
        problemsAfter("lines: [什么都不变。]", "lines: [什么都不变。, 以后还会问。]"),
        one("32:13: the choices of a decision need the same number of lines"));
}

TEST_F(PackCheckerTest, AStepWithoutASource)
{
    EXPECT_EQ(
        problemsAfter("    source: A7\n    wait: true\n", "    wait: true\n"),
        one("41:9: step \"processing\" has neither \"source\" nor \"added\"; a learner must be able to see where it "
            "comes from"));
}

TEST_F(PackCheckerTest, AResultWithoutASource)
{
    EXPECT_EQ(
        problemsAfter("        lines: [额度不变。]\n    source: A7\n", "        lines: [额度不变。]\n"),
        one("47:9: step \"upgraded\" has neither \"source\" nor \"added\"; a learner must be able to see where it "
            "comes from"));
}

TEST_F(PackCheckerTest, AStepOfOursSaysThatItIsAdded)
{
    EXPECT_EQ(
        problemsAfter("    source: A7\n    wait: true\n", "    added: 文章里没有这一步。\n    wait: true\n"),
        QStringList());
}

TEST_F(PackCheckerTest, ADocumentsTitleGivesItAwayWithoutItsMarksToo)
{
    m_pack.replace(QStringLiteral("screens/home.ui"), "<string>花呗</string>", "<string>《服务协议》</string>");
    EXPECT_EQ(
        problemsAfter("task: 打开先花钱、后还钱的服务", "task: 打开服务协议"),
        one("14:11: the task gives away what to tap: \"服务协议\" is the label of \"huabei\""));
}

TEST_F(PackCheckerTest, AMarkDoesNotHideALabelInATask)
{
    EXPECT_EQ(problemsAfter("task: 打开先花钱、后还钱的服务", "task: 打开[[花]]呗").size(), 2);
}

TEST_F(PackCheckerTest, WhatIsNotRightMayBeNamedInATask)
{
    EXPECT_EQ(problemsAfter("task: 打开先花钱、后还钱的服务", "task: 付钱以前，先看清楚"), QStringList());
}

TEST_F(PackCheckerTest, TheTaskOfALessonMayNameWhatItIsAbout)
{
    EXPECT_EQ(problemsAfter("task: 走一遍，再自己决定。", "task: 走一遍花呗升级。"), QStringList());
}

TEST_F(PackCheckerTest, AMeaningOfOneScreenComesBeforeTheOther)
{
    m_pack.replace(QStringLiteral("controls.yaml"), "  prompt:\n", "  prompt:\n    agree: 这里是升级。\n");
    EXPECT_EQ(m_pack.problems(), one("controls.yaml:4:3: no screen of a lesson shows this meaning of \"agree\""))
        << "no other screen has it";
}

TEST_F(PackCheckerTest, APackThatExplainsNoControl)
{
    for (const char *content : {"controls: {}\n", ""}) {
        const TemporaryPack pack;
        if (*content)
            pack.write(QStringLiteral("controls.yaml"), content);
        else
            pack.remove(QStringLiteral("controls.yaml"));
        EXPECT_EQ(pack.problems(), one("controls.yaml: missing or empty; it says what each control is"));
    }
}

TEST_F(PackCheckerTest, AnUnknownPlaceholder)
{
    EXPECT_EQ(
        problemsAfter("请点{huabei}。", "请点{huabey}。"),
        one("9:10: \"{huabey}\" names nothing on screen \"home\"; allowed: huabei or pay"));
}

TEST_F(PackCheckerTest, APlaceholderIsLookedUpInEverySentenceOfTheStep)
{
    const char *lines[] = {
        "    why: { say: '点{nothing}。', fact: A1 }\n",
        "    moves: { pay: { do: calendar.next-day, say: '点{nothing}。' } }\n",
        "    moves: { pay: { do: calendar.next-day, say: 好。 } }\n    happens: { overdue: '点{nothing}。' }\n",
        "    added: '点{nothing}。'\n",
        "    done: '点{nothing}。'\n",
    };
    for (const char *line : lines) {
        const TemporaryPack pack;
        pack.replace(scenarioFile, "    wrong: { pay: 这是付钱，不用点。 }\n", line);
        const QStringList said = pack.problems();
        ASSERT_EQ(said.size(), 1) << line;
        EXPECT_TRUE(said.first().contains(QStringLiteral("\"{nothing}\" names nothing on screen \"home\"")))
            << said.first().toStdString();
    }
}

TEST_F(PackCheckerTest, AnEmptyPlaceholder)
{
    EXPECT_EQ(
        problemsAfter("say: 请点{huabei}。", "say: 请点{}。"),
        one("9:10: \"{}\" names nothing on screen \"home\"; allowed: huabei or pay"));
}

TEST_F(PackCheckerTest, APlaceholderMayNameAControlOfAVisitedScreen)
{
    EXPECT_EQ(problemsAfter("say: 升级，还是以后再说？", "say: 看完请点{close}。"), QStringList());
}

TEST_F(PackCheckerTest, AScreenThatIsBrokenIsToldOnceAndNotBlamedOnItsTaps)
{
    m_pack.write(QStringLiteral("screens/home.ui"), "<ui/>");
    EXPECT_EQ(m_pack.problems(), one("screens/home.ui:1:6: not a Qt Designer file: it has no <class>"));
}

TEST_F(PackCheckerTest, AStepWithoutAScreenIsToldOnce)
{
    EXPECT_EQ(problemsAfter("    screen: result\n", ""), one("47:5: key \"screen\" is missing"));
}

} // namespace yanlian
