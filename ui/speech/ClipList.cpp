// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/speech/ClipList.h"

#include <QFile>
#include <QRegularExpression>

namespace yanlian {

namespace {

constexpr qint64 longestList = 16 * qint64(1024 * 1024); ///< bytes; anything longer is no list of ours

} // namespace

QString clipFolder(const QString &root, Language language)
{
    return QStringLiteral("%1/voice/%2").arg(root, languageCode(language));
}

QString clipListFile(const QString &root, Language language)
{
    return clipFolder(root, language) + QLatin1StringView("/sentences.tsv");
}

QList<Clip> readClips(const QString &root, Language language)
{
    QFile file(clipListFile(root, language));
    if (!file.open(QIODevice::ReadOnly) || file.size() > longestList)
        return {};
    static const QRegularExpression line(QStringLiteral("^([\\w-]{1,64})\\t(.+)$"));
    QList<Clip> clips;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    for (const QString &each : lines)
        if (const auto match = line.match(each.trimmed()); match.hasMatch())
            clips += {match.captured(1), match.captured(2).simplified()};
    return clips;
}

QByteArray clipList(const QList<Clip> &clips)
{
    QString lines;
    for (const Clip &clip : clips)
        lines += clip.id + QLatin1Char('\t') + clip.text + QLatin1Char('\n');
    return lines.toUtf8();
}

QString clipFile(const QString &root, Language language, const QString &id)
{
    for (const char *ending : {"wav", "ogg"}) {
        const QString path = QStringLiteral("%1/%2.%3").arg(clipFolder(root, language), id, QLatin1StringView(ending));
        if (QFile::exists(path))
            return path;
    }
    return {};
}

} // namespace yanlian
