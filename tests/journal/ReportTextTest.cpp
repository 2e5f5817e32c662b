// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/ReportText.h"

#include "tests/support/Print.h"

#include <gtest/gtest.h>

namespace yanlian {

TEST(ReportText, NamesEverythingInWordsAndAligned)
{
    StepReport open{.step = QStringLiteral("open-me"), .runs = 12, .times = 13};
    open.doneWithHelp = {10, 0, 0, 2, 0, 0};
    open.medianMs = 4234;
    open.wrongTaps = {{QString(), 1}, {QStringLiteral("tabMessages"), 3}};
    open.back = 1;
    StepReport decide{.step = QStringLiteral("decide"), .runs = 9, .times = 9, .left = 2};
    decide.choices = {{QStringLiteral("agree"), 5}, {QStringLiteral("later"), 4}};
    decide.opened = {{QStringLiteral("credit-letter"), 4}};
    PracticeReport practice{.scenario = QStringLiteral("upgrade-honor"), .mode = Mode::Test};
    practice.begun = {{QStringLiteral("en"), 4}, {QStringLiteral("zh_CN"), 8}};
    practice.restarted = 1;
    practice.left = 2;
    practice.results = {{QStringLiteral("unchanged"), 4}, {QStringLiteral("upgraded"), 5}};
    practice.scored = 9;
    practice.meanScore = 873;
    practice.steps = {open, decide};
    EXPECT_EQ(
        reportText({QDate(2021, 11, 25), {practice}}),
        QStringLiteral(
            "What was practised since 2021-11-25\n"
            "\n"
            "upgrade-honor: tried alone, scored (test)\n"
            "  begun 12 (en 4, zh_CN 8), begun again before the end 1, gone on from a code 0, left before the end 2\n"
            "  results reached: unchanged 4, upgraded 5\n"
            "  tests scored: 9, mean score 87.3 %\n"
            "\n"
            "  step     runs  times reached  done  median time  refused  went back  gave up\n"
            "  open-me    12             13    12        4.2 s        0          1        0\n"
            "  decide      9              9     0            -        0          0        2\n"
            "\n"
            "  done with help  0 none  1 said again  2 reason  3 place  4 arrow  5 shown\n"
            "  open-me             10             0         0        2        0        0\n"
            "\n"
            "  mistakes  wrong tap  near miss  long press  double tap  swipe  shown by us\n"
            "  open-me           4          0           0           0      0            0\n"
            "\n"
            "  open-me, tapped in error: no control 1, tabMessages 3\n"
            "  decide, chosen: agree 5, later 4\n"
            "  decide, opened: credit-letter 4\n"));
}

TEST(ReportText, OfNothingSaysSo)
{
    EXPECT_EQ(reportText({}), QStringLiteral("Nothing has been practised yet.\n"));
    EXPECT_EQ(
        reportText({QDate(2021, 11, 25), {}}), QStringLiteral("Nothing has been practised since 2021-11-25 yet.\n"));
}

TEST(ReportText, NoNameSteersTheTerminal)
{
    const QString evil = QStringLiteral("\x1b[2J\nname");
    StepReport step{.step = evil};
    step.choices = {{evil, 1}};
    const QString text = reportText({{}, {{.scenario = evil, .results = {{evil, 1}}, .steps = {step}}}});
    EXPECT_FALSE(text.contains(QLatin1Char('\x1b')));
    EXPECT_FALSE(text.contains(QStringLiteral("\nname")));
}

} // namespace yanlian
