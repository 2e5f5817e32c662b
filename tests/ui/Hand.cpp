// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/Hand.h"

#include <QApplication>
#include <QTest>
#include <QWidget>
#include <QWindow>

namespace yanlian {

QPointingDevice *touchScreen()
{
    static QPointingDevice *device = QTest::createTouchDevice();
    return device;
}

Hand::Hand(Means means, QWidget &window)
    : m_means(means)
    , m_window(window)
{
}

void Hand::press(const QPoint &at)
{
    if (m_means == Means::Mouse)
        QTest::mousePress(m_window.windowHandle(), Qt::LeftButton, {}, at);
    else
        QTest::touchEvent(m_window.windowHandle(), touchScreen()).press(0, at);
}

void Hand::move(const QPoint &at)
{
    if (m_means == Means::Mouse)
        QTest::mouseMove(m_window.windowHandle(), at);
    else
        QTest::touchEvent(m_window.windowHandle(), touchScreen()).move(0, at);
    QApplication::processEvents();
}

void Hand::release(const QPoint &at)
{
    if (m_means == Means::Mouse)
        QTest::mouseRelease(m_window.windowHandle(), Qt::LeftButton, {}, at);
    else
        QTest::touchEvent(m_window.windowHandle(), touchScreen()).release(0, at);
    QApplication::processEvents();
}

void Hand::tap(const QPoint &at)
{
    press(at);
    release(at);
}

void Hand::draw(const QList<QPoint> &way)
{
    press(way.constFirst());
    for (const QPoint &at : way.mid(1))
        move(at);
    release(way.constLast());
}

} // namespace yanlian
