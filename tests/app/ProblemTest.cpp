// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack/Problem.h"

#include "tests/support/Print.h"

#include <gtest/gtest.h>

namespace yanlian {

TEST(Problem, NamesItsPlace)
{
    const Problem problem{{QStringLiteral("a.yaml"), 3, 7}, QStringLiteral("wrong")};
    EXPECT_EQ(problem.toString(), QStringLiteral("a.yaml:3:7: wrong"));
}

TEST(Problem, OfAWholeFileHasNoLine)
{
    const Problem problem{{QStringLiteral("a.yaml")}, QStringLiteral("wrong")};
    EXPECT_EQ(problem.toString(), QStringLiteral("a.yaml: wrong"));
}

TEST(Problem, SurvivesAFolderNamedWithPercents)
{
    const Problem problem{{QStringLiteral("50%2 %1/a.yaml"), 3, 7}, QStringLiteral("%1 wrong %3")};
    EXPECT_EQ(problem.toString(), QStringLiteral("50%2 %1/a.yaml:3:7: %1 wrong %3"));
}

TEST(Problem, IsOneLineThatCannotSteerATerminal)
{
    const Problem problem{{QStringLiteral("a\n.yaml")}, QStringLiteral("x\x1b[2Jy\r\n\u202Ez")};
    EXPECT_EQ(problem.toString(), QStringLiteral("a .yaml: x\uFFFD[2Jy  \uFFFDz"));
}

TEST(Problem, KeepsChineseAndRareCharacters)
{
    const Problem problem{{QStringLiteral("包.yaml")}, QStringLiteral("花呗 𠮷 👵")};
    EXPECT_EQ(problem.toString(), QStringLiteral("包.yaml: 花呗 𠮷 👵"));
}

TEST(Allowed, ReadsLikeASentence)
{
    EXPECT_EQ(allowed({}), QStringLiteral("none"));
    EXPECT_EQ(allowed({QStringLiteral("a")}), QStringLiteral("a"));
    EXPECT_EQ(allowed({QStringLiteral("b"), QStringLiteral("a")}), QStringLiteral("a or b"));
    EXPECT_EQ(allowed({QStringLiteral("c"), QStringLiteral("b"), QStringLiteral("a")}), QStringLiteral("a, b or c"));
}

TEST(Allowed, NamesEverythingOnce)
{
    EXPECT_EQ(
        allowed({QStringLiteral("back"), QStringLiteral("agree"), QStringLiteral("back")}),
        QStringLiteral("agree or back"));
}

TEST(Quoted, IsShortAndOnOneLine)
{
    EXPECT_EQ(quoted(QStringLiteral(" a\n b ")), QStringLiteral("\"a b\""));
    EXPECT_EQ(
        quoted(QString(100000, QLatin1Char('x'))),
        QLatin1Char('"') + QString(60, QLatin1Char('x')) + QStringLiteral("…\""));
}

TEST(Quoted, DoesNotCutACharacterInTwo)
{
    const QString text = QString(59, QLatin1Char('x')) + QStringLiteral("𠮷𠮷");
    EXPECT_TRUE(quoted(text).isValidUtf16());
}

} // namespace yanlian
