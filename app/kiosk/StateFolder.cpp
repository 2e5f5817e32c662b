// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kiosk/StateFolder.h"

#include <QDir>
#include <QRegularExpression>

namespace yanlian {

QString StateFolder::pinFile() const
{
    return path + QLatin1StringView("/pin");
}

QString StateFolder::pinTriesFile() const
{
    return path + QLatin1StringView("/pin-tries");
}

QString StateFolder::startsFile() const
{
    return path + QLatin1StringView("/starts");
}

QString StateFolder::journalFile() const
{
    return path + QLatin1StringView("/journal.sqlite");
}

QString StateFolder::testFile() const
{
    return path + QLatin1StringView("/write-test");
}

QString StateFolder::exitFile() const
{
    return path + QLatin1StringView("/exit");
}

QStringList StateFolder::foreignFiles() const
{
    static const QRegularExpression ours(QStringLiteral(
        "^(?:(?:pin|pin-tries|starts|write-test|exit)(?:\\.new)?|journal\\.sqlite(?:-wal|-shm)?(?:\\.damaged-\\d+.*)?"
        "|lost\\+found)$"));
    QStringList others;
    for (const QString &name : QDir(path).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System))
        if (!ours.match(name).hasMatch())
            others += name;
    return others;
}

} // namespace yanlian
