// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/Overlays.h"

#include "tests/support/Print.h"
#include "ui/look/Paragraph.h"
#include "ui/wizard/CoachPanel.h"
#include "ui/wizard/Overlay.h"
#include "ui/wizard/StepPage.h"

#include <gtest/gtest.h>

#include <QAbstractButton>

namespace yanlian {

namespace {

struct Opening {
    const char *name;
    const char *step; ///< where it is opened; empty for the page that the lesson begins with
    Mode mode;
    std::function<void(LessonDriver &)> open;
};

/// A button of what is open, counted from its end.
void pressInOverlay(LessonDriver &driver, qsizetype fromEnd)
{
    const QList<QWidget *> order = driver.wizard().page()->overlay()->focusOrder();
    auto *button = qobject_cast<QAbstractButton *>(order.at(order.size() - fromEnd));
    ASSERT_TRUE(button);
    button->click();
}

void askAboutAText(LessonDriver &driver)
{
    for (Paragraph *text : visibleParagraphs(&driver.coach()))
        if (text->isExplained()) {
            Q_EMIT text->explanationWanted();
            return;
        }
    FAIL() << "no text has anything behind it";
}

void askToBeShown(LessonDriver &driver)
{
    for (int level = 1; level <= 4; ++level) {
        driver.scrollCoachTo(driver.button(QStringLiteral("stepHelpButton")));
        driver.press(QStringLiteral("stepHelpButton"));
    }
}

void pressAfterScrolling(LessonDriver &driver, const char *button)
{
    driver.scrollTo(button);
    driver.press(QLatin1StringView(button));
}

const Opening openings[] = {
    {"help before the steps", "", Mode::Try, [](LessonDriver &driver) { driver.key(Qt::Key_F1); }},
    {"help", "open-me", Mode::Try, [](LessonDriver &driver) { driver.key(Qt::Key_F1); }},
    {"words", "open-me", Mode::Try,
     [](LessonDriver &driver) {
         driver.key(Qt::Key_F1);
         pressInOverlay(driver, 3);
     }},
    {"settings", "open-me", Mode::Try, [](LessonDriver &driver) { driver.press(QStringLiteral("settingsButton")); }},
    {"leaving", "open-me", Mode::Try, [](LessonDriver &driver) { driver.wizard().reject(); }},
    {"explanation", "open-me", Mode::Try, askAboutAText},
    {"being shown in a test", "open-me", Mode::Test, askToBeShown},
    {"sheet", "unchanged", Mode::Try, [](LessonDriver &driver) { pressAfterScrolling(driver, "sheetButton"); }},
};

} // namespace

void onEveryOverlay(const View &view, const std::function<void(LessonDriver &, const QString &)> &check)
{
    for (const Opening &each : openings) {
        SCOPED_TRACE(testing::PrintToString(view) + ", " + each.name);
        const QString step = QLatin1StringView(each.step);
        LessonDriver driver(
            step.isEmpty() ? QString() : QStringLiteral("upgrade-honor"), view.language, view.phone, view.text,
            view.window, {}, 1, each.mode);
        lookThrough(driver, {view.text, view.theme});
        if (!step.isEmpty())
            driver.playTo(step);
        each.open(driver);
        driver.settle();
        ASSERT_TRUE(driver.wizard().page()->overlay()->isOpen());
        check(driver, QLatin1StringView(each.name));
    }
}

} // namespace yanlian
