// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/PutAside.h"

#include <QFile>

namespace yanlian {

namespace {

/// What SQLite may keep beside a file.
constexpr const char *companions[] = {"-wal", "-shm"};

bool isFree(const QString &name)
{
    if (QFile::exists(name))
        return false;
    for (const char *companion : companions)
        if (QFile::exists(name + QLatin1StringView(companion)))
            return false;
    return true;
}

} // namespace

QString putAside(const QString &file)
{
    int number = 1;
    const auto name = [&] { return QStringLiteral("%1.damaged-%2").arg(file).arg(number); };
    while (!isFree(name()))
        ++number;
    if (!QFile::rename(file, name())) // first: SQLite throws away what a file that is gone has left behind
        return {};
    for (const char *companion : companions)
        QFile::rename(file + QLatin1StringView(companion), name() + QLatin1StringView(companion));
    return name();
}

} // namespace yanlian
