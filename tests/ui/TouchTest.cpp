// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Print.h"
#include "tests/ui/Accessible.h"
#include "tests/ui/Hand.h"
#include "tests/ui/Pages.h"
#include "ui/look/Paragraph.h"
#include "ui/look/ScrollPane.h"
#include "ui/look/TextButton.h"
#include "ui/phone/PhoneView.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

// What the phone makes of a finger and of a mouse (a11y O1, O4, O14).

using namespace std::chrono_literals;

namespace yanlian {

namespace {

/// A header with a way back; below it two buttons 60 pixels apart, one that is out of use, and one far down.
const auto screenText = R"(<ui version="4.0"><class>S</class><widget class="QWidget" name="S">
<layout class="QVBoxLayout" name="l1"><property name="margin"><number>20</number></property>
<property name="spacing"><number>60</number></property>
<item><widget class="Panel" name="header"><property name="kind"><string>header</string></property>
<layout class="QHBoxLayout" name="l2"><property name="margin"><number>10</number></property>
<item><widget class="TextButton" name="back"><property name="kind"><string>back</string></property>
<property name="text"><string>返回</string></property></widget></item>
<item><widget class="Paragraph" name="title"><property name="text"><string>花呗</string></property></widget></item>
</layout></widget></item>
<item><widget class="TextButton" name="first"><property name="text"><string>去看看</string></property></widget></item>
<item><widget class="TextButton" name="second"><property name="text"><string>我再想想</string></property></widget></item>
<item><widget class="TextButton" name="off"><property name="text"><string>同意</string></property>
<property name="enabled"><bool>false</bool></property></widget></item>
<item><spacer name="s1"><property name="orientation"><enum>Qt::Vertical</enum></property>
<property name="sizeType"><enum>QSizePolicy::Fixed</enum></property>
<property name="sizeHint" stdset="0"><size><width>0</width><height>400</height></size></property></spacer></item>
<item><widget class="TextButton" name="last"><property name="text"><string>我的</string></property></widget></item>
</layout></widget></ui>)";

QString screenFile(const QTemporaryDir &folder, const QString &name)
{
    QFile file(folder.filePath(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(screenText) > 0);
    return file.fileName();
}

class Touch : public testing::TestWithParam<std::tuple<Means, TextSize, QSize>> {
protected:
    Touch()
    {
        const QSize window = std::get<QSize>(GetParam());
        m_look = Look::forWindow(window, {std::get<TextSize>(GetParam())});
        m_phone.setGeometry(40, 20, m_look.phoneWidth(window), 1900); // everything fits
        m_phone.setBandText(QStringLiteral("演练"));
        m_phone.showScreen(screenFile(m_folder, QStringLiteral("one.ui")));
        applyLook(&m_phone, m_look);
        m_window.resize(window.width(), 2000);
        m_window.show();
        QApplication::processEvents();
        QObject::connect(&m_phone, &PhoneView::tapped, [this](const Tap &tap) { m_taps += tap; });
    }

    /// So that the last control is out of sight.
    void makeShort()
    {
        m_phone.resize(m_phone.width(), 800);
        QApplication::processEvents();
        ASSERT_TRUE(pane().canScroll());
    }

    ScrollPane &pane() const { return *m_phone.findChild<ScrollPane *>(); }
    TextButton *control(const char *name) const { return m_phone.control(QLatin1StringView(name)); }
    QRect area(const char *name) const { return areaOf(control(name)); }
    QPoint at(const char *name) const { return area(name).center(); }
    /// In the wide gap above the last control.
    QPoint nowhere() const { return (at("off") + at("last")) / 2; }
    int scrolledBy() const { return -pane().content()->y(); }
    int tenMillimetres() const { return qCeil((m_phone.width() - 2 * m_look.px(10)) * 10 / 68.0); }

    void expectOne(const QString &target, Gesture gesture, const QStringList &nearby = {})
    {
        ASSERT_EQ(m_taps.size(), 1);
        EXPECT_EQ(m_taps.constFirst().target, target);
        EXPECT_EQ(m_taps.constFirst().gesture, gesture);
        EXPECT_EQ(m_taps.constFirst().nearby, nearby);
        m_taps.clear();
    }

    Look m_look;
    QTemporaryDir m_folder;
    ManualClock m_clock;
    QWidget m_window;
    PhoneView m_phone{m_clock, &m_window};
    Hand m_hand{std::get<Means>(GetParam()), m_window};
    QList<Tap> m_taps;
};

} // namespace

TEST_P(Touch, ATapNamesTheControlOnRelease)
{
    for (const char *name : {"back", "first", "second", "last"}) {
        m_hand.press(at(name));
        EXPECT_EQ(m_taps.size(), 0);
        EXPECT_TRUE(control(name)->isDown());
        m_hand.release(at(name));
        EXPECT_FALSE(control(name)->isDown());
        expectOne(QLatin1StringView(name), Gesture::Tap);
    }
}

TEST_P(Touch, TwoQuickTapsAreTwoTaps)
{
    m_hand.tap(at("first"));
    m_hand.tap(at("first"));
    ASSERT_EQ(m_taps.size(), 2);
    EXPECT_EQ(m_taps.at(1).target, QStringLiteral("first"));
    EXPECT_EQ(m_taps.at(1).gesture, Gesture::Tap);
}

TEST_P(Touch, ATremblingFingerTaps)
{
    const QPoint middle = at("first");
    const QPoint aside(tenMillimetres() - 2, 0);
    m_hand.draw({middle, middle + aside, middle - QPoint(3, 0), middle + aside / 2});
    expectOne(QStringLiteral("first"), Gesture::Tap);
}

TEST_P(Touch, HoldingIsALongPressAndNoTap)
{
    QSignalSpy clicks(control("first"), &TextButton::clicked);
    m_hand.press(at("first"));
    m_clock.advance(10s);
    EXPECT_EQ(m_taps.size(), 0);
    m_hand.release(at("first") + QPoint(5, 5));
    expectOne(QStringLiteral("first"), Gesture::LongPress);
    EXPECT_EQ(clicks.count(), 0);
    EXPECT_FALSE(control("first")->isDown());
    m_hand.press(nowhere());
    m_clock.advance(800ms);
    m_hand.release(nowhere());
    expectOne({}, Gesture::LongPress);
}

TEST_P(Touch, ASlowTapIsATap)
{
    m_hand.press(at("first"));
    m_clock.advance(799ms);
    m_hand.release(at("first"));
    expectOne(QStringLiteral("first"), Gesture::Tap);
}

TEST_P(Touch, HoldingAndSlidingOffTakesItBackToo)
{
    const QPoint edge(at("first").x(), area("first").bottom() - 3);
    m_hand.press(edge);
    m_clock.advance(2s);
    m_hand.move(edge + QPoint(0, 10));
    EXPECT_FALSE(control("first")->isDown());
    m_hand.release(edge + QPoint(0, 10));
    EXPECT_EQ(m_taps.size(), 0);
}

TEST_P(Touch, SlidingOffTakesItBack)
{
    const QPoint edge(at("first").x(), area("first").bottom() - 3);
    m_hand.draw({edge, edge + QPoint(0, 10)});
    EXPECT_EQ(m_taps.size(), 0);
    EXPECT_FALSE(control("first")->isDown());
    m_hand.draw({edge, edge + QPoint(0, 10), edge}); // and came back
    expectOne(QStringLiteral("first"), Gesture::Tap);
}

TEST_P(Touch, SlidingOffThePhoneTakesItBack)
{
    const QPoint edge(m_phone.x() + m_phone.width() - 15, nowhere().y());
    m_hand.draw({edge, edge + QPoint(10, 0)});
    EXPECT_EQ(m_taps.size(), 0);
}

TEST_P(Touch, ASwipeIsToldWhereNothingScrolls)
{
    ASSERT_FALSE(pane().canScroll());
    QSignalSpy clicks(control("first"), &TextButton::clicked);
    const int far = tenMillimetres() + 1;
    for (const QPoint &way : {QPoint(far, 0), QPoint(-far, 0), QPoint(0, far), QPoint(0, -far)}) {
        m_hand.draw({at("first"), at("first") + way});
        expectOne(QStringLiteral("first"), Gesture::Swipe);
        m_hand.draw({nowhere(), nowhere() + way});
        expectOne({}, Gesture::Swipe);
    }
    m_hand.draw({at("first"), at("first") + QPoint(far, 0), at("first")}); // back to where it began
    expectOne(QStringLiteral("first"), Gesture::Swipe);
    EXPECT_EQ(clicks.count(), 0);
    EXPECT_FALSE(control("first")->isDown());
}

TEST_P(Touch, AnUprightSwipeScrollsWhatCanScroll)
{
    makeShort();
    const int far = tenMillimetres() + 20;
    const QPoint from = at("second");
    m_hand.press(from);
    m_hand.move(from - QPoint(0, 10));
    EXPECT_EQ(scrolledBy(), 0); // may still be a tap
    m_hand.move(from - QPoint(5, far));
    EXPECT_EQ(scrolledBy(), far);
    m_hand.move(from - QPoint(5, far - 15));
    EXPECT_EQ(scrolledBy(), far - 15);
    m_hand.release(from - QPoint(5, far));
    EXPECT_EQ(scrolledBy(), far);
    m_hand.draw({nowhere(), nowhere() + QPoint(0, far * 2)}); // further than there is
    EXPECT_EQ(scrolledBy(), 0);
    EXPECT_EQ(m_taps.size(), 0);
}

TEST_P(Touch, ALevelSwipeIsToldAlsoWhereItScrolls)
{
    makeShort();
    const QPoint way(tenMillimetres() + 1, 20);
    m_hand.draw({at("first"), at("first") + way, at("first") + way + QPoint(0, 90)});
    expectOne(QStringLiteral("first"), Gesture::Swipe);
    EXPECT_EQ(scrolledBy(), 0);
}

TEST_P(Touch, ANearMissNamesTheControlsNearbyTheNearestFirst)
{
    const int middle = at("first").x();
    m_hand.tap({middle, area("second").top() - 20});
    expectOne({}, Gesture::Tap, {QStringLiteral("second"), QStringLiteral("first")});
    m_hand.tap({middle, area("first").bottom() + 20});
    expectOne({}, Gesture::Tap, {QStringLiteral("first"), QStringLiteral("second")});
}

TEST_P(Touch, NearIsUpToTenMillimetres)
{
    const QPoint corner = area("last").topLeft();
    m_hand.tap(corner - QPoint(0, tenMillimetres() - 1));
    expectOne({}, Gesture::Tap, {QStringLiteral("last")});
    m_hand.tap(corner - QPoint(0, tenMillimetres() + 1));
    expectOne({}, Gesture::Tap);
    m_hand.tap(corner - QPoint(18, tenMillimetres() - 1)); // round a corner it is as far as the eye sees
    expectOne({}, Gesture::Tap);
}

TEST_P(Touch, InsideAnotherControlItIsThatControl)
{
    m_hand.tap({at("first").x(), area("second").top() + 1});
    expectOne(QStringLiteral("second"), Gesture::Tap);
}

TEST_P(Touch, WhereTheFingerLetsGoCounts)
{
    const QPoint above(at("first").x(), area("second").top() - 10);
    m_hand.draw({above, above + QPoint(0, 15)});
    ASSERT_EQ(m_taps.size(), 1);
    EXPECT_EQ(m_taps.constFirst().target, QString());
    EXPECT_EQ(m_taps.constFirst().nearby.value(0), QStringLiteral("second"));
}

TEST_P(Touch, AControlOutOfUseIsAPlace)
{
    m_hand.tap({at("off").x(), area("off").top() + 5});
    ASSERT_EQ(m_taps.size(), 1);
    EXPECT_EQ(m_taps.constFirst().target, QString());
    EXPECT_FALSE(m_taps.constFirst().nearby.contains(QStringLiteral("off")));
}

TEST_P(Touch, WhatIsScrolledAwayOrHiddenIsNotNearby)
{
    makeShort();
    const QPoint top(at("first").x(), areaOf(&pane()).top() - 4); // on the header
    m_hand.tap(top);
    ASSERT_EQ(m_taps.size(), 1);
    EXPECT_EQ(m_taps.takeFirst().nearby.value(0), QStringLiteral("first"));
    pane().drag(area("first").bottom() - areaOf(&pane()).top() + 1);
    m_hand.tap(top);
    ASSERT_EQ(m_taps.size(), 1);
    EXPECT_FALSE(m_taps.takeFirst().nearby.contains(QStringLiteral("first")));
    pane().drag(-4); // a little of it is seen
    m_hand.tap(top);
    ASSERT_EQ(m_taps.size(), 1);
    EXPECT_TRUE(m_taps.takeFirst().nearby.contains(QStringLiteral("first")));
    control("first")->hide();
    m_hand.tap(top);
    ASSERT_EQ(m_taps.size(), 1);
    EXPECT_FALSE(m_taps.takeFirst().nearby.contains(QStringLiteral("first")));
}

TEST_P(Touch, ANewScreenUnderTheFingerIsNotTouched)
{
    for (const QPoint &from : {at("first"), nowhere(), areaOf(m_phone.practiceBand()).center()}) {
        m_hand.press(from);
        m_phone.showScreen(screenFile(m_folder, QStringLiteral("two.ui")));
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        m_hand.release(from);
        EXPECT_EQ(m_taps.size(), 0);
        m_phone.showScreen(screenFile(m_folder, QStringLiteral("one.ui")));
    }
    QApplication::processEvents();
    m_hand.tap(at("first"));
    expectOne(QStringLiteral("first"), Gesture::Tap);
}

TEST_P(Touch, TheOtherMouseButtonDoesNothing)
{
    for (const QPoint &from : {at("first"), nowhere()}) {
        QTest::mouseClick(m_window.windowHandle(), Qt::RightButton, {}, from);
        EXPECT_EQ(m_taps.size(), 0);
        EXPECT_FALSE(control("first")->isDown());
    }
    m_hand.press(at("first"));
    QTest::mousePress(m_window.windowHandle(), Qt::RightButton, {}, at("first"));
    EXPECT_EQ(m_taps.size(), 0);
    m_hand.release(at("first"));
    QTest::mouseRelease(m_window.windowHandle(), Qt::RightButton, {}, at("first"));
    expectOne(QStringLiteral("first"), Gesture::Tap);
}

TEST_P(Touch, KeysAndScreenReadersTapAtOnce)
{
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter}) {
        control("first")->setFocus();
        QTest::keyPress(m_window.windowHandle(), key);
        m_clock.advance(5s);
        expectOne(QStringLiteral("first"), Gesture::Tap);
        QTest::keyRelease(m_window.windowHandle(), key);
        EXPECT_EQ(m_taps.size(), 0);
    }
    QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(control("second"));
    heard->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_TRUE(QTest::qWaitFor([&] { return !m_taps.isEmpty(); }, 2000)); // Qt shows it pressed for a moment
    expectOne(QStringLiteral("second"), Gesture::Tap);
}

INSTANTIATE_TEST_SUITE_P(
    Hands, Touch,
    testing::Combine(
        testing::Values(Means::Mouse, Means::Finger), testing::Values(TextSize::Normal, TextSize::Largest),
        testing::Values(QSize(1280, 800), QSize(1080, 1920))));

} // namespace yanlian
