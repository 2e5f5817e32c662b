// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack/Problem.h"

#include <QStringList>

namespace yanlian {

namespace {

/// Control characters could break the line or steer the terminal that shows it.
QString printable(QString text)
{
    for (QChar &c : text)
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = c.isSpace() ? QLatin1Char(' ') : QChar(QChar::ReplacementCharacter);
    return text;
}

} // namespace

QString Problem::toString() const
{
    QString where = place.file;
    if (place.line > 0)
        where += QLatin1Char(':') + QString::number(place.line) + QLatin1Char(':') + QString::number(place.column);
    return printable(where + QLatin1StringView(": ") + text);
}

QString allowed(QStringList names)
{
    names.removeDuplicates();
    names.sort();
    if (names.isEmpty())
        return QStringLiteral("none");
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
        simple = simple.left(simple.at(most - 1).isHighSurrogate() ? most - 1 : most) + QStringLiteral("…");
    return QLatin1Char('"') + simple + QLatin1Char('"');
}

} // namespace yanlian
