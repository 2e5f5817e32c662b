// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>
#include <QList>
#include <QString>

class QWidget;

namespace yanlian {

/// Everything that the program tells a screen reader without being asked, from the moment this object is made. Only one
/// may exist at a time, and only where somebody listens (QAccessible::isActive()) is anything told.
class Heard final {
public:
    Heard();
    ~Heard();
    Heard(const Heard &) = delete;
    Heard &operator=(const Heard &) = delete;

    void clear() { m_events.clear(); }
    /// Whether the last event of this kind about this widget came while its name was this.
    bool said(QAccessible::Event kind, const QWidget *widget, const QString &name) const;
    /// The name of whatever got the focus last; empty if nothing did.
    QString focused() const;

private:
    struct Event {
        QAccessible::Event kind;
        const QObject *object;
        QString name;
    };

    static void keep(QAccessibleEvent *event);

    static inline Heard *listener = nullptr; ///< a plain function is called, which has to find it
    QList<Event> m_events;
    QAccessible::UpdateHandler m_before;
};

} // namespace yanlian
