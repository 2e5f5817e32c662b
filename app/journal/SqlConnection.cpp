// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/SqlConnection.h"

#include <QSqlError>

namespace yanlian {

namespace {

constexpr auto driver = "QSQLITE";

/// SQLite's result code, without what its extended codes add.
int codeOf(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

bool isDamage(const QSqlError &error)
{
    constexpr int corrupt = 11;
    constexpr int notADatabase = 26;
    return codeOf(error) == corrupt || codeOf(error) == notADatabase;
}

} // namespace

SqlConnection::SqlConnection()
    : m_name(QStringLiteral("journal-%1").arg(reinterpret_cast<quintptr>(this), 0, 16))
{
}

SqlConnection::~SqlConnection()
{
    if (!m_database.isValid())
        return;
    m_database = QSqlDatabase(); // removeDatabase() warns about a connection somebody still holds
    QSqlDatabase::removeDatabase(m_name);
}

bool SqlConnection::open(const QString &file)
{
    const auto name = QLatin1StringView(driver);
    if (!QSqlDatabase::isDriverAvailable(name)) {
        m_failure = {false, QStringLiteral("Qt's driver for SQLite is not installed")};
        return false;
    }
    m_database = QSqlDatabase::addDatabase(name, m_name);
    m_database.setDatabaseName(file);
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=250"));
    if (m_database.open())
        return true;
    fail(m_database.lastError());
    return false;
}

QSqlQuery SqlConnection::prepare(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true); // or all rows would be kept in memory
    if (!query.prepare(sql)) {
        fail(query.lastError());
        m_failure.isDamage |= codeOf(query.lastError()) == 1; // SQLITE_ERROR: no such table, or no such column
    }
    return query;
}

bool SqlConnection::isUsable(const QSqlQuery &query)
{
    return !query.lastError().isValid();
}

bool SqlConnection::run(QSqlQuery &query, const QVariantList &values)
{
    if (!isUsable(query))
        return false; // why is known; Qt would say "No query"
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), values.at(i));
    if (query.exec())
        return true;
    fail(query.lastError());
    return false;
}

bool SqlConnection::run(const QString &sql)
{
    QSqlQuery query = prepare(sql);
    return run(query);
}

QVariant SqlConnection::value(QSqlQuery &query, const QVariantList &values)
{
    if (!run(query, values))
        return {};
    const QVariant found = query.next() ? query.value(0) : QVariant();
    if (!found.isValid())
        wasReadToTheEnd(query);
    query.finish(); // or it would keep the file from being written
    return found;
}

QVariant SqlConnection::value(const QString &sql)
{
    QSqlQuery query = prepare(sql);
    return value(query);
}

bool SqlConnection::wasReadToTheEnd(const QSqlQuery &query)
{
    if (!query.lastError().isValid())
        return true;
    fail(query.lastError());
    return false;
}

void SqlConnection::rollBack()
{
    QSqlQuery(m_database).exec(QStringLiteral("ROLLBACK"));
}

void SqlConnection::fail(const QSqlError &error)
{
    m_failure = {isDamage(error), error.databaseText().isEmpty() ? error.driverText() : error.databaseText()};
}

} // namespace yanlian
