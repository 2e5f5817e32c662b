// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/StdErr.h"

#include <QTextStream>

namespace yanlian {

void sayOnStderr(const QString &message)
{
    QTextStream(stderr) << QStringLiteral("yanlian: ") << message.simplified() << Qt::endl;
}

} // namespace yanlian
