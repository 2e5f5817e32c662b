// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Print.h"
#include "tests/ui/Hand.h"
#include "tests/ui/Pages.h"
#include "ui/look/TextButton.h"
#include "ui/phone/PhoneView.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

// That fingers reach the phone through the whole window: nothing in it accepts touch events, of which Qt would then
// make no mouse events.

namespace yanlian {

TEST(TouchOfTwo, OnlyTheFirstFingerCounts)
{
    LessonDriver driver(QStringLiteral("upgrade-honor"));
    QList<Tap> taps;
    QObject::connect(&driver.phone(), &PhoneView::tapped, [&](const Tap &tap) { taps += tap; });
    const QPoint one = areaOf(driver.phone().control(QStringLiteral("tabMe"))).center();
    const QPoint two = areaOf(driver.phone().control(QStringLiteral("tabMessages"))).center();
    auto fingers = QTest::touchEvent(driver.wizard().windowHandle(), touchScreen(), false);
    fingers.press(0, one).commit();
    fingers.stationary(0).press(1, two).commit();
    fingers.stationary(0).move(1, two - QPoint(0, 200)).commit();
    fingers.stationary(0).release(1, two - QPoint(0, 200)).commit();
    EXPECT_EQ(taps.size(), 0);
    fingers.release(0, one).commit();
    ASSERT_EQ(taps.size(), 1);
    EXPECT_EQ(taps.constLast().target, QStringLiteral("tabMe"));
    EXPECT_EQ(taps.constLast().gesture, Gesture::Tap);
    fingers.press(0, one).commit(); // and now it leaves first
    fingers.stationary(0).press(1, two).commit();
    fingers.release(0, one).stationary(1).commit();
    fingers.release(1, two).commit();
    ASSERT_EQ(taps.size(), 2);
    EXPECT_EQ(taps.constLast().target, QStringLiteral("tabMe"));
    fingers.press(0, two).commit();
    fingers.release(0, two).commit();
    ASSERT_EQ(taps.size(), 3);
    EXPECT_EQ(taps.constLast().target, QStringLiteral("tabMessages"));
}

TEST(TouchInTheLesson, AFingerOnEveryTargetIsATap)
{
    for (const View &view :
         {View{}, View{Language::English, PhoneLanguage::SameAsCoach, TextSize::Largest, QSize(1080, 1920)}})
        onEveryStep(view, [](LessonDriver &driver) {
            driver.phone().blockSignals(true); // no page must turn here
            for (const QString &target : driver.rehearsal().targets()) {
                driver.scrollPhoneTo(target);
                TextButton *control = driver.phone().control(target);
                QSignalSpy clicks(control, &TextButton::clicked);
                const QPoint middle = control->visibleRegion().boundingRect().center();
                Hand(Means::Finger, driver.wizard()).tap(control->mapTo(&driver.wizard(), middle));
                EXPECT_EQ(clicks.count(), 1) << target.toStdString();
            }
            driver.phone().blockSignals(false);
        });
}

} // namespace yanlian
