// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phone/TouchReader.h"

#include "ui/look/Look.h"
#include "ui/look/ScrollPane.h"
#include "ui/look/TextButton.h"

#include <QMouseEvent>

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

namespace yanlian {

namespace {

/// Android takes 400 to 500 ms for a long press; a slow finger that means to tap gets more time.
constexpr auto longPress = 800ms;

double distance(const QPoint &a, const QPoint &b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

double distance(const QPoint &point, const QRect &area)
{
    const QPoint nearest(
        std::clamp(point.x(), area.left(), area.right()), std::clamp(point.y(), area.top(), area.bottom()));
    return distance(point, nearest);
}

} // namespace

TouchReader::TouchReader(const Clock &clock, QWidget *phone, ScrollPane *pane)
    : QObject(phone)
    , m_clock(clock)
    , m_phone(phone)
    , m_pane(pane)
{
    phone->installEventFilter(this); // what no control takes comes up to it
}

void TouchReader::watch(const QList<TextButton *> &controls)
{
    forget();
    for (TextButton *old : m_controls)
        if (old)
            old->removeEventFilter(this);
    m_controls.clear();
    for (TextButton *control : controls) {
        control->installEventFilter(this);
        m_controls += control;
    }
}

void TouchReader::setGlass(const QRect &glass)
{
    m_glass = glass;
}

/// The controls get none of these events: what a touch does to them is decided here, on release.
bool TouchReader::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    const bool presses = type == QEvent::MouseButtonPress || type == QEvent::MouseButtonDblClick;
    if (!presses && type != QEvent::MouseMove && type != QEvent::MouseButtonRelease)
        return QObject::eventFilter(watched, event);
    const auto *mouse = static_cast<const QMouseEvent *>(event);
    const QPoint at = m_phone->mapFromGlobal(mouse->globalPosition().toPoint()); // what lies under it may scroll
    if (type == QEvent::MouseMove)
        move(at);
    else if (mouse->button() != Qt::LeftButton)
        return true;
    else if (presses)
        press(watched, at);
    else
        release(at);
    return true;
}

void TouchReader::press(QObject *watched, const QPoint &at)
{
    forget();
    auto *control = qobject_cast<TextButton *>(watched);
    if (control && !control->isEnabled())
        control = nullptr;
    m_touch = Touch{control, control != nullptr, at, at.y(), m_clock.now()};
    if (control)
        control->setDown(true);
}

void TouchReader::move(const QPoint &at)
{
    if (!m_touch)
        return;
    if (!m_touch->isSwipe && distance(at, m_touch->began) >= Look::tenMillimetres(m_glass.width())) {
        const QPoint way = at - m_touch->began;
        m_touch->isSwipe = true;
        m_touch->scrolls = m_pane->canScroll() && std::abs(way.y()) > std::abs(way.x());
    }
    if (m_touch->scrolls) // from the first time on with all the way that the finger has come
        m_pane->drag(std::exchange(m_touch->scrolledTo, at.y()) - at.y());
    if (m_touch->control)
        m_touch->control->setDown(!m_touch->isSwipe && seen(m_touch->control).contains(at));
}

void TouchReader::release(const QPoint &at)
{
    move(at);
    const auto touch = m_touch;
    forget();
    if (!touch || touch->scrolls || (touch->onControl && !touch->control))
        return;
    const QString target = touch->onControl ? touch->control->objectName() : QString();
    if (touch->isSwipe)
        return Q_EMIT touched({target, Gesture::Swipe});
    if (!(touch->onControl ? seen(touch->control) : m_glass).contains(at))
        return;
    if (m_clock.now() - touch->at >= longPress)
        return Q_EMIT touched({target, Gesture::LongPress});
    if (touch->onControl)
        return touch->control->click();
    Q_EMIT touched({{}, Gesture::Tap, controlsNear(at)});
}

void TouchReader::forget()
{
    if (m_touch && m_touch->control)
        m_touch->control->setDown(false);
    m_touch.reset();
}

QStringList TouchReader::controlsNear(const QPoint &at) const
{
    QList<std::pair<double, QString>> near;
    for (const TextButton *control : m_controls) {
        const QRect area = control && control->isEnabled() ? seen(control) : QRect();
        if (area.isEmpty())
            continue;
        if (const double away = distance(at, area); away <= Look::tenMillimetres(m_glass.width()))
            near += {away, control->objectName()};
    }
    std::stable_sort(near.begin(), near.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList names;
    for (const auto &[away, name] : near)
        names += name;
    return names;
}

/// The part of a control that is not scrolled away, in the phone's coordinates.
QRect TouchReader::seen(const TextButton *control) const
{
    return control->visibleRegion().boundingRect().translated(control->mapTo(m_phone, QPoint(0, 0)));
}

} // namespace yanlian
