// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/guide/GuideManifest.h"

#include "app/pack/Pack.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace yanlian {

QByteArray GuideManifest::toJson() const
{
    QJsonArray list;
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        QJsonObject entry = file.value();
        entry.insert(QStringLiteral("file"), file.key());
        list += entry;
    }
    const QJsonObject whole{
        {QStringLiteral("program"), program},
        {QStringLiteral("pack"), pack},
        {QStringLiteral("packHash"), packHash},
        {QStringLiteral("fonts"), QJsonArray::fromStringList(fonts)},
        {QStringLiteral("files"), list}};
    return QJsonDocument(whole).toJson();
}

GuideManifest GuideManifest::fromJson(const QByteArray &json)
{
    const QJsonObject whole = QJsonDocument::fromJson(json).object();
    GuideManifest manifest{
        whole.value(QStringLiteral("program")).toString(),
        whole.value(QStringLiteral("pack")).toString(),
        whole.value(QStringLiteral("packHash")).toString(),
        whole.value(QStringLiteral("fonts")).toVariant().toStringList(),
        {}};
    const QJsonArray files = whole.value(QStringLiteral("files")).toArray();
    for (const auto each : files) {
        QJsonObject entry = each.toObject();
        const QString file = entry.take(QStringLiteral("file")).toString();
        manifest.files.insert(file, entry);
    }
    return manifest;
}

bool GuideManifest::belongsWith(const GuideManifest &other) const
{
    return program == other.program && pack == other.pack && packHash == other.packHash && fonts == other.fonts;
}

bool GuideManifest::differsInFontsAlone(const GuideManifest &other) const
{
    GuideManifest same = other;
    same.fonts = fonts;
    return !fonts.isEmpty() && !other.fonts.isEmpty() && fonts != other.fonts && belongsWith(same);
}

QString packHash(const Pack &pack)
{
    QStringList paths;
    for (QDirIterator each(pack.folder, QDir::Files, QDirIterator::Subdirectories); each.hasNext();)
        paths += each.next();
    paths.sort();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &path : std::as_const(paths)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        hash.addData(path.mid(pack.folder.size()).toUtf8());
        hash.addData(file.readAll());
    }
    return QString::fromLatin1(hash.result().toHex());
}

QString guideManifestName()
{
    return QStringLiteral("manifest.json");
}

} // namespace yanlian
