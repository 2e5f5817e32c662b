// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/GroupAccess.h"

#include "ui/look/Group.h"

#include <QWidget>

namespace yanlian {

GroupAccess::GroupAccess(QWidget *group)
    : QAccessibleWidget(group)
{
}

QAccessibleInterface *GroupAccess::make(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    return dynamic_cast<Group *>(object) ? new GroupAccess(widget) : nullptr;
}

QAccessible::Role GroupAccess::role() const
{
    return widget()->accessibleName().isEmpty() ? QAccessibleWidget::role() : QAccessible::Grouping;
}

} // namespace yanlian
