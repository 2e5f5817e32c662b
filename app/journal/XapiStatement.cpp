// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/XapiStatement.h"

#include <QDateTime>
#include <QJsonArray>
#include <QUuid>

namespace yanlian {

namespace {

/// The namespace of addresses (RFC 4122): the same name always gives the same id.
QString uuidOf(const QString &name)
{
    static const QUuid addresses(QStringLiteral("6ba7b811-9dad-11d1-80b4-00c04fd430c8"));
    return QUuid::createUuidV5(addresses, name).toString(QUuid::WithoutBraces);
}

QString visitName(qint64 visit)
{
    return QStringLiteral("visit-%1").arg(visit, 16, 16, QLatin1Char('0'));
}

/// Where a line lies, as a name.
QString lineName(const JournalLine &line)
{
    return xapi::iri({QStringLiteral("visits"), visitName(line.visit), QString::number(line.number)});
}

/// The statements cmi5 itself defines.
bool isOfCmi5(const XapiVerb &verb)
{
    for (const XapiVerb &defined : {xapi::initialized, xapi::completed, xapi::passed, xapi::failed, xapi::terminated})
        if (defined == verb)
            return true;
    return false;
}

QJsonArray activities(const QStringList &iris)
{
    QJsonArray all;
    for (const QString &iri : iris)
        all += QJsonObject{{QStringLiteral("id"), iri}};
    return all;
}

QString languageTag(Language language)
{
    return languageCode(language).replace(QLatin1Char('_'), QLatin1Char('-'));
}

} // namespace

XapiObject XapiSession::rehearsal() const
{
    const QString &id = first.event.scenario;
    return xapiObject(
        first.event, {}, xapi::simulation, QStringLiteral("Rehearsal %1").arg(id), QStringLiteral("演练 %1").arg(id));
}

QString XapiSession::registration() const
{
    return uuidOf(lineName(first));
}

QJsonObject XapiSession::statement(
    const JournalLine &line, const XapiVerb &verb, const XapiObject &object, const QJsonObject &result) const
{
    const auto iri = QLatin1StringView(verb.iri);
    const QJsonObject account{
        {QStringLiteral("homePage"), QLatin1StringView(xapi::base)},
        {QStringLiteral("name"), visitName(line.visit)},
    };
    QJsonObject statement{
        {QStringLiteral("id"), uuidOf(lineName(line) + QLatin1Char(' ') + iri + QLatin1Char(' ') + object.iri)},
        {QStringLiteral("timestamp"), QDateTime(line.day, QTime(line.hour, 0), zone).toString(Qt::ISODate)},
        {QStringLiteral("actor"),
         QJsonObject{{QStringLiteral("objectType"), QStringLiteral("Agent")}, {QStringLiteral("account"), account}}},
        {QStringLiteral("verb"),
         QJsonObject{
             {QStringLiteral("id"), iri},
             {QStringLiteral("display"),
              xapi::languageMap(QString::fromUtf8(verb.english), QString::fromUtf8(verb.chinese))}}},
        {QStringLiteral("object"),
         QJsonObject{{QStringLiteral("id"), object.iri}, {QStringLiteral("definition"), object.definition}}},
        {QStringLiteral("context"), context(line, verb)},
    };
    if (!result.isEmpty())
        statement.insert(QStringLiteral("result"), result);
    return statement;
}

QJsonObject XapiSession::context(const JournalLine &line, const XapiVerb &verb) const
{
    const bool isJudged = verb == xapi::passed || verb == xapi::failed;
    QJsonObject extensions{
        {xapi::extension("mode"), modeCode(first.event.mode)},
        {QLatin1StringView(xapi::sessionId), registration()},
    };
    if (isJudged)
        extensions.insert(QLatin1StringView(xapi::masteryScore), mastery);
    QJsonObject around{{QStringLiteral("grouping"), activities({rehearsal().iri})}};
    if (isOfCmi5(verb)) {
        QStringList categories{QLatin1StringView(xapi::cmi5Category)};
        if (isJudged || verb == xapi::completed)
            categories += QLatin1StringView(xapi::moveOnCategory);
        around.insert(QStringLiteral("category"), activities(categories));
    }
    return {
        {QStringLiteral("registration"), registration()},
        {QStringLiteral("language"), languageTag(line.language)},
        {QStringLiteral("contextActivities"), around},
        {QStringLiteral("extensions"), extensions},
    };
}

XapiObject xapiObject(
    const LessonEvent &event, const QStringList &parts, const char *type, const QString &english,
    const QString &chinese)
{
    QJsonObject definition{{QStringLiteral("name"), xapi::languageMap(english, chinese)}};
    if (type)
        definition.insert(QStringLiteral("type"), QLatin1StringView(type));
    return {xapi::iri(QStringList{event.scenario} + parts), definition};
}

QString xapiDuration(qint64 ms)
{
    const QString seconds = QString::number(double(ms) / 1000, 'f', 2);
    return QStringLiteral("PT%1S").arg(seconds);
}

} // namespace yanlian
