// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack/TextFile.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

namespace yanlian {

namespace {

constexpr qint64 mostBytes = 1 << 20;

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder.decode(bytes);
    return !decoder.hasError() && !decoded.contains(QChar::Null);
}

} // namespace

std::optional<QByteArray> readTextFile(const QString &file, const QString &shownAs, Problems &problems)
{
    const auto refuse = [&](const QString &message) {
        problems.append({{shownAs}, message});
        return std::nullopt;
    };
    if (!QFileInfo(file).isFile())
        return refuse(QStringLiteral("cannot be read: not a file")); // a pipe would never end
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return refuse(QLatin1StringView("cannot be read: ") + source.errorString());
    const QByteArray bytes = source.read(mostBytes + 1);
    if (bytes.size() > mostBytes)
        return refuse(QStringLiteral("larger than 1 MiB; a pack's text file may not be"));
    if (!isUtf8(bytes))
        return refuse(QStringLiteral("not UTF-8 text"));
    return bytes;
}

} // namespace yanlian
