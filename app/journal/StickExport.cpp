// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/StickExport.h"

#include "app/journal/ReportFacts.h"
#include "app/journal/Suppression.h"

#include <QDir>
#include <QFile>

namespace yanlian {

namespace {

constexpr const char *roots[] = {"/media", "/run/media", "/mnt"};

bool isUnderRoot(const QString &folder)
{
    for (const char *root : roots)
        if (folder == QLatin1StringView(root) || folder.startsWith(QLatin1StringView(root) + QLatin1Char('/')))
            return true;
    return false;
}

/// The kernel writes a blank as \040.
QString unescaped(const QByteArray &word)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < word.size(); ++i) {
        bool isNumber = false;
        const int code = word.at(i) == '\\' ? word.mid(i + 1, 3).toInt(&isNumber, 8) : 0;
        bytes += isNumber ? char(code) : word.at(i);
        i += isNumber ? 3 : 0;
    }
    return QFile::decodeName(bytes);
}

} // namespace

QStringList mountedSticks(const QByteArray &mounts)
{
    QStringList sticks;
    for (const QByteArray &line : mounts.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() < 4 || words.at(2) == "autofs")
            continue;
        const QString folder = unescaped(words.at(1));
        if (isUnderRoot(folder) && words.at(3).split(',').contains("rw") && !sticks.contains(folder))
            sticks += folder;
    }
    return sticks;
}

QStringList mountedSticks()
{
    QFile mounts(QStringLiteral("/proc/self/mounts"));
    return mounts.open(QIODevice::ReadOnly) ? mountedSticks(mounts.readAll()) : QStringList();
}

NewFile exportCsv(const QString &journal, QDate since, qint64 minCell, const QString &folder, QDate today)
{
    Report report{since, {}};
    if (QFile::exists(journal)) { // nobody has practised yet
        const ReadReport read = readReport(journal, since);
        if (!read.report)
            return {{}, read.complaint};
        report = suppressed(*read.report, minCell);
    }
    const QString name = QLatin1StringView("yanlian-") + today.toString(Qt::ISODate);
    NewFile file = putNewFile(folder, name, QStringLiteral("csv"), reportCsv(report));
    if (file.file.isEmpty())
        file.complaint = folder + QLatin1StringView(": cannot be written: ") + file.complaint;
    return file;
}

} // namespace yanlian
