// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kiosk/StartCounter.h"

#include "app/journal/DurableFile.h"
#include "app/kiosk/StateFolder.h"

#include <QFile>

#include <algorithm>
#include <utility>

namespace yanlian {

namespace {

constexpr qint64 mostBytes = 4096;

/// The noted seconds since 1970 that are close to `now`. A start after it was noted before the clock was turned back.
QList<qint64> recentStarts(const QString &path, qint64 now)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<qint64> starts;
    for (const QByteArray &line : file.read(mostBytes).split('\n')) {
        bool isNumber = false;
        const qint64 start = line.toLongLong(&isNumber);
        if (isNumber && start <= now + StartCounter::within.count() && start > now - StartCounter::within.count())
            starts += start;
    }
    return starts.mid(std::max<qsizetype>(starts.size() - (StartCounter::tooMany - 1), 0));
}

} // namespace

StartCounter::StartCounter(QString stateFolder, const WallClock &now)
{
    const QString path = StateFolder{std::move(stateFolder)}.startsFile();
    const qint64 second = now().toSecsSinceEpoch();
    QList<qint64> starts = recentStarts(path, second);
    starts += second;
    m_recent = int(starts.size());
    QByteArray lines;
    for (const qint64 start : starts)
        lines += QByteArray::number(start) + '\n';
    if (const QString why = replaceFile(path, lines); !why.isEmpty())
        m_complaint = QStringLiteral("the starts %1 cannot be written: %2").arg(path, why);
}

} // namespace yanlian
