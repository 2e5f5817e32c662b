// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/KeyFilter.h"

#include "app/huabei/Clock.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace yanlian {

KeyFilter::KeyFilter(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    qApp->installEventFilter(this);
}

/// A press comes to the window first and then to the control: only the window's is looked at, or each would be its own
/// repetition.
bool KeyFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (m_pause == KeyPause::None || event->type() != QEvent::KeyPress || !watched->isWindowType())
        return false;
    const auto *press = static_cast<QKeyEvent *>(event);
    const auto now = m_clock.now();
    const int key = press->keyCombination().toCombined();
    const bool again = key == m_lastKey && now - m_lastPress < std::chrono::milliseconds(int(m_pause));
    m_lastKey = key;
    m_lastPress = now;
    return again || press->isAutoRepeat();
}

} // namespace yanlian
