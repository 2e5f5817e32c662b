// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/XapiWords.h"

#include <QStringList>
#include <QUrl>

namespace yanlian::xapi {

QString iri(const QStringList &parts)
{
    QString text = QLatin1StringView(base);
    for (const QString &part : parts)
        text += QLatin1Char('/') + QLatin1StringView(QUrl::toPercentEncoding(part));
    return text;
}

QString extension(const char *name)
{
    return iri({QStringLiteral("ext"), QLatin1StringView(name)});
}

QJsonObject languageMap(const QString &english, const QString &chinese)
{
    return {{QStringLiteral("en"), english}, {QStringLiteral("zh-CN"), chinese}};
}

} // namespace yanlian::xapi
