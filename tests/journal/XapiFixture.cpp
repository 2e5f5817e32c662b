// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journal/XapiFixture.h"

#include "tests/journal/XapiRules.h"
#include "tests/support/Print.h"

#include <QBuffer>
#include <QJsonDocument>

namespace yanlian {

XapiFixture::XapiFixture()
{
    m_settings.zone = QTimeZone(8 * 3600);
    m_settings.today = m_now.date().addDays(7);
    m_settings.steps = {{QStringLiteral("upgrade"), 4}};
}

QList<QJsonObject> XapiFixture::statements(QDate since) const
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    EXPECT_EQ(exportXapi(path(), since, m_settings, out), QString());
    QList<QJsonObject> all;
    for (const QByteArray &line : out.data().split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        EXPECT_TRUE(document.isObject()) << line.toStdString();
        all += document.object();
    }
    EXPECT_TRUE(out.data().isEmpty() || out.data().endsWith('\n'));
    return all;
}

QList<QList<QJsonObject>> XapiFixture::sessions() const
{
    QList<QList<QJsonObject>> all;
    for (const QJsonObject &statement : statements()) {
        if (all.isEmpty() || verbOf(all.constLast().constLast()) == QStringLiteral("terminated"))
            all += QList<QJsonObject>();
        all.last() += statement;
    }
    return all;
}

QStringList XapiFixture::verbs() const
{
    EXPECT_EQ(sessions().size(), 1);
    QStringList all;
    for (const QJsonObject &statement : statements())
        all += verbOf(statement);
    return all;
}

QJsonObject XapiFixture::only(const char *verb) const
{
    QList<QJsonObject> found;
    for (const QJsonObject &statement : statements())
        if (verbOf(statement) == QLatin1StringView(verb))
            found += statement;
    EXPECT_EQ(found.size(), 1) << verb;
    return found.value(0);
}

} // namespace yanlian
