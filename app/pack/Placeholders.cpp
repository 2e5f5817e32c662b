// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack/Placeholders.h"

#include "app/pack/Problem.h"

#include <QRegularExpression>

namespace yanlian {

QStringList placeholdersIn(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\{([^{}]*)\\}"));
    QStringList names;
    for (auto matches = form.globalMatch(text); matches.hasNext();)
        names += matches.next().captured(1);
    return names;
}

QString namesNothing(const QString &name, const QString &screen, const QStringList &labelled)
{
    return QStringLiteral("%1 names nothing on screen %2; allowed: %3")
        .arg(quoted(QLatin1Char('{') + name + QLatin1Char('}')), quoted(screen), allowed(labelled));
}

} // namespace yanlian
