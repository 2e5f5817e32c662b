// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/Accessible.h"

#include <QWidget>

namespace yanlian {

namespace {

void collect(QAccessibleInterface *node, QList<QAccessibleInterface *> &all)
{
    if (!node || !node->isValid() || node->state().invisible)
        return;
    all += node;
    for (int i = 0; i < node->childCount(); ++i)
        collect(node->child(i), all);
}

} // namespace

QList<QAccessibleInterface *> accessibleNodes(QWidget *root)
{
    QList<QAccessibleInterface *> all;
    collect(QAccessible::queryAccessibleInterface(root), all);
    return all;
}

QStringList accessibleTexts(QWidget *root)
{
    QStringList texts;
    for (const QAccessibleInterface *node : accessibleNodes(root))
        for (const QAccessible::Text which : {QAccessible::Name, QAccessible::Description, QAccessible::Help})
            if (const QString text = node->text(which); !text.isEmpty())
                texts += text;
    return texts;
}

QString accessibleName(QWidget *widget)
{
    const QAccessibleInterface *node = QAccessible::queryAccessibleInterface(widget);
    return node ? node->text(QAccessible::Name) : QString();
}

} // namespace yanlian
