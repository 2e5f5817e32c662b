// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/JournalLine.h"
#include "app/journal/SqlConnection.h"

#include <QHash>

#include <optional>

namespace yanlian {

/// A journal opened for writing: one SQLite file, WAL, so that no kill loses a line that add() took.
class JournalFile final {
public:
    /// Lines are kept for so many days; each opening deletes some of those that are older.
    static constexpr int keptDays = 400;

    /// Lays out a file that is missing or empty. What it says of a file that is no journal counts as damage.
    bool open(const QString &file, QDate today);

    /// Writes one line and counts it, both or none. `isFirst`: of its event and step in this run.
    bool add(const JournalLine &line, bool isFirst);

    /// Of the last tests of a scenario, at most so many, in thousandths, the latest last. A run that was scored again
    /// after going back counts once, with its last score. Nothing after a failure.
    std::optional<QList<int>> lastScores(const QString &scenario, int most);

    /// Of the last call that failed.
    const SqlFailure &failure() const { return m_failure ? *m_failure : m_sql.failure(); }

private:
    bool recognise();
    bool prepare();
    bool deleteOld(QDate today);
    bool insert(const JournalLine &line, bool isFirst);
    bool beginsBetween(qint64 visit, qint64 from, qint64 to);
    std::optional<qint64> visitId(const JournalLine &line);
    std::optional<qint64> nameId(const QString &name);
    std::optional<qint64> caseId(const JournalLine &line);

    SqlConnection m_sql; // the queries below must go before it
    std::optional<SqlFailure> m_failure; ///< where SQLite sees none
    QSqlQuery m_begin;
    QSqlQuery m_commit;
    QSqlQuery m_addName;
    QSqlQuery m_findName;
    QSqlQuery m_addCase;
    QSqlQuery m_findCase;
    QSqlQuery m_addVisit;
    QSqlQuery m_addLine;
    QSqlQuery m_count;
    QHash<QStringList, qint64> m_cases; ///< those met so far
    qint64 m_visit = -1; ///< the one m_visitId stands for
    qint64 m_visitId = 0;
};

} // namespace yanlian
