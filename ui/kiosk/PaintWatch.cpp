// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/PaintWatch.h"

#include "app/huabei/Clock.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>
#include <QWindow>

namespace yanlian {

PaintWatch::PaintWatch(QWidget &window, Clock &clock, std::optional<std::chrono::milliseconds> every, Tell tell)
    : m_window(window)
    , m_clock(clock)
    , m_every(every)
    , m_tell(std::move(tell))
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool PaintWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && isInWindow(watched)) {
        m_isPainted = true;
        if (!std::exchange(m_isReady, true)) // the frame is about to be painted
            QMetaObject::invokeMethod(
                this,
                [this] {
                    m_tell.ready();
                    lookLater();
                },
                Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

/// The window itself is not painted where an opaque page covers it.
bool PaintWatch::isInWindow(const QObject *watched) const
{
    const auto *widget = qobject_cast<const QWidget *>(watched);
    return widget && widget->window() == &m_window;
}

/// Where there is nothing to paint on, as when a monitor is unplugged, that no picture comes is not the program's
/// fault.
void PaintWatch::look()
{
    const QWindow *handle = m_window.windowHandle();
    const bool canPaint = handle && handle->isExposed();
    if (std::exchange(m_isPainted, false) || !canPaint)
        m_tell.alive();
    QWidget *seen = m_window.childAt(0, 0);
    if (!seen)
        seen = &m_window;
    seen->update(QRect(seen->mapFrom(&m_window, QPoint()), QSize(1, 1)));
    lookLater();
}

void PaintWatch::lookLater()
{
    if (m_every)
        m_clock.after(*m_every, this, [this] { look(); });
}

} // namespace yanlian
