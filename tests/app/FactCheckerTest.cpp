// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack/FactChecker.h"

#include "tests/app/PackFixture.h"

namespace yanlian {

namespace {

void disputeA6(const TemporaryPack &pack)
{
    const QByteArray says("A6: { says: 升级前看得到两份合同。, status: ");
    pack.replace(QStringLiteral("facts.yaml"), says + "confirmed", says + "disputed");
}

/// tests/app/SeededFaultsTest.cpp shows that mistakes are found; here is what is none, and what comes of several.
class FactCheckerTest : public PackFixture {
protected:
    FactCheckerTest()
        : PackFixture("scenarios/upgrade.yaml")
    {
        disputeA6(m_pack);
    }

    /// The decision, which names A6 as its source, says it as well: with its mark.
    void sayA6() { change("    source: [A6, D7]\n", "    source: [A6, D7]\n    why: { say: 说法不一。, fact: A6 }\n"); }
};

} // namespace

TEST_F(FactCheckerTest, ADisputedFactIsFineWhereItIsSaidWithItsMark)
{
    ASSERT_EQ(problems().size(), 1);
    sayA6();
    EXPECT_EQ(problems(), QStringList());
}

TEST_F(FactCheckerTest, AnySentenceOfTheStepWillDo)
{
    const std::pair<const char *, const char *> sentences[] = {
        {"    source: [A6, D7]\n", "    source: [A6, D7]\n    remember: { say: 说法不一。, fact: [D7, A6] }\n"},
        {"lines: [会签两份合同。]", "lines: [{ say: 会签两份合同。, fact: A6 }]"},
    };
    for (const auto &[before, after] : sentences) {
        const TemporaryPack other;
        disputeA6(other);
        other.replace(m_file, before, after);
        EXPECT_EQ(other.problems(), QStringList()) << after;
    }
}

TEST_F(FactCheckerTest, AlsoWhatAMoveBroughtAbout)
{
    m_pack.remove(QStringLiteral("screens/letter.ui"));
    m_pack.replace(QStringLiteral("controls.yaml"), "  close: 关掉这一页。\n", "");
    change(
        "    visit:\n      letter:\n        screen: letter\n        back: close\n"
        "        say: 这是授权书，看完请点{close}。\n        reads: credit-letter\n",
        "    moves: { letter: { do: calendar.next-day, say: 好。 } }\n    happens: { overdue: { fact: A6 } }\n");
    EXPECT_EQ(problems(), QStringList());
}

TEST_F(FactCheckerTest, AlsoTheLineOfACard)
{
    sayA6();
    change("        lines: [额度不变。]\n    source: A7\n", "        lines: [{ fact: A6 }]\n    source: [A7, A6]\n");
    EXPECT_EQ(problems(), QStringList());
}

TEST_F(FactCheckerTest, SayingItOnAnotherStepIsNotEnough)
{
    change("    source: A1\n", "    source: A1\n    why: { say: 说法不一。, fact: A6 }\n");
    EXPECT_EQ(problems().size(), 1);
}

TEST_F(FactCheckerTest, WhereOnlySourcesAreNamedNothingNeedsAMark)
{
    EXPECT_EQ(problemsAfter("    source: [A6, D7]\n", "    source: [N1, P1]\n"), QStringList());
}

TEST_F(FactCheckerTest, AFactBehindAWordOfTheGlossaryIsShown)
{
    sayA6();
    EXPECT_EQ(problemsAfter("    source: A7\n    wait: true\n", "    source: P1\n    wait: true\n"), QStringList())
        << "A7 is still behind a word";
    m_pack.replace(QStringLiteral("glossary.yaml"), "fact: [A6, A7]", "fact: A6");
    EXPECT_EQ(problems(), QStringList()) << "and behind another step";
    change("        lines: [额度不变。]\n    source: A7\n", "        lines: [额度不变。]\n    source: P1\n");
    EXPECT_EQ(problems(), one("facts.yaml:4:3: fact \"A7\" is shown nowhere; a lesson or a glossary word must use it"));
}

TEST_F(FactCheckerTest, OnlyWhatOthersMustHaveSaidNeedsASource)
{
    sayA6();
    for (const QString &name : factStatusNames()) {
        const TemporaryPack pack;
        pack.replace(QStringLiteral("facts.yaml"), "status: article-only", "status: " + name.toUtf8());
        const bool isMissing = !pack.problems().filter(QStringLiteral("fact \"A7\" names no source")).isEmpty();
        EXPECT_EQ(isMissing, needsSource(*factStatusFromName(name))) << name.toStdString();
    }
    EXPECT_TRUE(needsSource(FactStatus::Confirmed));
    EXPECT_TRUE(needsSource(FactStatus::Disputed));
    EXPECT_TRUE(needsSource(FactStatus::Outdated));
    EXPECT_FALSE(needsSource(FactStatus::ArticleOnly));
    EXPECT_FALSE(needsSource(FactStatus::Invented));
}

TEST_F(FactCheckerTest, AMarkMayStandOnAnyFormOfAWord)
{
    sayA6();
    EXPECT_EQ(problemsAfter("[[花呗]]", "[[花呗]]和[[征信授权书]]"), QStringList());
}

TEST_F(FactCheckerTest, AMarkIsLookedUpWhereverItStands)
{
    const std::tuple<const char *, const char *, const char *> places[] = {
        {"facts.yaml", "says: 首页上有花呗。", "says: '首页上有[[借呗]]。'"},
        {"controls.yaml", "pay: 这是付钱用的。", "pay: 这不是[[借呗]]。"},
        {"scenarios/upgrade.yaml", "    source: A1\n", "    source: A1\n    where: '在[[借呗]]旁边。'\n"},
        {"scenarios/upgrade.yaml", "    source: A1\n", "    source: A1\n    why: '[[借呗]]也行。'\n"},
        {"scenarios/upgrade.yaml", "    source: A1\n", "    source: A1\n    added: '加了[[借呗]]。'\n"},
        {"scenarios/upgrade.yaml", "    source: [A6, D7]\n", "    source: [A6, D7]\n    ask: '有[[借呗]]吗？'\n"},
    };
    for (const auto &[file, before, after] : places) {
        const TemporaryPack pack;
        pack.replace(QString::fromUtf8(file), before, after);
        ASSERT_EQ(pack.problems().size(), 1) << file;
        EXPECT_TRUE(pack.problems().first().startsWith(QString::fromUtf8(file))) << file;
        EXPECT_TRUE(pack.problems().first().contains(QStringLiteral("the marked word \"借呗\""))) << file;
    }
}

TEST_F(FactCheckerTest, NothingIsMarkedWhereItCannotBePressed)
{
    const std::tuple<const char *, const char *, const char *> places[] = {
        {"glossary.yaml", "means: 先花钱", "means: 像[[花呗]]，先花钱"},
        {"pack.yaml", "    age: 66\n", "    age: 66\n    about: '有[[花呗]]。'\n"},
        {"pack.yaml", "title: 小练习", "title: 小练习[[花呗]]"},
        {"facts.yaml", "name: 一份报纸", "name: '一份[[花呗]]报纸'"},
        {"scenarios/upgrade.yaml", "summary: 从首页", "summary: 从[[花呗]]首页"},
        {"scenarios/upgrade.yaml", "pay: 这是付钱，不用点。", "pay: '这是[[花呗]]，不用点。'"},
        {"scenarios/upgrade.yaml", "say: 这是授权书，", "say: 这是[[授权书]]，"},
        {"scenarios/upgrade.yaml", "    wrong: { pay: 这是付钱，不用点。 }\n",
         "    moves: { pay: { do: calendar.next-day, say: '[[花呗]]过了一天。' } }\n"},
        {"scenarios/upgrade.yaml",
         "    tap: huabei\n    do: upgrade.open-entry\n    wrong: { pay: 这是付钱，不用点。 }\n"
         "    task: 打开先花钱、后还钱的服务\n",
         "    questions: [{ id: use, ask: '用[[花呗]]吗？', waits-if: no }]\n"},
    };
    for (const auto &[file, before, after] : places) {
        const TemporaryPack pack;
        pack.replace(QString::fromUtf8(file), before, after);
        ASSERT_EQ(pack.problems().size(), 1) << after;
        EXPECT_TRUE(pack.problems().first().startsWith(QString::fromUtf8(file))) << after;
        EXPECT_TRUE(pack.problems().first().contains(
            QStringLiteral("a word is marked where nothing can be pressed; allowed: in facts, sentences, \"where\"")))
            << after;
    }
}

TEST_F(FactCheckerTest, EveryMistakeIsToldAtItsOwnPlace)
{
    sayA6();
    change("    source: A1\n", "    source: Z1\n");
    change("    source: A7\n    wait: true\n", "    source: [Z1, A7]\n    wait: true\n");
    const QStringList said = problems();
    ASSERT_EQ(said.size(), 2);
    EXPECT_TRUE(said.at(0).startsWith(QStringLiteral("10:13: unknown fact or source \"Z1\"")));
    EXPECT_TRUE(said.at(1).startsWith(QStringLiteral("45:14: unknown fact or source \"Z1\"")));
}

TEST_F(FactCheckerTest, ALongListOfWhatIsAllowedIsCutShort)
{
    sayA6();
    QByteArray more;
    for (int i = 10; i < 60; ++i)
        more += "  C" + QByteArray::number(i) + ": { says: 一句话。, status: invented }\n";
    m_pack.replace(QStringLiteral("facts.yaml"), "left-out:\n", more + "left-out:\n");
    change("    source: A1\n", "    source: Z1\n");
    const QString said = problems().filter(QStringLiteral("\"Z1\"")).value(0);
    EXPECT_TRUE(said.endsWith(QStringLiteral("C17 or C18 …"))) << said.toStdString();
    EXPECT_LT(said.size(), 120);
}

} // namespace yanlian
