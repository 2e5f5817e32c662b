// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/AccessText.h"

#include <QAccessible>
#include <QWidget>

namespace yanlian {

namespace {

bool canPress(QAccessibleInterface *node)
{
    QAccessibleActionInterface *actions = node->actionInterface();
    return actions && actions->actionNames().contains(QAccessibleActionInterface::pressAction());
}

QStringList states(QAccessibleInterface *node)
{
    const QAccessible::State state = node->state();
    const bool isControl = node->role() == QAccessible::Button || node->role() == QAccessible::RadioButton;
    QStringList all;
    const auto add = [&](bool holds, const char *word) {
        if (holds)
            all += QLatin1StringView(word);
    };
    add(state.checked, "chosen");
    add(state.disabled, "unavailable");
    add(state.focused, "focused");
    add(isControl && !state.focusable, "not focusable");
    add(!isControl && state.focusable && !qobject_cast<QWidget *>(node->object())->isWindow(), "focusable");
    add(isControl && !state.disabled && !canPress(node), "not pressable");
    add(!isControl && canPress(node), "pressable");
    return all;
}

QString line(QAccessibleInterface *node)
{
    QString text = QLatin1StringView(qAccessibleRoleString(node->role())) + QLatin1StringView(" \"")
        + node->text(QAccessible::Name) + QLatin1Char('"');
    if (const QStringList all = states(node); !all.isEmpty())
        text += QLatin1StringView(" (") + all.join(QLatin1StringView(", ")) + QLatin1Char(')');
    for (const QAccessible::Text more : {QAccessible::Description, QAccessible::Help, QAccessible::Value})
        if (const QString said = node->text(more); !said.isEmpty())
            text += QStringLiteral(" — ") + said;
    return text.replace(QLatin1Char('\n'), QLatin1Char(' '));
}

void write(QAccessibleInterface *node, int depth, const QWidget *without, QStringList &lines)
{
    if (!node || !node->isValid() || node->state().invisible || (without && node->object() == without))
        return;
    const bool isFrame = node->role() == QAccessible::Client || node->role() == QAccessible::Border;
    const bool isSaid = !isFrame || !node->text(QAccessible::Name).isEmpty();
    if (isSaid)
        lines += QString(depth * 2, QLatin1Char(' ')) + line(node);
    for (int i = 0; i < node->childCount(); ++i)
        write(node->child(i), depth + (isSaid ? 1 : 0), without, lines);
}

} // namespace

QStringList accessText(QWidget *root, const QWidget *without)
{
    QStringList lines;
    write(QAccessible::queryAccessibleInterface(root), 0, without, lines);
    return lines;
}

} // namespace yanlian
