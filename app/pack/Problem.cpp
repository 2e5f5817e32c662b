// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack/Problem.h"

#include <QStringList>

namespace yanlian {

QString Problem::toString() const
{
    if (place.line < 1)
        return place.file + QLatin1StringView(": ") + text;
    return QStringLiteral("%1:%2:%3: %4").arg(place.file).arg(place.line).arg(place.column).arg(text);
}

QString allowed(QStringList names)
{
    names.sort();
    if (names.size() < 2)
        return names.join(QString());
    const QString last = names.takeLast();
    return names.join(QLatin1StringView(", ")) + QLatin1StringView(" or ") + last;
}

QString quoted(const QString &word)
{
    constexpr int most = 60;
    QString simple = word.simplified();
    if (simple.size() > most)
        simple = simple.left(most) + QStringLiteral("…");
    return QLatin1Char('"') + simple + QLatin1Char('"');
}

} // namespace yanlian
