// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

namespace yanlian {

/// Why SQLite could not do something.
struct SqlFailure final {
    bool isDamage = false; ///< the file itself is wrong; else it cannot be reached, written or locked now
    QString text; ///< in SQLite's words
};

/// One connection to an SQLite file. It closes with this object; queries prepared on it must be gone by then.
class SqlConnection final {
public:
    SqlConnection();
    ~SqlConnection();
    Q_DISABLE_COPY_MOVE(SqlConnection)

    /// Creates the file if it is missing. Waits at most a quarter of a second for others that write to it.
    bool open(const QString &file);

    /// Of the last call that returned false or nothing.
    const SqlFailure &failure() const { return m_failure; }

    /// Not isUsable() if that failed; a table that is not as it should be counts as damage.
    QSqlQuery prepare(const QString &sql);
    static bool isUsable(const QSqlQuery &query);
    /// A query that failed once fails again.
    bool run(QSqlQuery &query, const QVariantList &values = {});
    bool run(const QString &sql);
    /// The first column of the first row; invalid without one, and after a failure.
    QVariant value(QSqlQuery &query, const QVariantList &values = {});
    QVariant value(const QString &sql);

    /// Whether a loop over the rows of `query` ended because there were no more.
    bool wasReadToTheEnd(const QSqlQuery &query);

    /// Undoes a transaction. Leaves failure() as it is.
    void rollBack();

private:
    void fail(const QSqlError &error);

    const QString m_name;
    QSqlDatabase m_database;
    SqlFailure m_failure;
};

} // namespace yanlian
