// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rehearsal/Autopilot.h"
#include "tests/support/LessonDriver.h"
#include "tests/support/Print.h"
#include "ui/look/TextButton.h"
#include "ui/wizard/CoachPanel.h"
#include "ui/wizard/StepPage.h"

#include <gtest/gtest.h>

// Every lesson to each of its ends, by mouse alone, in both languages, at the least and the largest text size.

using namespace std::chrono_literals;

namespace yanlian {

namespace {

struct Way {
    QString scenario;
    QString end;
    Language language;
    TextSize text;
    Mode mode = Mode::Try;
};

void PrintTo(const Way &way, std::ostream *out)
{
    *out << way.scenario.toStdString() << " to " << way.end.toStdString() << ", "
         << languageCode(way.language).toStdString() << ", " << int(way.text) << " %, "
         << modeCode(way.mode).toStdString();
}

/// Answers every question of the page with the last of its options.
void answerByMouse(LessonDriver &lesson)
{
    for (const TextButton *option : lesson.coach().findChildren<TextButton *>())
        if (option->kind() == TextButton::Kind::Option && option->parentWidget()->children().constLast() == option) {
            lesson.clock().advance(1s);
            lesson.scrollCoachTo(option);
            lesson.click(const_cast<TextButton *>(option));
        }
}

void walk(LessonDriver &lesson, const Way &way)
{
    const int goal = lesson.rehearsal().scenario().indexOf(way.end);
    const Autopilot guide(lesson.rehearsal(), goal, lesson.lesson().seed());
    for (int taps = 0; taps < 60 && !guide.hasArrived(); ++taps) {
        const std::optional<QString> tap = guide.nextTap();
        ASSERT_TRUE(tap) << lesson.stepId().toStdString();
        if (!lesson.rehearsal().step().questions.isEmpty())
            answerByMouse(lesson);
        if (!tap->isEmpty())
            lesson.tapPhone(*tap);
        lesson.clock().advance(10s);
        lesson.settle();
        if (lesson.rehearsal().stage() == Rehearsal::Stage::Done)
            lesson.pressNext();
        if (testing::Test::HasFatalFailure())
            return;
    }
}

void expectWholeWay(const Way &way)
{
    SCOPED_TRACE(testing::PrintToString(way));
    LessonDriver any(way.scenario);
    const Scenario &scenario = any.rehearsal().scenario();
    const auto begin = beginningFor(
        any.lesson().pack(), scenario, scenario.indexOf(way.end), scenario.accountIds(), 1, any.clock().today());
    ASSERT_TRUE(begin);
    LessonDriver lesson(
        way.scenario, way.language, PhoneLanguage::SameAsCoach, way.text, QSize(1280, 800), begin->account, begin->seed,
        way.mode);
    walk(lesson, way);
    EXPECT_EQ(lesson.stepId(), way.end);
    EXPECT_TRUE(lesson.button(QStringLiteral("finishButton"))->isVisible());
    EXPECT_EQ(lesson.feedbackText(), QString());
}

/// By Next alone, with somebody who waits until it wakes.
void watch(const QString &scenario, Language language)
{
    LessonDriver lesson(
        scenario, language, PhoneLanguage::SameAsCoach, TextSize::Normal, QSize(1280, 800), {}, 1, Mode::Watch);
    for (int presses = 0; presses < 200 && !lesson.rehearsal().step().isEnd(); ++presses) {
        lesson.clock().advance(10s);
        lesson.settle();
        lesson.pressNext();
    }
    EXPECT_TRUE(lesson.rehearsal().step().isEnd()) << lesson.stepId().toStdString();
}

} // namespace

TEST(EveryEnd, IsReachedByMouseAlone)
{
    const LessonDriver any(QStringLiteral("upgrade-honor"));
    int ends = 0;
    for (const Scenario &scenario : any.lesson().pack().scenarios)
        for (const Step &step : scenario.steps)
            if (step.isEnd()) {
                ++ends;
                expectWholeWay({scenario.id.text, step.id.text, Language::Chinese, TextSize::Normal});
                expectWholeWay({scenario.id.text, step.id.text, Language::English, TextSize::Largest});
            }
    EXPECT_EQ(ends, 42);
}

TEST(EveryMode, ReachesAResultOfEveryLessonByMouseAlone)
{
    const LessonDriver any(QStringLiteral("upgrade-honor"));
    for (const Scenario &scenario : any.lesson().pack().scenarios)
        for (const Language language : {Language::Chinese, Language::English}) {
            SCOPED_TRACE(scenario.id.text.toStdString() + " " + languageCode(language).toStdString());
            watch(scenario.id.text, language);
            for (const Mode mode : {Mode::Test, Mode::Explore})
                for (const Step &step : scenario.steps)
                    if (step.isEnd()) {
                        expectWholeWay({scenario.id.text, step.id.text, language, TextSize::Normal, mode});
                        break;
                    }
        }
}

TEST(SomeoneElse, IsChosenBeforeTheFirstStep)
{
    LessonDriver lesson(QString(), Language::Chinese, PhoneLanguage::SameAsCoach, TextSize::Normal, QSize(1080, 1920));
    lesson.pressNext();
    lesson.press(QStringLiteral("someoneElseButton"));
    EXPECT_EQ(lesson.wizard().currentId(), int(RehearsalWizard::Person));
    lesson.press(QStringLiteral("not-invited"));
    lesson.press(QStringLiteral("languageButton"));
    EXPECT_TRUE(lesson.visibleTexts().contains(QStringLiteral("Age 68, got no upgrade reminder.")));
    lesson.pressNext();
    lesson.pressNext();
    EXPECT_EQ(lesson.rehearsal().account().id, QStringLiteral("not-invited"));
    lesson.playTo(QStringLiteral("no-entry"));
    for (int i = 0; i < 4; ++i)
        lesson.pressBack();
    EXPECT_EQ(lesson.wizard().currentId(), int(RehearsalWizard::Person));
    lesson.pressBack();
    lesson.pressNext();
    lesson.pressNext();
    EXPECT_EQ(lesson.rehearsal().account().id, QStringLiteral("invited")) << "who is usual again";
}

} // namespace yanlian
