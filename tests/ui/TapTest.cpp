// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Print.h"
#include "tests/ui/Pages.h"
#include "ui/look/TextButton.h"
#include "ui/phone/PhoneView.h"

#include <gtest/gtest.h>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

// How a finger, also one that trembles, works the one button of the program (a11y O1, O14).

namespace yanlian {

namespace {

class Finger : public testing::TestWithParam<int> {
protected:
    Finger()
    {
        m_button.setText(QStringLiteral("花呗"));
        m_button.setLook(Look());
        m_button.move(60, 60);
        m_button.resize(m_button.sizeHint());
        m_window.resize(400, 400);
        m_window.show();
        QApplication::processEvents();
    }

    void mouse(QEvent::Type type, const QPoint &at)
    {
        const bool pressed = type != QEvent::MouseButtonRelease;
        QMouseEvent event(
            type, at, m_button.mapToGlobal(at), Qt::LeftButton, pressed ? Qt::LeftButton : Qt::NoButton, {});
        QApplication::sendEvent(&m_button, &event);
    }

    void key(QEvent::Type type, Qt::Key which, bool repeats)
    {
        QKeyEvent event(type, which, {}, QString(), repeats);
        QApplication::sendEvent(&m_button, &event);
    }

    QPoint middle() const { return m_button.rect().center(); }

    QWidget m_window;
    TextButton m_button{TextButton::Kind(GetParam()), &m_window};
    QSignalSpy m_clicks{&m_button, &TextButton::clicked};
};

} // namespace

TEST_P(Finger, EveryCornerCounts)
{
    const QRect inside = m_button.rect().adjusted(1, 1, -1, -1);
    int expected = 0;
    for (const QPoint &corner : {inside.topLeft(), inside.topRight(), inside.bottomLeft(), inside.bottomRight()}) {
        QTest::mouseClick(m_window.windowHandle(), Qt::LeftButton, {}, m_button.mapToParent(corner));
        EXPECT_EQ(m_clicks.count(), ++expected) << corner.x() << ',' << corner.y();
    }
    QTest::mouseClick(
        m_window.windowHandle(), Qt::LeftButton, {},
        m_button.mapToParent(m_button.rect().bottomRight() + QPoint(2, 2)));
    EXPECT_EQ(m_clicks.count(), expected);
}

TEST_P(Finger, IsLargeEnough)
{
    const int least = m_button.kind() == TextButton::Kind::Band ? 48 : 60;
    EXPECT_GE(m_button.sizeHint().height(), least);
    EXPECT_GE(m_button.sizeHint().width(), least);
    EXPECT_GE(m_button.minimumSizeHint().height(), least);
    EXPECT_GE(m_button.minimumSizeHint().width(), least);
}

TEST_P(Finger, ActsOnRelease)
{
    mouse(QEvent::MouseButtonPress, middle());
    EXPECT_EQ(m_clicks.count(), 0);
    EXPECT_TRUE(m_button.isDown());
    mouse(QEvent::MouseButtonRelease, middle());
    EXPECT_EQ(m_clicks.count(), 1);
}

TEST_P(Finger, SlidingOffTakesItBack)
{
    const QPoint outside(m_button.width() + 30, -20);
    mouse(QEvent::MouseButtonPress, middle());
    mouse(QEvent::MouseMove, outside);
    mouse(QEvent::MouseButtonRelease, outside);
    EXPECT_EQ(m_clicks.count(), 0);
    EXPECT_FALSE(m_button.isDown());
}

TEST_P(Finger, ADoubleClickIsOneTap)
{
    mouse(QEvent::MouseButtonPress, middle());
    mouse(QEvent::MouseButtonRelease, middle());
    mouse(QEvent::MouseButtonDblClick, middle());
    mouse(QEvent::MouseButtonRelease, middle());
    EXPECT_EQ(m_clicks.count(), 1);
    EXPECT_FALSE(m_button.isDown());
}

TEST_P(Finger, AHeldKeyIsOneTap)
{
    int expected = 0;
    for (const Qt::Key which : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}) {
        key(QEvent::KeyPress, which, false);
        for (int repeats = 0; repeats < 4; ++repeats) {
            key(QEvent::KeyRelease, which, true);
            key(QEvent::KeyPress, which, true);
        }
        key(QEvent::KeyRelease, which, false);
        EXPECT_EQ(m_clicks.count(), ++expected) << int(which);
        EXPECT_FALSE(m_button.isDown());
    }
}

INSTANTIATE_TEST_SUITE_P(Kinds, Finger, testing::Range(0, int(TextButton::Kind::Close) + 1));

TEST(TapOnPhone, EveryCornerOfTheTargetIsTheTarget)
{
    for (const TextSize text : {TextSize::Normal, TextSize::Largest})
        onEveryStep(View{Language::Chinese, PhoneLanguage::SameAsCoach, text}, [](LessonDriver &driver) {
            for (const QString &target : driver.rehearsal().targets()) {
                driver.scrollPhoneTo(target);
                const QWidget *control = driver.phone().control(target);
                const QRect inside = control->rect().adjusted(1, 1, -1, -1);
                const QRect seen = control->visibleRegion().boundingRect();
                EXPECT_TRUE(seen.contains(control->rect().center())) << target.toStdString();
                for (const QPoint &corner :
                     {inside.topLeft(), inside.topRight(), inside.bottomLeft(), inside.bottomRight()})
                    if (seen.contains(corner)) {
                        EXPECT_EQ(driver.wizard().childAt(control->mapTo(&driver.wizard(), corner)), control)
                            << target.toStdString();
                    }
            }
        });
}

} // namespace yanlian
