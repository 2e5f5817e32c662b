// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/OptionAccess.h"

#include "ui/look/TextButton.h"

namespace yanlian {

OptionAccess::OptionAccess(TextButton *option)
    : QAccessibleWidget(option, QAccessible::RadioButton)
{
}

QAccessibleInterface *OptionAccess::make(const QString &, QObject *object)
{
    auto *button = qobject_cast<TextButton *>(object);
    return button && button->kind() == TextButton::Kind::Option ? new OptionAccess(button) : nullptr;
}

QString OptionAccess::text(QAccessible::Text which) const
{
    return which == QAccessible::Name ? option()->text() : QAccessibleWidget::text(which);
}

QAccessible::State OptionAccess::state() const
{
    QAccessible::State now = QAccessibleWidget::state();
    now.checkable = true;
    now.checked = option()->isChecked();
    return now;
}

QStringList OptionAccess::actionNames() const
{
    QStringList names = QAccessibleWidget::actionNames();
    if (option()->isEnabled())
        names.prepend(pressAction());
    return names;
}

void OptionAccess::doAction(const QString &name)
{
    if (name == pressAction())
        option()->click();
    else
        QAccessibleWidget::doAction(name);
}

QStringList OptionAccess::keyBindingsForAction(const QString &) const
{
    return {};
}

TextButton *OptionAccess::option() const
{
    return static_cast<TextButton *>(widget());
}

} // namespace yanlian
