// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/ParagraphAccess.h"

#include "ui/look/Paragraph.h"

namespace yanlian {

ParagraphAccess::ParagraphAccess(Paragraph *paragraph)
    : QAccessibleWidget(paragraph, QAccessible::StaticText)
{
}

QAccessibleInterface *ParagraphAccess::make(const QString &, QObject *object)
{
    auto *paragraph = qobject_cast<Paragraph *>(object);
    return paragraph ? new ParagraphAccess(paragraph) : nullptr;
}

QAccessible::Role ParagraphAccess::role() const
{
    return paragraph()->isExplained() ? QAccessible::Button : QAccessible::StaticText;
}

QString ParagraphAccess::text(QAccessible::Text which) const
{
    if (which == QAccessible::Name)
        return paragraph()->text();
    if (which == QAccessible::Description && paragraph()->isExplained())
        return tr("Press to read what is behind this.");
    return QAccessibleWidget::text(which);
}

QStringList ParagraphAccess::actionNames() const
{
    QStringList names = QAccessibleWidget::actionNames();
    if (paragraph()->isExplained())
        names.prepend(pressAction());
    return names;
}

void ParagraphAccess::doAction(const QString &name)
{
    if (name == pressAction() && paragraph()->isExplained())
        Q_EMIT paragraph()->explanationWanted();
    else
        QAccessibleWidget::doAction(name);
}

Paragraph *ParagraphAccess::paragraph() const
{
    return static_cast<Paragraph *>(widget());
}

} // namespace yanlian
