// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Print.h"
#include "tests/ui/Accessible.h"
#include "tests/ui/Overlays.h"
#include "tests/ui/Pages.h"
#include "ui/look/Paragraph.h"
#include "ui/look/ScrollPane.h"
#include "ui/look/TextButton.h"
#include "ui/phone/PhoneView.h"
#include "ui/phone/Spotlight.h"
#include "ui/wizard/CoachPanel.h"
#include "ui/wizard/Overlay.h"
#include "ui/wizard/StepPage.h"

#include <gtest/gtest.h>

#include <QTest>

#include <algorithm>

namespace yanlian {

namespace {

bool canPress(QAccessibleInterface *node)
{
    return node->actionInterface()
        && node->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction());
}

QString visibleText(const QObject *object)
{
    const auto *label = qobject_cast<const QLabel *>(object);
    const auto *button = qobject_cast<const QAbstractButton *>(object);
    return label ? label->text() : button ? button->text() : QString();
}

/// a11y V18: what has no name only arranges or adorns; nothing can be done with it, and it is no picture.
void checkNameless(QAccessibleInterface *node)
{
    EXPECT_TRUE(node->role() == QAccessible::Client || node->role() == QAccessible::Border)
        << qAccessibleRoleString(node->role()) << ' ' << node->object()->metaObject()->className();
    EXPECT_FALSE(node->state().focusable || canPress(node)) << node->object()->metaObject()->className();
}

/// a11y R1, R8, O16
void checkNodes(LessonDriver &driver)
{
    int named = 0;
    for (QAccessibleInterface *node : accessibleNodes(&driver.wizard())) {
        const auto *widget = qobject_cast<QWidget *>(node->object());
        const bool isButton = node->role() == QAccessible::Button || node->role() == QAccessible::RadioButton;
        if (node->text(QAccessible::Name).isEmpty())
            checkNameless(node);
        if (!widget || widget->isWindow() || !(node->state().focusable || isButton || canPress(node)))
            continue;
        ++named;
        const QString name = node->text(QAccessible::Name);
        const std::string what = widget->objectName().toStdString() + " \"" + name.toStdString() + '"';
        EXPECT_FALSE(name.isEmpty()) << what;
        EXPECT_TRUE(name.contains(visibleText(widget))) << what;
        EXPECT_NE(node->role(), QAccessible::NoRole) << what;
        EXPECT_NE(node->role(), QAccessible::Client) << what;
        EXPECT_FALSE(node->rect().isEmpty()) << what;
        EXPECT_TRUE(!isButton || !widget->isEnabled() || canPress(node)) << what;
        EXPECT_TRUE(!isButton || node->childCount() == 0) << what;
        EXPECT_FALSE(node->valueInterface() || node->state().editable) << what; // nothing needs a label of its own (R4)
    }
    EXPECT_GE(named, 8);
}

/// The focus is on it, and page and window are called after it.
void checkHeading(LessonDriver &driver)
{
    EXPECT_EQ(driver.focused(), driver.wizard().page()->heading());
    EXPECT_EQ(accessibleName(driver.wizard().page()->heading()), driver.headingText());
    EXPECT_EQ(driver.wizard().page()->accessibleName(), driver.headingText());
    EXPECT_TRUE(accessibleName(&driver.wizard()).endsWith(driver.headingText()));
    EXPECT_FALSE(driver.headingText().isEmpty());
}

/// From top to bottom and from left to right.
QStringList readingTexts(QList<QWidget *> all)
{
    std::stable_sort(all.begin(), all.end(), [](const QWidget *a, const QWidget *b) {
        const QRect first = areaOf(a);
        const QRect second = areaOf(b);
        const bool sameLine = first.top() <= second.center().y() && second.top() <= first.center().y();
        return sameLine ? first.left() < second.left() : first.top() < second.top();
    });
    QStringList texts;
    for (const QWidget *widget : all)
        texts += visibleText(widget);
    return texts;
}

/// The phone's texts as they are read: what stands still, what scrolls, and the buttons that scroll it.
QStringList readingTexts(const PhoneView &phone)
{
    const auto *pane = phone.findChild<ScrollPane *>();
    QList<QWidget *> texts;
    for (Paragraph *text : visibleParagraphs(&phone))
        texts += text;
    for (TextButton *button : visibleButtons(&phone))
        texts += button;
    QList<QWidget *> still;
    QList<QWidget *> scrolling;
    QList<QWidget *> scrollButtons;
    for (QWidget *each : texts)
        (pane->content()->isAncestorOf(each) ? scrolling : pane->isAncestorOf(each) ? scrollButtons : still) += each;
    return readingTexts(still) + readingTexts(scrolling) + readingTexts(scrollButtons);
}

} // namespace

TEST(ScreenReader, EveryControlHasANameARoleAPlaceAndAnAction)
{
    const auto check = [](LessonDriver &driver, const QString &) { checkNodes(driver); };
    for (const View &view : everyLanguage()) {
        onEveryStep(view, checkNodes);
        onEverySetupPage(view, check);
        onEveryOverlay(view, check);
    }
}

TEST(ScreenReader, FindsEveryTextOfThePhoneInReadingOrder)
{
    for (const View &view : {View{}, View{Language::English, PhoneLanguage::SameAsCoach, TextSize::Largest}})
        onEveryStep(view, [](LessonDriver &driver) {
            QStringList heard;
            for (const QAccessibleInterface *node : accessibleNodes(&driver.phone()))
                if (node->object() == &driver.phone())
                    EXPECT_EQ(node->role(), QAccessible::Grouping); // so that it is heard that this is the phone
                else if (const QString name = node->text(QAccessible::Name); !name.isEmpty())
                    heard += name;
            EXPECT_EQ(heard, readingTexts(driver.phone()));
        });
}

TEST(ScreenReader, IsToldNothingOfTheRings)
{
    LessonDriver driver(QStringLiteral("upgrade-honor"));
    const auto *rings = driver.phone().findChild<Spotlight *>();
    ASSERT_TRUE(rings);
    EXPECT_EQ(rings->focusPolicy(), Qt::NoFocus);
    for (const QAccessibleInterface *node : accessibleNodes(&driver.phone()))
        EXPECT_TRUE(node->object() != rings || node->text(QAccessible::Name).isEmpty());
}

TEST(ScreenReader, PressesTheTargetOfEveryStep)
{
    LessonDriver driver(QStringLiteral("upgrade-honor"));
    const int last = driver.rehearsal().scenario().indexOf(QStringLiteral("waiting"));
    ASSERT_GT(last, 5);
    while (driver.rehearsal().stepIndex() < last) {
        SCOPED_TRACE(driver.stepId().toStdString());
        driver.clock().advance(std::chrono::seconds(1));
        QWidget *target = driver.phone().control(driver.rehearsal().targets().constFirst());
        ASSERT_TRUE(target);
        QAccessibleInterface *node = QAccessible::queryAccessibleInterface(target);
        ASSERT_TRUE(canPress(node));
        node->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        const Rehearsal &run = driver.rehearsal();
        ASSERT_TRUE(QTest::qWaitFor([&] { return run.stage() != Rehearsal::Stage::Asking; }, 2000));
        driver.clock().advance(std::chrono::seconds(5));
        EXPECT_EQ(run.stage(), Rehearsal::Stage::Done);
        driver.pressNext();
    }
    EXPECT_EQ(driver.stepId(), QStringLiteral("waiting"));
}

TEST(ScreenReader, ChoosesAnOption)
{
    LessonDriver driver(QString(), Language::Chinese);
    QWidget *option = driver.button(QStringLiteral("chooseEnglish"));
    QAccessibleInterface *node = QAccessible::queryAccessibleInterface(option);
    ASSERT_TRUE(canPress(node));
    EXPECT_EQ(node->role(), QAccessible::RadioButton);
    EXPECT_TRUE(node->state().checkable);
    EXPECT_FALSE(node->state().checked);
    node->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    driver.settle();
    EXPECT_TRUE(node->state().checked);
    EXPECT_EQ(driver.lesson().language(), Language::English);
    const auto *chinese = qobject_cast<QAbstractButton *>(driver.button(QStringLiteral("chooseChinese")));
    EXPECT_FALSE(chinese->isChecked());
    node->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    driver.settle();
    EXPECT_TRUE(node->state().checked); // what is chosen stays chosen
}

/// a11y R3
TEST(ScreenReader, HearsTheAnswerToAWrongTap)
{
    for (const View &view : everyLanguage())
        onEveryStep(view, [](LessonDriver &driver) {
            if (driver.rehearsal().step().wrong.isEmpty())
                return;
            const QString before = accessibleName(driver.coach().feedback());
            driver.tapPhone(driver.rehearsal().step().wrong.firstKey());
            const QString first = accessibleName(driver.coach().feedback());
            EXPECT_NE(first, before);
            EXPECT_EQ(first, driver.feedbackText());
            EXPECT_FALSE(QAccessible::queryAccessibleInterface(driver.coach().feedback())->state().invisible);
        });
}

TEST(ScreenReader, HearsTheHeadingOfEveryPage)
{
    for (const View &view : everyLanguage()) {
        onEveryStep(view, checkHeading);
        onEverySetupPage(view, [](LessonDriver &driver, const QString &) { checkHeading(driver); });
    }
}

/// a11y R3, U12: a title that changes is not told of itself, but it is what a screen reader finds when it is asked
/// where it is.
TEST(ScreenReader, FindsAnotherTitleAfterEachStep)
{
    for (const Language language : {Language::Chinese, Language::English}) {
        LessonDriver driver(QStringLiteral("upgrade-honor"), language);
        QStringList titles{accessibleName(&driver.wizard())};
        for (const char *step : {"open-huabei", "look", "open-agreement", "close-agreement", "decide", "unchanged"}) {
            driver.playTo(QLatin1StringView(step));
            const QString title = accessibleName(&driver.wizard());
            EXPECT_FALSE(titles.contains(title)) << title.toStdString();
            EXPECT_TRUE(title.endsWith(driver.headingText())) << title.toStdString();
            titles += title;
        }
    }
}

TEST(ScreenReader, HearsTheHeadingAfterNextWasPressed)
{
    LessonDriver driver(QStringLiteral("upgrade-iphone"));
    driver.tapPhone(QStringLiteral("tabMe"));
    const QString before = driver.headingText();
    driver.pressNext();
    EXPECT_NE(driver.headingText(), before);
    EXPECT_EQ(driver.focused(), driver.wizard().page()->heading());
    EXPECT_EQ(driver.wizard().page()->accessibleName(), driver.headingText());
}

} // namespace yanlian
