// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleWidget>

namespace yanlian {

/// A Group as assistive technology meets it.
class GroupAccess final : public QAccessibleWidget {
public:
    explicit GroupAccess(QWidget *group);

    /// For QAccessible::installFactory().
    static QAccessibleInterface *make(const QString &className, QObject *object);

    QAccessible::Role role() const override;
};

} // namespace yanlian
