// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Print.h"
#include "tests/ui/Pages.h"
#include "ui/look/Panel.h"
#include "ui/look/Paragraph.h"
#include "ui/look/ScrollPane.h"
#include "ui/look/TextButton.h"
#include "ui/phone/PhoneView.h"
#include "ui/wizard/CoachPanel.h"
#include "ui/wizard/Overlay.h"
#include "ui/wizard/PracticeBar.h"
#include "ui/wizard/StepPage.h"

#include <gtest/gtest.h>

#include <QTest>
#include <QVBoxLayout>
#include <QWindow>

#include <algorithm>

namespace yanlian {

namespace {

/// Where the focus goes until it is back where it was.
QList<QWidget *> tabThrough(LessonDriver &driver, Qt::Key key)
{
    QWidget *start = driver.focused();
    QList<QWidget *> visited{start};
    for (int presses = 0; presses < 100; ++presses) {
        driver.key(key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        if (driver.focused() == start)
            return visited;
        visited += driver.focused();
        EXPECT_TRUE(driver.focused());
        if (!driver.focused())
            break;
        EXPECT_FALSE(driver.focused()->visibleRegion().isEmpty()) // a11y O12
            << driver.focused()->objectName().toStdString();
    }
    ADD_FAILURE() << "the focus never comes back";
    return visited;
}

/// From top to bottom and from left to right, and cards side by side one after the other, as they are read.
template <typename Widget> QList<QWidget *> readingOrder(QList<Widget *> widgets)
{
    const auto before = [](const QRect &first, const QRect &second) {
        const bool sameLine = first.top() <= second.center().y() && second.top() <= first.center().y();
        return sameLine ? first.left() < second.left() : first.top() < second.top();
    };
    const auto cardOf = [](const QWidget *widget) {
        const auto *card = qobject_cast<const Panel *>(widget->parentWidget());
        return card && card->kindName().isEmpty() && qobject_cast<const Paragraph *>(widget) ? card : widget;
    };
    std::stable_sort(widgets.begin(), widgets.end(), [&](const QWidget *a, const QWidget *b) {
        return cardOf(a) == cardOf(b) ? before(areaOf(a), areaOf(b)) : before(areaOf(cardOf(a)), areaOf(cardOf(b)));
    });
    QList<QWidget *> enabled;
    for (Widget *widget : widgets)
        if (widget->isEnabled())
            enabled += widget;
    return enabled;
}

/// Buttons, and texts one may ask about.
QList<QWidget *> stops(const QWidget *root)
{
    QList<QWidget *> all;
    for (TextButton *button : visibleButtons(root))
        all += button;
    for (Paragraph *text : visibleParagraphs(root))
        if (text->isExplained())
            all += text;
    return all;
}

QList<QWidget *> without(const QList<QWidget *> &all, const QList<QWidget *> &left)
{
    QList<QWidget *> rest;
    for (QWidget *each : all)
        if (!left.contains(each))
            rest += each;
    return rest;
}

/// The order a11y O11 asks for. The scroll buttons are left out: they wake and sleep while the focus wanders.
QList<QWidget *> expectedOrder(LessonDriver &driver, const QList<QWidget *> &scrollButtons)
{
    QList<QWidget *> order{driver.wizard().page()->heading()};
    if (driver.wizard().stepPage()) {
        const auto *pane = driver.phone().findChild<ScrollPane *>();
        QList<TextButton *> header;
        for (TextButton *button : visibleButtons(&driver.phone()))
            if (!pane->isAncestorOf(button))
                header += button;
        order += readingOrder(header) + readingOrder(visibleButtons(pane));
        order += readingOrder(stops(&driver.coach()));
    } else {
        order += readingOrder(visibleButtons(driver.wizard().page()->content()));
    }
    for (const char *name :
         {"helpButton", "repeatButton", "startAgainButton", "backButton", "nextButton", "finishButton"})
        if (QWidget *button = driver.button(QLatin1StringView(name)); button->isVisible() && button->isEnabled())
            order += button;
    order += readingOrder(visibleButtons(driver.wizard().page()->practiceBar()));
    return without(order, scrollButtons);
}

QStringList names(const QList<QWidget *> &widgets)
{
    QStringList all;
    for (const QWidget *widget : widgets)
        all += widget->objectName();
    return all;
}

int strongPixels(const QImage &before, const QImage &after)
{
    EXPECT_EQ(before.size(), after.size());
    int strong = 0;
    for (int y = 0; y < before.height(); ++y)
        for (int x = 0; x < before.width(); ++x)
            if (before.pixel(x, y) != after.pixel(x, y))
                strong += contrast(before.pixelColor(x, y), after.pixelColor(x, y)) >= 3;
    return strong;
}

void expectFocusFrame(const QImage &before, const QImage &after, const QSize &size, const std::string &what)
{
    EXPECT_GE(strongPixels(before, after), 4 * (size.width() + size.height())) << what;
}

} // namespace

/// a11y O9, O11, O13
TEST(Keyboard, TabGoesThroughEveryPageInReadingOrder)
{
    for (const View &view : everyLanguageAndSize())
        onEveryPage(view, [](LessonDriver &driver) {
            QList<QWidget *> scrollButtons;
            for (const ScrollPane *pane : driver.wizard().page()->findChildren<ScrollPane *>())
                scrollButtons += pane->scrollButtons();
            QWidget *heading = driver.wizard().page()->heading();
            ASSERT_EQ(driver.focused(), heading);
            const QString step = driver.stepId();
            const QList<QWidget *> expected = expectedOrder(driver, scrollButtons);
            const QList<QWidget *> forward = tabThrough(driver, Qt::Key_Tab);
            EXPECT_EQ(names(without(forward, scrollButtons)), names(expected));
            EXPECT_TRUE(without(forward, scrollButtons) == expected);
            const QList<QWidget *> back = tabThrough(driver, Qt::Key_Backtab);
            QList<QWidget *> reversed = without(back, scrollButtons).mid(1);
            std::reverse(reversed.begin(), reversed.end());
            EXPECT_EQ(names(reversed), names(expected.mid(1)));
            EXPECT_EQ(driver.stepId(), step);
            if (driver.wizard().stepPage()) {
                EXPECT_NE(driver.rehearsal().verdict().kind, Verdict::Kind::Wrong);
            }
        });
}

TEST(Keyboard, AWholePageHasAtLeastTenStops)
{
    LessonDriver driver(QStringLiteral("upgrade-honor"));
    EXPECT_GE(tabThrough(driver, Qt::Key_Tab).size(), 10);
    EXPECT_GE(tabThrough(driver, Qt::Key_Backtab).size(), 10);
}

TEST(Keyboard, ScrollButtonsAreReachedBetweenWhatTheyScrollAndWhatFollows)
{
    LessonDriver driver(
        QStringLiteral("upgrade-honor"), Language::Chinese, PhoneLanguage::SameAsCoach, TextSize::Largest,
        QSize(1024, 768));
    driver.playTo(QStringLiteral("close-agreement"));
    const auto *pane = driver.phone().findChild<ScrollPane *>();
    ASSERT_TRUE(pane->scrollButtons().at(1)->isVisible());
    const QList<QWidget *> order = tabThrough(driver, Qt::Key_Tab);
    const qsizetype more = order.indexOf(pane->scrollButtons().at(1));
    EXPECT_EQ(more, order.indexOf(driver.phone().control(QStringLiteral("back"))) + 1);
    driver.key(Qt::Key_Tab);
    driver.key(Qt::Key_Tab);
    ASSERT_EQ(driver.focused(), pane->scrollButtons().at(1));
    const QRect before = areaOf(pane->content());
    driver.key(Qt::Key_Space);
    EXPECT_LT(areaOf(pane->content()).top(), before.top());
}

TEST(Keyboard, WhileHelpIsOpenTabStaysWithWhatWorks)
{
    LessonDriver driver(QStringLiteral("upgrade-honor"));
    driver.key(Qt::Key_F1);
    for (QWidget *stop : tabThrough(driver, Qt::Key_Tab))
        EXPECT_FALSE(driver.wizard().page()->content()->isAncestorOf(stop)) << stop->objectName().toStdString();
}

TEST(Keyboard, TheTargetCanBePressed)
{
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter}) {
        LessonDriver driver(QStringLiteral("upgrade-honor"));
        const QWidget *target = driver.phone().control(QStringLiteral("tabMe"));
        for (int presses = 0; presses < 20 && driver.focused() != target; ++presses)
            driver.key(Qt::Key_Tab);
        driver.key(key);
        EXPECT_EQ(driver.rehearsal().stage(), Rehearsal::Stage::Done);
    }
}

TEST(Settings, ChangingThemKeepsTheStepAndWhatWasSaid)
{
    for (const char *step : {"open-me", "look", "decide", "upgraded"}) {
        SCOPED_TRACE(step);
        LessonDriver driver(QStringLiteral("upgrade-honor"), Language::English);
        driver.playTo(QLatin1StringView(step));
        driver.rehearsal().tap(QString());
        const Verdict::Kind said = driver.rehearsal().verdict().kind;
        for (const char *button :
             {"textSizeButton", "languageButton", "textSizeButton", "languageButton", "textSizeButton"}) {
            driver.press(QLatin1StringView(button));
            EXPECT_EQ(driver.stepId(), QLatin1StringView(step));
            EXPECT_EQ(driver.rehearsal().verdict().kind, said);
            EXPECT_FALSE(driver.feedbackText().isEmpty());
        }
        EXPECT_EQ(driver.wizard().settings().appearance.text, TextSize::Normal);
    }
}

/// a11y O10
TEST(FocusFrame, IsSeenOnEveryKindOfButton)
{
    for (const TextSize text : {TextSize::Normal, TextSize::Largest}) {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        QList<TextButton *> buttons;
        for (int kind = 0; kind <= int(TextButton::Kind::Close); ++kind) {
            auto *button = new TextButton(TextButton::Kind(kind), &window);
            button->setText(QStringLiteral("花呗"));
            button->setLook(Look{1.0, text});
            button->setCheckable(button->kind() == TextButton::Kind::Option);
            column->addWidget(button);
            buttons += button;
        }
        window.resize(400, 1200);
        window.show();
        QApplication::processEvents();
        buttons.constLast()->setFocus();
        for (TextButton *button : buttons) {
            const QImage before = picture(*button);
            QTest::keyClick(window.windowHandle(), Qt::Key_Tab);
            ASSERT_TRUE(button->hasFocus());
            expectFocusFrame(before, picture(*button), button->size(), std::to_string(int(button->kind())));
        }
    }
}

TEST(FocusFrame, IsSeenOnEveryStopOfEveryPage)
{
    for (const View &view : {View{}, View{Language::English, PhoneLanguage::SameAsCoach, TextSize::Largest}})
        onEveryPage(view, [](LessonDriver &driver) {
            driver.key(Qt::Key_Tab);
            const QWidget *start = driver.focused();
            QWidget *other = driver.wizard().page()->heading();
            do {
                QWidget *stop = driver.focused();
                const QRect seen = stop->visibleRegion().boundingRect().translated(areaOf(stop).topLeft());
                if (seen.size() == stop->size()) {
                    const QImage with = picture(driver.wizard(), seen);
                    stop->clearFocus();
                    const QImage without = picture(driver.wizard(), seen);
                    stop->setFocus(Qt::TabFocusReason);
                    expectFocusFrame(without, with, seen.size(), stop->objectName().toStdString());
                }
                other = stop;
                driver.key(Qt::Key_Tab);
            } while (driver.focused() != start && driver.focused() != other);
        });
}

TEST(FocusFrame, IsNotShownToSomebodyWhoOnlyTaps)
{
    LessonDriver driver(QStringLiteral("upgrade-honor"));
    QWidget *button = driver.button(QStringLiteral("languageButton"));
    const QImage before = picture(*button);
    button->setFocus();
    EXPECT_EQ(picture(*button), before);
}

} // namespace yanlian
