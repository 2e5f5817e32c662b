// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/Suppression.h"

#include "app/journal/ReportFacts.h"
#include "app/journal/ReportText.h"
#include "tests/support/Print.h"

#include <gtest/gtest.h>

namespace yanlian {

namespace {

const auto decide = QStringLiteral("decide");

Report reportWith(const StepReport &step)
{
    PracticeReport practice;
    practice.scenario = QStringLiteral("upgrade");
    practice.steps = {step};
    return {{}, {practice}};
}

StepReport hidden(const StepReport &step)
{
    return suppressed(reportWith(step), 5).practices.constFirst().steps.constFirst();
}

} // namespace

TEST(Suppression, CountsBelowFiveAreLeftOut)
{
    const StepReport step = hidden({.step = decide, .runs = 5, .nearMisses = 4, .swipes = 1, .back = 7});
    EXPECT_EQ(step.runs, 5);
    EXPECT_EQ(step.nearMisses, 0);
    EXPECT_EQ(step.swipes, 0);
    EXPECT_EQ(step.back, 7);
}

TEST(Suppression, AWholeAndItsOtherPartsDoNotTellAPartThatIsLeftOut)
{
    const Counts choices{{QStringLiteral("agree"), 40}, {QStringLiteral("later"), 2}, {QStringLiteral("think"), 12}};
    const StepReport step = hidden({.step = decide, .runs = 54, .choices = choices});
    EXPECT_EQ(step.choices, (Counts{{QStringLiteral("agree"), 40}}));
}

TEST(Suppression, TwoSmallPartsHideEachOther)
{
    const Counts taps{{QStringLiteral("a"), 3}, {QStringLiteral("b"), 2}, {QStringLiteral("c"), 50}};
    EXPECT_EQ(hidden({.step = decide, .wrongTaps = taps}).wrongTaps, (Counts{{QStringLiteral("c"), 50}}));
}

TEST(Suppression, MeansAndMediansOverFewGoToo)
{
    EXPECT_EQ(hidden({.step = decide, .doneWithHelp = {2, 1, 1}, .medianMs = 4000}).medianMs, std::nullopt);
    EXPECT_EQ(hidden({.step = decide, .doneWithHelp = {9, 6, 0}, .medianMs = 4000}).medianMs, 4000);
    Report report = reportWith({});
    report.practices.first().scored = 4;
    report.practices.first().meanScore = 900;
    EXPECT_EQ(suppressed(report, 5).practices.constFirst().meanScore, std::nullopt);
}

TEST(Suppression, NoPublishedNumberOfAnythingCountedIsSmall)
{
    Report report = reportWith(
        {.step = decide,
         .runs = 3,
         .times = 4,
         .nearMisses = 1,
         .longPresses = 2,
         .doubleTaps = 3,
         .swipes = 4,
         .shown = 1,
         .refused = 2,
         .back = 3,
         .left = 4,
         .doneWithHelp = {1, 1, 1, 0, 0, 1},
         .choices = {{decide, 1}},
         .wrongTaps = {{decide, 2}},
         .opened = {{decide, 3}},
         .medianMs = 3});
    PracticeReport &practice = report.practices.first();
    practice.begun = {{QStringLiteral("en"), 1}};
    practice.results = {{decide, 4}};
    practice.restarted = practice.resumed = practice.left = practice.scored = 4;
    practice.meanScore = 1;
    EXPECT_GT(reportFacts(report).size(), 20);
    EXPECT_TRUE(reportFacts(suppressed(report, 5)).isEmpty());
}

TEST(Suppression, WithOneNothingIsLeftOut)
{
    const Report report = reportWith({.step = decide, .runs = 1, .choices = {{decide, 1}}});
    EXPECT_EQ(suppressed(report, 1).practices, report.practices);
}

TEST(Suppression, TheReportSaysThatSomethingIsLeftOut)
{
    const Report report = suppressed(reportWith({.step = decide, .runs = 9}), 5);
    EXPECT_TRUE(reportText(report).contains(QStringLiteral("Numbers from 1 to 4 are left out")));
    EXPECT_TRUE(reportJson(report).contains("\"minCell\": 5"));
    EXPECT_FALSE(reportJson(reportWith({})).contains("minCell"));
}

} // namespace yanlian
