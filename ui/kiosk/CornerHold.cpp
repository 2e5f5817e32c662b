// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/CornerHold.h"

#include "app/huabei/Clock.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace yanlian {

namespace {

constexpr auto secondWithin = 10s;

} // namespace

CornerHold::CornerHold(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

void CornerHold::press(int finger, const QPoint &at)
{
    m_fingers[finger] = {cornerAt(at), m_clock.now()};
    if (m_fingers[finger].corner == Corner::None)
        m_first = Corner::None;
    else
        m_clock.after(holdTime, this, [this] { look(); });
}

void CornerHold::move(int finger, const QPoint &at)
{
    const auto found = m_fingers.find(finger);
    if (found != m_fingers.end() && found->corner != cornerAt(at))
        found->corner = Corner::None;
}

void CornerHold::release(int finger)
{
    const Finger lifted = m_fingers.take(finger);
    if (lifted.corner != Corner::None && m_clock.now() - lifted.since >= holdTime)
        m_firstUntil = m_clock.now() + secondWithin;
}

CornerHold::Corner CornerHold::cornerAt(const QPoint &at) const
{
    const int zone = std::min(m_size.width(), m_size.height()) / 7;
    const bool isLeft = at.x() < zone;
    const bool isRight = at.x() >= m_size.width() - zone;
    if (at.y() < zone)
        return isLeft ? Corner::TopLeft : isRight ? Corner::TopRight : Corner::None;
    if (at.y() >= m_size.height() - zone)
        return isLeft ? Corner::BottomLeft : isRight ? Corner::BottomRight : Corner::None;
    return Corner::None;
}

CornerHold::Corner CornerHold::opposite(Corner corner)
{
    switch (corner) {
    case Corner::TopLeft:
        return Corner::BottomRight;
    case Corner::TopRight:
        return Corner::BottomLeft;
    case Corner::BottomLeft:
        return Corner::TopRight;
    case Corner::BottomRight:
        return Corner::TopLeft;
    case Corner::None:
        return Corner::None;
    }
    Q_UNREACHABLE();
}

void CornerHold::look()
{
    const auto now = m_clock.now();
    const auto isLong = [&](const Finger &finger) {
        return finger.corner != Corner::None && now - finger.since >= holdTime;
    };
    for (const Finger &one : std::as_const(m_fingers)) {
        if (!isLong(one))
            continue;
        const bool both = std::any_of(m_fingers.cbegin(), m_fingers.cend(), [&](const Finger &other) {
            return isLong(other) && other.corner == opposite(one.corner);
        });
        const auto began = one.since;
        if (both || (m_first == opposite(one.corner) && began <= m_firstUntil)) {
            m_first = Corner::None;
            m_fingers.clear();
            return Q_EMIT held();
        }
        m_first = one.corner;
        m_firstUntil = now + secondWithin;
    }
}

} // namespace yanlian
