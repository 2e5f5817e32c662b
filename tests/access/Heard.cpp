// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/access/Heard.h"

#include <QWidget>

#include <algorithm>

namespace yanlian {

Heard::Heard()
    : m_before(QAccessible::installUpdateHandler(keep))
{
    listener = this;
}

Heard::~Heard()
{
    QAccessible::installUpdateHandler(m_before);
    listener = nullptr;
}

bool Heard::said(QAccessible::Event kind, const QWidget *widget, const QString &name) const
{
    const auto last = std::find_if(m_events.crbegin(), m_events.crend(), [&](const Event &event) {
        return event.kind == kind && event.object == widget;
    });
    return last != m_events.crend() && last->name == name;
}

QString Heard::focused() const
{
    for (auto event = m_events.crbegin(); event != m_events.crend(); ++event)
        if (event->kind == QAccessible::Focus)
            return event->name;
    return {};
}

void Heard::keep(QAccessibleEvent *event)
{
    const QAccessibleInterface *about = event->accessibleInterface();
    const QString name = about && about->isValid() ? about->text(QAccessible::Name) : QString();
    listener->m_events += Event{event->type(), event->object(), name};
}

} // namespace yanlian
