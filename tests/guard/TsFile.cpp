// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/guard/TsFile.h"

#include "tests/guard/ProjectFiles.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QXmlStreamReader>

namespace yanlian {

namespace {

QString text(QXmlStreamReader &xml)
{
    return xml.readElementText(QXmlStreamReader::IncludeChildElements);
}

void readTranslation(QXmlStreamReader &xml, TsMessage &message)
{
    message.type = xml.attributes().value(QLatin1StringView("type")).toString();
    if (!message.isNumerus) {
        message.translations += text(xml);
        return;
    }
    while (xml.readNextStartElement())
        message.translations += text(xml);
}

TsMessage readMessage(QXmlStreamReader &xml, const QString &context)
{
    TsMessage message;
    message.context = context;
    message.isNumerus = xml.attributes().value(QLatin1StringView("numerus")) == QLatin1StringView("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1StringView("source"))
            message.source = text(xml);
        else if (xml.name() == QLatin1StringView("comment"))
            message.comment = text(xml);
        else if (xml.name() == QLatin1StringView("translation"))
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

} // namespace

TsFile::TsFile(const QString &file)
    : name(file.section(QLatin1Char('/'), -1))
{
    QFile source(file);
    EXPECT_TRUE(source.open(QIODevice::ReadOnly)) << file.toStdString();
    QXmlStreamReader xml(&source);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1StringView("TS")) {
            language = xml.attributes().value(QLatin1StringView("language")).toString();
            sourceLanguage = xml.attributes().value(QLatin1StringView("sourcelanguage")).toString();
        } else if (xml.name() == QLatin1StringView("name")) {
            context = text(xml);
        } else if (xml.name() == QLatin1StringView("message")) {
            messages += readMessage(xml, context);
        }
    }
    EXPECT_FALSE(xml.hasError()) << file.toStdString() << ": " << xml.errorString().toStdString();
    EXPECT_FALSE(messages.isEmpty()) << file.toStdString();
}

QSet<QString> TsFile::keys() const
{
    QSet<QString> all;
    for (const TsMessage &message : messages)
        all.insert(message.key());
    return all;
}

QString TsFile::at(const TsMessage &message) const
{
    return name + QLatin1StringView(": ") + message.source;
}

QStringList tsPaths()
{
    const QDir folder(projectFolder() + QLatin1StringView("translations"));
    QStringList paths;
    for (const QString &name : folder.entryList({QStringLiteral("*.ts")}, QDir::Files, QDir::Name))
        paths += folder.filePath(name);
    EXPECT_FALSE(paths.isEmpty());
    return paths;
}

} // namespace yanlian
