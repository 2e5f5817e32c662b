// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/FirstPaintExit.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace yanlian {

FirstPaintExit::FirstPaintExit(QWidget &window)
{
    if (qEnvironmentVariableIsSet("YANLIAN_EXIT_AFTER_FIRST_PAINT"))
        window.installEventFilter(this);
}

bool FirstPaintExit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        QTimer::singleShot(0, qApp, &QApplication::quit); // after the paint that is about to happen
    }
    return QObject::eventFilter(watched, event);
}

} // namespace yanlian
