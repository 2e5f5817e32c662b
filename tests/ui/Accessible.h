// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>
#include <QList>
#include <QStringList>

class QWidget;

namespace yanlian {

/// Everything a screen reader finds at `root` and below it, in its order; what is invisible is left out.
QList<QAccessibleInterface *> accessibleNodes(QWidget *root);

/// Names and descriptions of those.
QStringList accessibleTexts(QWidget *root);

QString accessibleName(QWidget *widget);

} // namespace yanlian
