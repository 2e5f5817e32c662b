// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/JournalSchema.h"

#include "app/journal/SqlConnection.h"

#include <QFileInfo>

namespace yanlian {

namespace {

constexpr int applicationId = 0x59414e4c; // "YANL"
constexpr int version = 1;

/// Texts are kept once, in names; what lines have in common once, in cases. Lines lie in the order of visits, tallies
/// in the order in which the report adds them up.
constexpr const char *tables[] = {
    "CREATE TABLE names (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)",
    "CREATE TABLE cases (id INTEGER PRIMARY KEY, language INTEGER NOT NULL, mode INTEGER NOT NULL, "
    "scenario INTEGER NOT NULL, step INTEGER NOT NULL, event INTEGER NOT NULL, target INTEGER NOT NULL, "
    "help INTEGER NOT NULL, choice INTEGER NOT NULL, "
    "UNIQUE (scenario, event, step, mode, language, target, help, choice))",
    "CREATE TABLE visits (id INTEGER PRIMARY KEY, code INTEGER NOT NULL UNIQUE, day INTEGER NOT NULL)",
    "CREATE INDEX visits_by_day ON visits (day)",
    "CREATE TABLE lines (visit INTEGER NOT NULL, number INTEGER NOT NULL, day INTEGER NOT NULL, "
    "hour INTEGER NOT NULL, case_id INTEGER NOT NULL, active_ms INTEGER NOT NULL, score INTEGER NOT NULL, "
    "PRIMARY KEY (visit, number)) WITHOUT ROWID",
    "CREATE INDEX lines_with_score ON lines (case_id, visit, number, score) WHERE score >= 0",
    "CREATE TABLE tallies (case_id INTEGER NOT NULL, pace INTEGER NOT NULL, day INTEGER NOT NULL, "
    "lines INTEGER NOT NULL, firsts INTEGER NOT NULL, active_ms INTEGER NOT NULL, score INTEGER NOT NULL, "
    "PRIMARY KEY (case_id, pace, day)) WITHOUT ROWID",
    "CREATE INDEX tallies_by_day ON tallies (day)",
};

bool layOut(SqlConnection &sql)
{
    for (const char *table : tables)
        if (!sql.run(QLatin1StringView(table).toString()))
            return false;
    return sql.run(QStringLiteral("PRAGMA application_id = %1").arg(applicationId))
        && sql.run(QStringLiteral("PRAGMA user_version = %1").arg(version));
}

} // namespace

std::optional<StoreKind> storeKind(SqlConnection &sql)
{
    const QVariant id = sql.value(QStringLiteral("PRAGMA application_id"));
    const QVariant made = sql.value(QStringLiteral("PRAGMA user_version"));
    const QVariant things = sql.value(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    if (!id.isValid() || !made.isValid() || !things.isValid())
        return std::nullopt;
    if (id == applicationId)
        return made == version ? StoreKind::Journal : StoreKind::OtherVersion;
    return id == 0 && made == 0 && things == 0 ? StoreKind::Empty : StoreKind::Foreign;
}

bool createJournal(SqlConnection &sql)
{
    if (!sql.run(QStringLiteral("BEGIN IMMEDIATE")))
        return false;
    const auto kind = storeKind(sql); // again, now that nobody else can write
    const bool done = kind && (*kind != StoreKind::Empty || layOut(sql)) && sql.run(QStringLiteral("COMMIT"));
    if (!done)
        sql.rollBack();
    return done;
}

OpenedJournal openForReading(SqlConnection &sql, const QString &file)
{
    const auto refused = [&](const QString &why) { return OpenedJournal{file + QLatin1StringView(": ") + why}; };
    const QFileInfo info(file);
    if (!info.exists())
        return refused(QStringLiteral("there is no such file"));
    if (!info.isFile())
        return refused(QStringLiteral("is not a file"));
    if (!sql.open(file) || !sql.run(QStringLiteral("PRAGMA query_only = ON")))
        return refused(QStringLiteral("cannot be read: ") + sql.failure().text);
    const std::optional<StoreKind> kind = storeKind(sql);
    if (!kind)
        return refused(QStringLiteral("cannot be read as a journal: ") + sql.failure().text);
    if (kind == StoreKind::Foreign)
        return refused(QStringLiteral("is not a journal of Yanlian"));
    if (kind == StoreKind::OtherVersion)
        return refused(QStringLiteral("is the journal of another version of Yanlian"));
    return {{}, kind == StoreKind::Empty};
}

std::optional<QHash<qint64, JournalCase>> readCases(SqlConnection &sql)
{
    QSqlQuery query = sql.prepare(QStringLiteral(
        "SELECT c.id, l.name, m.name, s.name, t.name, e.name, g.name, c.help, w.name FROM cases c "
        "JOIN names l ON l.id = c.language JOIN names m ON m.id = c.mode JOIN names s ON s.id = c.scenario "
        "JOIN names t ON t.id = c.step JOIN names e ON e.id = c.event JOIN names g ON g.id = c.target "
        "JOIN names w ON w.id = c.choice"));
    if (!sql.run(query))
        return std::nullopt;
    QHash<qint64, JournalCase> cases;
    while (query.next()) {
        const auto language = languageFromCode(query.value(1).toString());
        const auto mode = modeFromCode(query.value(2).toString());
        const auto kind = lessonEventFromName(query.value(5).toString());
        if (!language || !mode || !kind)
            continue;
        const LessonEvent event{
            .kind = *kind,
            .mode = *mode,
            .scenario = query.value(3).toString(),
            .step = query.value(4).toString(),
            .target = query.value(6).toString(),
            .choice = query.value(8).toString(),
            .help = query.value(7).toInt(),
        };
        cases.insert(query.value(0).toLongLong(), {*language, event});
    }
    return sql.wasReadToTheEnd(query) ? std::optional(cases) : std::nullopt;
}

qint64 dayNumber(QDate day)
{
    return QDate(1970, 1, 1).daysTo(day);
}

QDate dayFromNumber(qint64 number)
{
    return QDate(1970, 1, 1).addDays(number);
}

} // namespace yanlian
