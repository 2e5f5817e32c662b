// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journal/XapiRules.h"

#include <QDateTime>
#include <QJsonArray>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

namespace yanlian {

namespace {

bool matches(const QJsonValue &value, const char *pattern)
{
    return value.isString()
        && QRegularExpression(QRegularExpression::anchoredPattern(QLatin1StringView(pattern)))
               .match(value.toString())
               .hasMatch();
}

bool isUuid(const QJsonValue &value)
{
    return matches(value, "[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
}

bool isIri(const QJsonValue &value)
{
    return matches(value, "[a-z][a-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+") && QUrl(value.toString()).isValid();
}

/// RFC 5646, as far as languages, scripts and regions go.
bool isLanguageTag(const QJsonValue &value)
{
    return matches(value, "[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\\d{3}))?");
}

bool isDuration(const QJsonValue &value)
{
    return matches(value, "P(?=.)(?:\\d+D)?(?:T(?=.)(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:\\.\\d{1,2})?S)?)?");
}

bool isTimestamp(const QJsonValue &value)
{
    return matches(value, "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?(?:Z|[+-]\\d\\d:\\d\\d)")
        && QDateTime::fromString(value.toString(), Qt::ISODate).isValid();
}

/// Walks through one statement and notes what is wrong, each time with its place.
class StatementCheck final {
public:
    QStringList problems;

    void statement(const QJsonObject &object)
    {
        allow(
            object, "statement",
            {"id", "actor", "verb", "object", "result", "context", "timestamp", "stored", "authority", "version"},
            {"id", "actor", "verb", "object", "timestamp"});
        expect(isUuid(object.value(QStringLiteral("id"))), "id is no UUID");
        expect(isTimestamp(object.value(QStringLiteral("timestamp"))), "timestamp is none");
        actor(at(object, "actor"));
        verb(at(object, "verb"));
        activity(at(object, "object"), "object");
        if (object.contains(QStringLiteral("result")))
            result(at(object, "result"));
        if (object.contains(QStringLiteral("context")))
            context(at(object, "context"));
    }

private:
    static QJsonObject at(const QJsonObject &object, const char *key)
    {
        return object.value(QLatin1StringView(key)).toObject();
    }

    void expect(bool isRight, const char *problem)
    {
        if (!isRight)
            problems += QLatin1StringView(problem);
    }

    void allow(
        const QJsonObject &object, const char *what, const QSet<QByteArray> &allowed,
        const QSet<QByteArray> &required = {})
    {
        for (const QString &key : object.keys()) {
            if (!allowed.contains(key.toUtf8()))
                problems += QStringLiteral("%1 may not have %2").arg(QLatin1StringView(what), key);
            if (object[key].isNull())
                problems += QStringLiteral("%1 has nothing as %2").arg(QLatin1StringView(what), key);
        }
        for (const QByteArray &key : required)
            if (!object.contains(QLatin1StringView(key)))
                problems += QStringLiteral("%1 has no %2").arg(QLatin1StringView(what), QLatin1StringView(key));
    }

    void actor(const QJsonObject &object)
    {
        allow(object, "actor", {"objectType", "account"}, {"account"}); // a name or an address would be a person
        expect(object.value(QStringLiteral("objectType")) == QStringLiteral("Agent"), "actor is no Agent");
        const QJsonObject account = at(object, "account");
        allow(account, "account", {"homePage", "name"}, {"homePage", "name"});
        expect(isIri(account.value(QStringLiteral("homePage"))), "homePage is no IRI");
    }

    void verb(const QJsonObject &object)
    {
        allow(object, "verb", {"id", "display"}, {"id", "display"});
        expect(isIri(object.value(QStringLiteral("id"))), "verb's id is no IRI");
        languageMap(object.value(QStringLiteral("display")));
    }

    void activity(const QJsonObject &object, const char *what)
    {
        allow(object, what, {"objectType", "id", "definition"}, {"id"});
        expect(isIri(object.value(QStringLiteral("id"))), "activity's id is no IRI");
        if (object.contains(QStringLiteral("definition")))
            definition(at(object, "definition"));
    }

    void definition(const QJsonObject &object)
    {
        allow(
            object, "definition",
            {"name", "description", "type", "moreInfo", "extensions", "interactionType", "correctResponsesPattern",
             "choices", "scale", "source", "target", "steps"});
        for (const char *map : {"name", "description"})
            if (object.contains(QLatin1StringView(map)))
                languageMap(object.value(QLatin1StringView(map)));
        if (object.contains(QStringLiteral("type")))
            expect(isIri(object.value(QStringLiteral("type"))), "type is no IRI");
        extensions(object);
        const bool hasSteps = object.contains(QStringLiteral("steps"));
        expect(
            !hasSteps || object.value(QStringLiteral("interactionType")) == QStringLiteral("performance"),
            "only a performance has steps");
        for (const QJsonValue &step : object.value(QStringLiteral("steps")).toArray()) {
            allow(step.toObject(), "step", {"id", "description"}, {"id"});
            expect(matches(step.toObject().value(QStringLiteral("id")), "\\S+"), "step's id is none");
            languageMap(step.toObject().value(QStringLiteral("description")));
        }
    }

    void result(const QJsonObject &object)
    {
        allow(object, "result", {"score", "success", "completion", "response", "duration", "extensions"});
        const auto is = [&](const char *key, QJsonValue::Type type) {
            const QJsonValue value = object.value(QLatin1StringView(key));
            return value.isUndefined() || value.type() == type;
        };
        expect(is("success", QJsonValue::Bool) && is("completion", QJsonValue::Bool), "neither true nor false");
        expect(is("response", QJsonValue::String), "response is no text");
        if (object.contains(QStringLiteral("duration")))
            expect(isDuration(object.value(QStringLiteral("duration"))), "duration is none");
        if (object.contains(QStringLiteral("score"))) {
            const QJsonObject score = at(object, "score");
            allow(score, "score", {"scaled", "raw", "min", "max"});
            const QJsonValue scaled = score.value(QStringLiteral("scaled"));
            expect(scaled.isDouble() && scaled.toDouble() >= -1 && scaled.toDouble() <= 1, "scaled is not in -1 to 1");
        }
        extensions(object);
    }

    void context(const QJsonObject &object)
    {
        allow(
            object, "context",
            {"registration", "instructor", "team", "contextActivities", "revision", "platform", "language", "statement",
             "extensions"});
        expect(isUuid(object.value(QStringLiteral("registration"))), "registration is no UUID");
        expect(isLanguageTag(object.value(QStringLiteral("language"))), "language is no tag");
        const QJsonObject around = at(object, "contextActivities");
        allow(around, "contextActivities", {"parent", "grouping", "category", "other"});
        for (const QString &kind : around.keys())
            for (const QJsonValue &each : around[kind].toArray())
                activity(each.toObject(), "context activity");
        extensions(object);
    }

    void extensions(const QJsonObject &object)
    {
        for (const QString &key : at(object, "extensions").keys())
            if (!isIri(key))
                problems += QStringLiteral("extension %1 is no IRI").arg(key);
    }

    void languageMap(const QJsonValue &value)
    {
        expect(value.isObject() && !value.toObject().isEmpty(), "language map is none");
        for (const QString &key : value.toObject().keys())
            expect(isLanguageTag(key) && value.toObject()[key].isString(), "language map's key is no tag");
    }
};

/// Goes through a session and notes where it leaves cmi5's order.
class SessionCheck final {
public:
    QStringList problems;

    void session(const QList<QJsonObject> &statements)
    {
        expect(verbOf(statements.constFirst()) == QStringLiteral("initialized"), "initialized is not the first");
        expect(verbOf(statements.constLast()) == QStringLiteral("terminated"), "terminated is not the last");
        for (const QJsonObject &statement : statements)
            next(statement, statements.constFirst());
        for (const QString &verb : defined)
            expect(m_seen.value(verb) <= 1, "a verb of cmi5 comes twice");
        expect(m_seen.value(QStringLiteral("passed")) + m_seen.value(QStringLiteral("failed")) <= 1, "two judgements");
        expect(m_seen.value(QStringLiteral("answered")) <= 1, "two answers");
    }

private:
    void expect(bool isRight, const char *problem)
    {
        if (!isRight)
            problems += QLatin1StringView(problem);
    }

    void next(const QJsonObject &statement, const QJsonObject &first)
    {
        const QString verb = verbOf(statement);
        const QJsonObject result = statement.value(QStringLiteral("result")).toObject();
        const bool isJudged = verb == QStringLiteral("passed") || verb == QStringLiteral("failed");
        const bool isEnd = isJudged || verb == QStringLiteral("completed") || verb == QStringLiteral("terminated");
        expect(!isEnd || result.contains(QStringLiteral("duration")), "duration is missing");
        expect(isJudged == result.contains(QStringLiteral("score")), "score belongs to passed and failed");
        if (defined.contains(verb) || verb == QStringLiteral("selected"))
            expect(isJudged == result.contains(QStringLiteral("success")), "success belongs to passed and failed");
        expect(
            (verb == QStringLiteral("completed")) == result.contains(QStringLiteral("completion")),
            "completion belongs to completed");
        if (isJudged)
            judgement(statement, verb == QStringLiteral("passed"));
        progress(result);
        ++m_seen[verb];
        const auto same = [&](const char *key) {
            return statement.value(QLatin1StringView(key)) == first.value(QLatin1StringView(key));
        };
        expect(same("actor"), "two people in one session");
        expect(registrationOf(statement) == registrationOf(first), "two registrations in one session");
        const QString time = statement.value(QStringLiteral("timestamp")).toString();
        expect(time >= m_time, "time goes back");
        m_time = time;
    }

    void judgement(const QJsonObject &statement, bool isPassed)
    {
        const QJsonObject result = statement.value(QStringLiteral("result")).toObject();
        const double mastery = statement.value(QStringLiteral("context"))
                                   .toObject()
                                   .value(QStringLiteral("extensions"))
                                   .toObject()
                                   .value(QStringLiteral("https://w3id.org/xapi/cmi5/context/extensions/masteryscore"))
                                   .toDouble(2);
        const double scaled =
            result.value(QStringLiteral("score")).toObject().value(QStringLiteral("scaled")).toDouble();
        expect((scaled >= mastery) == isPassed, "passed below the mastery score, or failed above it");
        expect(result.value(QStringLiteral("success")).toBool() == isPassed, "success and verb differ");
    }

    void progress(const QJsonObject &result)
    {
        const QJsonValue value = result.value(QStringLiteral("extensions"))
                                     .toObject()
                                     .value(QStringLiteral("https://w3id.org/xapi/cmi5/result/extensions/progress"));
        if (value.isUndefined())
            return;
        const double percent = value.toDouble(-1);
        expect(percent >= 0 && percent <= 99 && percent == int(percent), "progress is not a whole number from 0 to 99");
        expect(!m_seen.contains(QStringLiteral("completed")), "progress after completed");
        expect(percent >= m_progress, "progress goes back");
        m_progress = percent;
    }

    static QJsonValue registrationOf(const QJsonObject &statement)
    {
        return statement.value(QStringLiteral("context")).toObject().value(QStringLiteral("registration"));
    }

    const QStringList defined{
        QStringLiteral("initialized"), QStringLiteral("completed"), QStringLiteral("passed"), QStringLiteral("failed"),
        QStringLiteral("terminated")};
    QMap<QString, int> m_seen;
    QString m_time;
    double m_progress = 0;
};

} // namespace

QStringList statementProblems(const QJsonObject &statement)
{
    StatementCheck check;
    check.statement(statement);
    return check.problems;
}

QStringList sessionProblems(const QList<QJsonObject> &statements)
{
    SessionCheck check;
    check.session(statements);
    return check.problems;
}

QString verbOf(const QJsonObject &statement)
{
    return statement.value(QStringLiteral("verb"))
        .toObject()
        .value(QStringLiteral("id"))
        .toString()
        .section(QLatin1Char('/'), -1);
}

} // namespace yanlian
