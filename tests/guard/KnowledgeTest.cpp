// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack/Coverage.h"
#include "app/pack/PackLoader.h"
#include "tests/guard/ProjectFiles.h"
#include "tests/support/Print.h"

#include <gtest/gtest.h>

// What the built-in pack must hold: every statement of the article, every word of the glossary.

namespace yanlian {

namespace {

Pack builtInPack()
{
    const LoadedPack loaded = loadPack(projectFolder() + QLatin1StringView("resources/packs/huabei"));
    EXPECT_TRUE(loaded.problems.isEmpty());
    return *loaded.pack;
}

/// The numbered statements of the article: A0-A7, B0-B4 and so on.
QStringList statements()
{
    struct Group {
        char letter;
        int first;
        int last;
    };
    QStringList ids;
    for (const Group &group :
         {Group{'A', 0, 7},
          {'B', 0, 4},
          {'C', 0, 10},
          {'D', 1, 15},
          {'E', 1, 10},
          {'F', 1, 14},
          {'G', 1, 15},
          {'H', 1, 8}})
        for (int number = group.first; number <= group.last; ++number)
            ids += QLatin1Char(group.letter) + QString::number(number);
    return ids;
}

} // namespace

TEST(Knowledge, EveryStatementOfTheArticleIsTaughtOrLeftOutForAReason)
{
    const Pack pack = builtInPack();
    const QStringList rows = coverageOf(pack).split(QLatin1Char('\n'));
    EXPECT_EQ(statements().size(), 86);
    for (const QString &id : statements()) {
        const bool isLeftOut = pack.facts.leftOutIds.contains(id);
        EXPECT_NE(pack.facts.fact(id) != nullptr, isLeftOut) << testing::PrintToString(id);
        const QStringList row = rows.filter(QStringLiteral("| %1 |").arg(id));
        ASSERT_EQ(row.size(), 1) << testing::PrintToString(id);
        EXPECT_FALSE(row.constFirst().section(QLatin1Char('|'), -2, -2).trimmed().isEmpty())
            << testing::PrintToString(id);
    }
    EXPECT_TRUE(pack.facts.leftOutIds.contains(QStringLiteral("E1")));
    EXPECT_TRUE(pack.facts.leftOutIds.contains(QStringLiteral("E8")));
}

TEST(Knowledge, ThePageOfCoverageIsAsTheProgramMakesIt)
{
    EXPECT_EQ(projectFile(QStringLiteral("docs/coverage.md")).text, coverageOf(builtInPack()))
        << "make it anew: yanlian pack coverage > docs/coverage.md";
}

TEST(Knowledge, TheGlossaryHasItsEightySevenWords)
{
    const Pack pack = builtInPack();
    EXPECT_EQ(pack.glossary.words.size(), 87);
    for (const char *word : {"支付宝", "征信", "新人版", "宽限期", "安全账户", "验证码", "演练"})
        EXPECT_TRUE(pack.glossary.find(QString::fromUtf8(word))) << word;
}

TEST(Knowledge, TheFiguresThatSourcesDisputeAreToldAsDisputed)
{
    const Pack pack = builtInPack();
    for (const char *id : {"C8", "D11", "G5", "G6", "C11", "G19"}) // 20 yuan, still usable, three days, newcomers
        EXPECT_EQ(pack.facts.fact(QLatin1StringView(id))->status, FactStatus::Disputed) << id;
}

TEST(Knowledge, NineLessonsCanBeChosen)
{
    EXPECT_EQ(builtInPack().scenarios.size(), 9);
}

} // namespace yanlian
