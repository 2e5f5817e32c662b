// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/LessonDriver.h"
#include "tests/support/Print.h"
#include "ui/look/TextButton.h"
#include "ui/phone/PhoneView.h"

#include <gtest/gtest.h>

using namespace yanlian;
using namespace std::chrono_literals;

namespace {

/// Tabs to a control, as somebody without a mouse does, and presses it.
void pressByKeyboard(LessonDriver &lesson, QWidget *control, Qt::Key key)
{
    ASSERT_TRUE(control);
    lesson.clock().advance(1s);
    for (int tabs = 0; tabs < 60 && lesson.focused() != control; ++tabs)
        lesson.key(Qt::Key_Tab);
    ASSERT_EQ(lesson.focused(), control) << "Tab never reaches " << control->objectName().toStdString();
    lesson.key(key);
    lesson.clock().advance(5s);
    lesson.settle();
}

void stepByKeyboard(LessonDriver &lesson, const char *target, Qt::Key key)
{
    SCOPED_TRACE(target);
    pressByKeyboard(lesson, lesson.phone().control(QLatin1StringView(target)), key);
    EXPECT_EQ(lesson.rehearsal().stage(), Rehearsal::Stage::Done);
    EXPECT_EQ(lesson.focused(), lesson.button(QStringLiteral("nextButton"))) << "a right tap hands the focus to Next";
    pressByKeyboard(lesson, lesson.button(QStringLiteral("nextButton")), key);
}

} // namespace

class Keyboard : public testing::TestWithParam<Qt::Key> { };
INSTANTIATE_TEST_SUITE_P(Keys, Keyboard, testing::Values(Qt::Key_Space, Qt::Key_Return));

TEST_P(Keyboard, TheWholeHonorPath)
{
    LessonDriver lesson{QString()};
    for (int page = 0; page < 3; ++page)
        pressByKeyboard(lesson, lesson.button(QStringLiteral("nextButton")), GetParam());
    for (const char *target : {"tabMe", "rowHuabei", "goLook", "linkAgreement", "back", "linkLetter", "back", "agree"})
        stepByKeyboard(lesson, target, GetParam());
    ASSERT_EQ(lesson.stepId(), QStringLiteral("waiting"));
    pressByKeyboard(lesson, lesson.button(QStringLiteral("nextButton")), GetParam());
    EXPECT_EQ(lesson.stepId(), QStringLiteral("upgraded"));
}

TEST_P(Keyboard, DecliningOnTheIphone)
{
    LessonDriver lesson(QStringLiteral("upgrade-iphone"));
    for (const char *target : {"tabMe", "rowHuabei", "later"})
        stepByKeyboard(lesson, target, GetParam());
    EXPECT_EQ(lesson.stepId(), QStringLiteral("unchanged"));
}

TEST(Keyboards, HelpOpensAndClosesOnEveryPage)
{
    LessonDriver lesson{QString()};
    for (const char *page : {"welcome", "choose", "mode"}) {
        SCOPED_TRACE(page);
        lesson.playTo(QLatin1StringView(page));
        lesson.key(Qt::Key_F1);
        EXPECT_TRUE(lesson.button(QStringLiteral("overlayClose"))->isVisible());
        lesson.key(Qt::Key_Escape);
        EXPECT_FALSE(lesson.button(QStringLiteral("overlayClose"))->isVisible());
        EXPECT_TRUE(lesson.wizard().isVisible());
    }
    lesson.pressNext();
    for (const Step &step : lesson.lesson().pack().scenarios.constFirst().steps) {
        if (step.id.text == QStringLiteral("no-entry") || step.id.text == QStringLiteral("not-open"))
            continue; // other accounts end there
        SCOPED_TRACE(step.id.text.toStdString());
        lesson.playTo(step.id.text);
        lesson.key(Qt::Key_F1);
        EXPECT_TRUE(lesson.button(QStringLiteral("overlayClose"))->isVisible());
        lesson.key(Qt::Key_F1);
        EXPECT_FALSE(lesson.button(QStringLiteral("overlayClose"))->isVisible());
    }
}

TEST(Keyboards, HelpKeepsTheKeyboardOutOfThePageBehind)
{
    LessonDriver lesson(QStringLiteral("upgrade-honor"));
    lesson.key(Qt::Key_F1);
    for (int tabs = 0; tabs < 30; ++tabs) {
        lesson.key(Qt::Key_Tab);
        EXPECT_FALSE(lesson.phone().isAncestorOf(lesson.focused()));
    }
}
