// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Print.h"
#include "tests/ui/Pages.h"
#include "ui/look/Paragraph.h"
#include "ui/look/ScrollPane.h"
#include "ui/look/TextButton.h"
#include "ui/look/TextFlow.h"
#include "ui/phone/PhoneView.h"
#include "ui/phone/Spotlight.h"
#include "ui/wizard/CoachPanel.h"
#include "ui/wizard/Overlay.h"
#include "ui/wizard/PracticeBar.h"
#include "ui/wizard/StepPage.h"

#include <gtest/gtest.h>

#include <QScrollArea>

// Everything that must hold on every page in every view, whatever has just been tapped there.

namespace yanlian {

namespace {

std::string describe(const QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const QString text = label ? label->text() : button ? button->text() : QString();
    const QRect area = areaOf(widget);
    return std::string(widget->metaObject()->className()) + ' ' + widget->objectName().toStdString() + " \""
        + text.toStdString() + "\" at " + std::to_string(area.x()) + ',' + std::to_string(area.y()) + ' '
        + std::to_string(area.width()) + 'x' + std::to_string(area.height());
}

/// a11y V1
void checkSizes(const LessonDriver &driver)
{
    for (const Paragraph *text : visibleParagraphs(&driver.wizard()))
        EXPECT_GE(QFontInfo(text->font()).pixelSize(), 18) << describe(text);
    for (const TextButton *button : visibleButtons(&driver.wizard()))
        EXPECT_GE(QFontInfo(button->font()).pixelSize(), 18) << describe(button);
}

/// a11y V6: no text is cut off and no word is broken.
void checkTextsFit(const LessonDriver &driver)
{
    for (const Paragraph *text : visibleParagraphs(&driver.wizard())) {
        EXPECT_GE(text->height(), text->heightForWidth(text->width())) << describe(text);
        const int word = TextFlow::longestWord(text->text(), text->font());
        const int most = text->font().pixelSize() * 12; // as minimumSizeHint() has it
        const int sides = text->minimumSizeHint().width() - std::min(word, most);
        EXPECT_LE(word + sides, text->width()) << describe(text);
        EXPECT_EQ(text->alignment() & Qt::AlignJustify, 0) << describe(text); // a11y V7
    }
    for (const TextButton *button : visibleButtons(&driver.wizard())) {
        EXPECT_GE(button->height(), button->heightForWidth(button->width())) << describe(button);
        EXPECT_LE(button->minimumSizeHint().width(), button->width()) << describe(button);
    }
}

/// a11y V6: nothing lies outside of what holds it, unless that scrolls, and nothing lies on its neighbour.
void checkInside(const QWidget *parent)
{
    const auto *area = qobject_cast<const QScrollArea *>(parent->parentWidget());
    const bool scrolls = area && area->viewport() == parent;
    QList<const QWidget *> seen;
    for (const QObject *child : parent->children()) {
        const auto *widget = qobject_cast<const QWidget *>(child);
        if (!widget || !widget->isVisible())
            continue;
        if (!qobject_cast<const Spotlight *>(widget)) {
            const QRect room = parent->rect();
            const QRect at = widget->geometry();
            EXPECT_TRUE(scrolls ? at.left() >= room.left() && at.right() <= room.right() : room.contains(at))
                << describe(widget) << "\nin " << describe(parent);
            for (const QWidget *other : seen)
                EXPECT_FALSE(other->geometry().intersects(at)) << describe(widget) << "\non " << describe(other);
            seen += widget;
        }
        checkInside(widget);
    }
}

/// a11y V6, U2: the bar on top and the buttons at the bottom are always whole.
void checkFixedParts(const LessonDriver &driver)
{
    const QRect window = driver.wizard().rect();
    const QRect bar = areaOf(driver.wizard().page()->practiceBar());
    EXPECT_TRUE(window.contains(bar));
    EXPECT_GE(bar.height(), driver.wizard().page()->practiceBar()->heightForWidth(bar.width()));
    QList<QRect> areas{bar};
    for (const char *name :
         {"helpButton", "repeatButton", "startAgainButton", "backButton", "nextButton", "finishButton"}) {
        const QWidget *button = driver.button(QLatin1StringView(name));
        ASSERT_TRUE(button) << name;
        if (!button->isVisible())
            continue;
        EXPECT_TRUE(window.contains(areaOf(button))) << describe(button);
        for (const QRect &other : std::as_const(areas))
            EXPECT_FALSE(other.intersects(areaOf(button))) << describe(button);
        EXPECT_FALSE(areaOf(driver.wizard().page()).intersects(areaOf(button))) << describe(button);
        areas += areaOf(button);
    }
    EXPECT_GE(areas.size(), 5);
}

/// a11y O1
void checkTargetSizes(const LessonDriver &driver)
{
    const auto expectAtLeast = [](const QWidget *widget, int least) {
        EXPECT_GE(widget->width(), least) << describe(widget);
        EXPECT_GE(widget->height(), least) << describe(widget);
    };
    for (const TextButton *button : visibleButtons(&driver.wizard()))
        expectAtLeast(button, 48);
    for (const char *name :
         {"helpButton", "repeatButton", "startAgainButton", "backButton", "nextButton", "finishButton", "retryButton",
          "anotherButton"})
        if (const QWidget *button = driver.button(QLatin1StringView(name)); button && button->isVisible())
            expectAtLeast(button, 60);
    if (!driver.wizard().stepPage())
        return;
    for (const Choice &choice : driver.rehearsal().step().choices)
        for (const Phrase &tap : choice.taps)
            if (const QWidget *control = driver.phone().control(tap.text))
                expectAtLeast(control, 60);
}

/// The first control to tap is whole in view, with its ring, as far as the phone is tall enough.
void checkTargetIsSeen(const LessonDriver &driver)
{
    if (!driver.wizard().stepPage() || driver.rehearsal().targets().isEmpty())
        return;
    const QWidget *target = driver.phone().control(driver.rehearsal().targets().constFirst());
    ASSERT_TRUE(target);
    EXPECT_FALSE(driver.phone().rings().isEmpty());
    const auto *pane = driver.phone().findChild<ScrollPane *>();
    const QRect seen = target->visibleRegion().boundingRect();
    EXPECT_GE(seen.height(), std::min(target->height(), pane->viewport().height())) << describe(target);
}

/// a11y U1
void checkProgress(const LessonDriver &driver)
{
    if (!driver.wizard().stepPage() || driver.rehearsal().step().isEnd())
        return;
    const bool chinese = driver.lesson().language() == Language::Chinese;
    const QString expected = (chinese ? QStringLiteral("第 %1 步，共 %2 步") : QStringLiteral("Step %1 of %2"))
                                 .arg(driver.rehearsal().stepNumber())
                                 .arg(driver.rehearsal().scenario().length());
    const auto *progress = driver.coach().findChild<Paragraph *>(QStringLiteral("progress"));
    ASSERT_TRUE(progress && progress->isVisible());
    EXPECT_TRUE(progress->text().startsWith(expected)) << testing::PrintToString(progress->text());
    EXPECT_TRUE(driver.wizard().windowTitle().contains(expected))
        << testing::PrintToString(driver.wizard().windowTitle());
    EXPECT_TRUE(driver.wizard().windowTitle().contains(driver.headingText())); // a11y U12
}

/// a11y O8: what closes something stands at its top right and is large enough.
void checkClose(const LessonDriver &driver)
{
    const QWidget *close = driver.button(QStringLiteral("overlayClose"));
    const QRect overlay = areaOf(driver.wizard().page()->overlay());
    const QRect area = areaOf(close);
    EXPECT_GE(std::min(area.width(), area.height()), 60);
    EXPECT_LE(overlay.right() - area.right(), 60);
    EXPECT_LE(area.top() - overlay.top(), 60);
}

/// Whoever comes to a page reads its heading from the beginning.
void checkHeadingFromItsBeginning(const LessonDriver &driver)
{
    const Paragraph *heading = driver.wizard().page()->heading();
    const QRect seen = heading->visibleRegion().boundingRect();
    EXPECT_TRUE(seen.contains(QPoint(seen.left(), heading->textArea().top()))) << heading->text().toStdString();
}

void checkAll(const LessonDriver &driver)
{
    checkSizes(driver);
    checkTextsFit(driver);
    checkInside(driver.wizard().page());
    checkFixedParts(driver);
    checkTargetSizes(driver);
    checkProgress(driver);
}

std::string nameOf(const testing::TestParamInfo<View> &info)
{
    const View &view = info.param;
    return QStringLiteral("%1_%2_%3x%4")
        .arg(view.language == Language::Chinese ? QStringLiteral("zh") : QStringLiteral("en"))
        .arg(int(view.text))
        .arg(view.window.width())
        .arg(view.window.height())
        .toStdString();
}

class EveryPage : public testing::TestWithParam<View> { };

} // namespace

TEST_P(EveryPage, FitsAndCanBeHit)
{
    int pages = 0;
    onEveryPage(GetParam(), [&](LessonDriver &driver) {
        ++pages;
        checkAll(driver);
        if (driver.wizard().stepPage() && driver.feedbackText().isEmpty()) // an answer is what is shown then
            checkHeadingFromItsBeginning(driver);
        checkTargetIsSeen(driver);
        if (!driver.wizard().stepPage() || driver.rehearsal().targets().isEmpty())
            return; // there is nothing to tap
        SCOPED_TRACE("after a wrong tap and a right one");
        Rehearsal &run = driver.rehearsal();
        run.tap(QString());
        driver.settle();
        checkAll(driver);
        const auto tap = [&](const QString &target) {
            driver.clock().advance(std::chrono::seconds(1));
            run.tap(target);
            driver.clock().advance(std::chrono::seconds(5));
            driver.settle();
            checkAll(driver);
        };
        for (const Move &move : run.step().moves)
            tap(move.tap.text);
        tap(run.step().choices.constFirst().taps.constFirst().text);
        EXPECT_TRUE(run.stage() == Rehearsal::Stage::Done || run.verdict().kind == Verdict::Kind::Refused);
    });
    EXPECT_EQ(pages, 121);
}

TEST(AnyPage, StillFitsAfterAChangeOfLanguageOrSize)
{
    const View view{Language::Chinese, PhoneLanguage::SameAsCoach, TextSize::Normal, QSize(1024, 768)};
    onEveryPage(view, [](LessonDriver &driver) {
        for (const char *change :
             {"languageButton", "textSizeButton", "languageButton", "textSizeButton", "languageButton",
              "textSizeButton", "languageButton"}) {
            SCOPED_TRACE(change);
            driver.press(QLatin1StringView(change));
            checkAll(driver);
            checkTargetIsSeen(driver);
        }
    });
}

TEST_P(EveryPage, WhatOpensOverItFits)
{
    LessonDriver driver(
        QStringLiteral("upgrade-honor"), GetParam().language, GetParam().phone, GetParam().text, GetParam().window);
    for (const char *opener : {"helpButton", "settingsButton"}) {
        SCOPED_TRACE(opener);
        driver.press(QLatin1StringView(opener));
        ASSERT_TRUE(driver.wizard().page()->overlay()->isOpen());
        checkSizes(driver);
        checkTextsFit(driver);
        checkInside(driver.wizard().page()->overlay());
        checkFixedParts(driver);
        checkTargetSizes(driver);
        checkClose(driver);
        driver.press(QStringLiteral("overlayClose"));
    }
}

INSTANTIATE_TEST_SUITE_P(Views, EveryPage, testing::ValuesIn(everyView()), nameOf);

} // namespace yanlian
