// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kiosk/IniText.h"

#include <QMap>

#include <algorithm>

namespace yanlian {

namespace {

/// From 1; past the end of a line of blanks.
int columnOf(const QString &line, qsizetype from)
{
    while (from < line.size() && line.at(from).isSpace())
        ++from;
    return int(from) + 1;
}

bool isRemark(const QString &words)
{
    return words.isEmpty() || words.startsWith(QLatin1Char('#')) || words.startsWith(QLatin1Char(';'));
}

} // namespace

QList<IniEntry> readIniText(const QString &text, const QString &file, const QString &section, Problems &problems)
{
    const QString header = QLatin1Char('[') + section + QLatin1Char(']');
    QList<IniEntry> entries;
    QMap<QString, int> lineOfKey;
    int number = 0;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        const QString words = line.trimmed();
        const Place place{file, ++number, columnOf(line, 0)};
        if (isRemark(words) || words == header)
            continue;
        const qsizetype equals = line.indexOf(QLatin1Char('='));
        const QString key = line.left(equals).trimmed();
        if (words.startsWith(QLatin1Char('['))) {
            problems.append({place, QStringLiteral("unknown section %1; allowed: %2").arg(quoted(words), header)});
        } else if (equals < 0 || key.isEmpty()) {
            problems.append({place, QStringLiteral("unknown line %1; allowed: key = value").arg(quoted(words))});
        } else if (lineOfKey.contains(key)) {
            problems.append(
                {place,
                 QStringLiteral("%1 was given before, in line %2; allowed: once")
                     .arg(quoted(key))
                     .arg(lineOfKey[key])});
        } else {
            lineOfKey.insert(key, number);
            entries.append({key, line.mid(equals + 1).trimmed(), place, {file, number, columnOf(line, equals + 1)}});
        }
    }
    return entries;
}

} // namespace yanlian
