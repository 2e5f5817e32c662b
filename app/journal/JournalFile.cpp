// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/JournalFile.h"

#include "app/journal/JournalSchema.h"
#include "app/journal/Pace.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace yanlian {

namespace {

/// How much an opening may delete at once, so that no lesson waits for it.
constexpr int mostOldVisits = 200;
constexpr int mostOldTallies = 5000;

/// Only its owner may read it. Fails silently: opening it will tell.
void createPrivately(const QString &file)
{
    QDir().mkpath(QFileInfo(file).path());
    QFile created(file);
    created.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

/// What lines have in common: the key of a case.
QStringList wordsOf(const JournalLine &line)
{
    const LessonEvent &event = line.event;
    return {
        languageCode(line.language), modeCode(event.mode), event.scenario, event.step,
        lessonEventName(event.kind), event.target,         event.choice,   QString::number(event.help),
    };
}

} // namespace

bool JournalFile::open(const QString &file, QDate today)
{
    createPrivately(file);
    return m_sql.open(file) && recognise() && m_sql.run(QStringLiteral("PRAGMA journal_mode = WAL"))
        && m_sql.run(QStringLiteral("PRAGMA synchronous = NORMAL")) && createJournal(m_sql) && prepare()
        && deleteOld(today);
}

bool JournalFile::recognise()
{
    const std::optional<StoreKind> kind = storeKind(m_sql);
    if (kind == StoreKind::Foreign)
        m_failure = SqlFailure{true, QStringLiteral("it is something else")};
    if (kind == StoreKind::OtherVersion)
        m_failure = SqlFailure{true, QStringLiteral("it was made by another version of Yanlian")};
    return kind && !m_failure;
}

bool JournalFile::prepare()
{
    bool allUsable = true;
    const auto query = [&](QSqlQuery &target, const char *text) {
        target = m_sql.prepare(QLatin1StringView(text).toString());
        allUsable = allUsable && SqlConnection::isUsable(target);
    };
    query(m_begin, "BEGIN IMMEDIATE");
    query(m_commit, "COMMIT");
    query(m_addName, "INSERT INTO names (name) VALUES (?) ON CONFLICT DO NOTHING");
    query(m_findName, "SELECT id FROM names WHERE name = ?");
    query(
        m_addCase,
        "INSERT INTO cases (language, mode, scenario, step, event, target, choice, help) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");
    query(
        m_findCase,
        "SELECT id FROM cases WHERE language = ? AND mode = ? AND scenario = ? AND step = ? AND event = ? "
        "AND target = ? AND choice = ? AND help = ?");
    query(m_addVisit, "INSERT INTO visits (code, day) VALUES (?, ?)");
    query(
        m_addLine,
        "INSERT INTO lines (visit, number, day, hour, case_id, active_ms, score) VALUES (?, ?, ?, ?, ?, ?, ?)");
    query(
        m_count,
        "INSERT INTO tallies (case_id, pace, day, lines, firsts, active_ms, score) VALUES (?, ?, ?, 1, ?, ?, ?) "
        "ON CONFLICT DO UPDATE SET lines = lines + 1, firsts = firsts + excluded.firsts, "
        "active_ms = active_ms + excluded.active_ms, score = score + excluded.score");
    return allUsable;
}

bool JournalFile::deleteOld(QDate today)
{
    const QString oldest = QString::number(dayNumber(today) - keptDays);
    const QString visits =
        QStringLiteral("SELECT id FROM visits WHERE day < %1 ORDER BY day LIMIT %2").arg(oldest).arg(mostOldVisits);
    const QString lines = QStringLiteral("DELETE FROM lines WHERE visit IN (%1)").arg(visits);
    const QString tallies = QStringLiteral("DELETE FROM tallies WHERE (case_id, pace, day) IN "
                                           "(SELECT case_id, pace, day FROM tallies WHERE day < %1 LIMIT %2)")
                                .arg(oldest)
                                .arg(mostOldTallies);
    const QString known = QStringLiteral(
        "SELECT EXISTS (SELECT * FROM visits WHERE day < %1) OR EXISTS (SELECT * FROM tallies WHERE day < %1)");
    const QVariant isDue = m_sql.value(known.arg(oldest));
    if (!isDue.isValid() || !isDue.toBool())
        return isDue.isValid();
    const bool done = m_sql.run(m_begin) && m_sql.run(lines)
        && m_sql.run(QStringLiteral("DELETE FROM visits WHERE id IN (%1)").arg(visits)) && m_sql.run(tallies)
        && m_sql.run(m_commit);
    if (!done)
        m_sql.rollBack();
    return done;
}

bool JournalFile::add(const JournalLine &line, bool isFirst)
{
    const bool done = m_sql.run(m_begin) && insert(line, isFirst) && m_sql.run(m_commit);
    if (!done)
        m_sql.rollBack();
    return done;
}

bool JournalFile::insert(const JournalLine &line, bool isFirst)
{
    using Kind = LessonEvent::Kind;
    const std::optional<qint64> visit = visitId(line);
    const std::optional<qint64> common = visit ? caseId(line) : std::nullopt;
    if (!common)
        return false;
    const LessonEvent &event = line.event;
    const bool isDone = event.kind == Kind::Right || event.kind == Kind::Chosen;
    const qint64 day = dayNumber(line.day);
    return m_sql.run(m_addLine, {*visit, line.number, day, line.hour, *common, event.activeMs, event.score})
        && m_sql.run(
            m_count,
            {*common, isDone ? paceOf(event.activeMs) : 0, day, int(isFirst), event.activeMs,
             std::max(event.score, 0)});
}

std::optional<qint64> JournalFile::visitId(const JournalLine &line)
{
    if (line.visit != m_visit) {
        if (!m_sql.run(m_addVisit, {line.visit, dayNumber(line.day)}))
            return std::nullopt;
        m_visit = line.visit;
        m_visitId = m_addVisit.lastInsertId().toLongLong();
    }
    return m_visitId;
}

std::optional<qint64> JournalFile::nameId(const QString &name)
{
    const QString written = name.isNull() ? QStringLiteral("") : name; // a null one would be NULL
    if (!m_sql.run(m_addName, {written}))
        return std::nullopt;
    const QVariant id = m_sql.value(m_findName, {written});
    return id.isValid() ? std::optional(id.toLongLong()) : std::nullopt;
}

std::optional<qint64> JournalFile::caseId(const JournalLine &line)
{
    QStringList words = wordsOf(line);
    if (const auto known = m_cases.constFind(words); known != m_cases.cend())
        return *known;
    QVariantList ids;
    for (const QString &word : words.mid(0, words.size() - 1)) {
        const std::optional<qint64> id = nameId(word);
        if (!id)
            return std::nullopt;
        ids += *id;
    }
    ids += line.event.help;
    if (!m_sql.run(m_addCase, ids))
        return std::nullopt;
    const QVariant id = m_sql.value(m_findCase, ids);
    if (!id.isValid())
        return std::nullopt;
    return *m_cases.insert(words, id.toLongLong());
}

std::optional<QList<int>> JournalFile::lastScores(const QString &scenario, int most)
{
    QSqlQuery query = m_sql.prepare(QStringLiteral(
        "SELECT l.score, l.visit, l.number FROM lines l WHERE l.score >= 0 AND l.case_id IN (SELECT c.id FROM cases c "
        "WHERE c.scenario = (SELECT id FROM names WHERE name = ?) AND c.event = (SELECT id FROM names WHERE name = ?)) "
        "ORDER BY l.visit DESC, l.number DESC LIMIT ?"));
    // A run scored more often than this is no run of a person.
    constexpr int mostInOneRun = 20;
    if (!m_sql.run(
            query, {scenario, lessonEventName(LessonEvent::Kind::Scored), std::max<qint64>(most, 0) * mostInOneRun}))
        return std::nullopt;
    QList<int> scores;
    qint64 visit = -1;
    qint64 number = 0;
    while (scores.size() < most && query.next()) {
        const qint64 foundVisit = query.value(1).toLongLong();
        const qint64 foundNumber = query.value(2).toLongLong();
        if (foundVisit != visit || beginsBetween(visit, foundNumber, number))
            scores.prepend(query.value(0).toInt());
        visit = foundVisit;
        number = foundNumber;
    }
    return m_sql.wasReadToTheEnd(query) ? std::optional(scores) : std::nullopt;
}

/// Whether a run begins between two lines of a visit.
bool JournalFile::beginsBetween(qint64 visit, qint64 from, qint64 to)
{
    QSqlQuery query = m_sql.prepare(QStringLiteral(
        "SELECT count(*) FROM lines l JOIN cases c ON c.id = l.case_id JOIN names e ON e.id = c.event "
        "WHERE l.visit = ? AND l.number > ? AND l.number < ? AND e.name IN ('begun', 'restarted', 'resumed')"));
    return m_sql.value(query, {visit, from, to}).toInt() > 0;
}

} // namespace yanlian
