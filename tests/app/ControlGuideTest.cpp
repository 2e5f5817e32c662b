// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack/ControlGuide.h"

#include "app/pack/Coverage.h"
#include "tests/app/PackFixture.h"

namespace yanlian {

namespace {

/// tests/app/SeededFaultsTest.cpp shows that mistakes are found; here is what is read.
class ControlGuideTest : public PackFixture {
protected:
    ControlGuideTest()
        : PackFixture("controls.yaml")
    {
    }

    QString meaning(const char *screen, const char *control) const
    {
        const Pack read = pack();
        const Sentence *found = read.controls.meaning(QLatin1StringView(screen), QLatin1StringView(control));
        return found ? found->text.text : QStringLiteral("none");
    }
};

} // namespace

TEST_F(ControlGuideTest, AControlMeansTheSameOnEveryScreen)
{
    EXPECT_EQ(meaning("home", "pay"), QStringLiteral("这是付钱用的。"));
    EXPECT_EQ(meaning("result", "pay"), QStringLiteral("这是付钱用的。"));
}

TEST_F(ControlGuideTest, UnlessTheScreenSaysOtherwise)
{
    change("  prompt:\n", "  prompt:\n    pay: 这里付的是订单。\n");
    EXPECT_EQ(meaning("prompt", "pay"), QStringLiteral("这里付的是订单。"));
    EXPECT_EQ(meaning("home", "pay"), QStringLiteral("这是付钱用的。"));
}

TEST_F(ControlGuideTest, WhatASingleScreenSaysHoldsNowhereElse)
{
    EXPECT_EQ(meaning("prompt", "later"), QStringLiteral("点它，什么都不变。"));
    EXPECT_EQ(meaning("home", "later"), QStringLiteral("none"));
    EXPECT_EQ(meaning("prompt", "scan"), QStringLiteral("none"));
}

TEST_F(ControlGuideTest, TheOrderInTheFileDoesNotMatter)
{
    change("screens:\n", "");
    change("controls:\n", "screens:\n  home:\n    pay: 这里是首页的。\n");
    change("  prompt:\n    later: 点它，什么都不变。\n  result:\n    finish: 做完了。\n", "");
    change("  huabei: ", "controls:\n  huabei: ");
    EXPECT_EQ(meaning("home", "pay"), QStringLiteral("这里是首页的。"));
    EXPECT_EQ(meaning("prompt", "pay"), QStringLiteral("这是付钱用的。"));
}

TEST_F(ControlGuideTest, AMeaningMayBeAFactInItsOwnWords)
{
    change("pay: 这是付钱用的。", "pay: { fact: D7 }");
    EXPECT_EQ(problems(), QStringList());
    EXPECT_EQ(meaning("home", "pay"), QStringLiteral("收到提醒时，可以先不升级。"));
    EXPECT_EQ(pack().controls.meanings.at(1).means.facts.size(), 1);
}

TEST_F(ControlGuideTest, AFactBehindAControlIsTaughtThere)
{
    change("pay: 这是付钱用的。", "pay: { say: 付钱。, fact: D7 }");
    change("    later: 点它，什么都不变。", "    later: { say: 不变。, fact: D7 }");
    const QString page = coverageOf(pack());
    EXPECT_TRUE(page.contains(QStringLiteral(", 花呗, control pay, control later |"))) << page.toStdString();
}

} // namespace yanlian
