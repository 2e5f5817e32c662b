// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/JournalCare.h"

#include "app/journal/JournalSchema.h"
#include "app/journal/SqlConnection.h"

#include <QFileInfo>

namespace yanlian {

namespace {

/// So many at once, so that whoever writes meanwhile need not wait for long.
constexpr int atOnce = 500;

/// Deletes some of what is too old. How much that was; nothing after a failure.
std::optional<int> removeSome(SqlConnection &sql, QDate oldestKept)
{
    const QString day = QString::number(dayNumber(oldestKept));
    const QString visits =
        QStringLiteral("SELECT id FROM visits WHERE day < %1 ORDER BY day LIMIT %2").arg(day).arg(atOnce);
    const QString tallies = QStringLiteral("DELETE FROM tallies WHERE (case_id, pace, day) IN "
                                           "(SELECT case_id, pace, day FROM tallies WHERE day < %1 LIMIT %2)")
                                .arg(day)
                                .arg(atOnce);
    const auto changes = [&] { return sql.value(QStringLiteral("SELECT total_changes()")).toInt(); };
    const int before = changes();
    const bool done = sql.run(QStringLiteral("BEGIN IMMEDIATE"))
        && sql.run(QStringLiteral("DELETE FROM lines WHERE visit IN (%1)").arg(visits))
        && sql.run(QStringLiteral("DELETE FROM visits WHERE id IN (%1)").arg(visits)) && sql.run(tallies)
        && sql.run(QStringLiteral("COMMIT"));
    if (!done) {
        sql.rollBack();
        return std::nullopt;
    }
    return changes() - before;
}

} // namespace

QString removeOldLines(const QString &file, QDate oldestKept)
{
    if (!QFileInfo::exists(file))
        return {};
    SqlConnection sql;
    if (!sql.open(file) || storeKind(sql) != StoreKind::Journal)
        return file + QLatin1StringView(": old lines cannot be removed: not a journal of this version");
    for (;;) {
        const std::optional<int> removed = removeSome(sql, oldestKept);
        if (!removed)
            return file + QLatin1StringView(": old lines cannot be removed: ") + sql.failure().text;
        if (*removed == 0)
            return {};
    }
}

QString journalDamage(const QString &file)
{
    if (!QFileInfo::exists(file))
        return {};
    SqlConnection sql;
    const OpenedJournal opened = openForReading(sql, file);
    if (!opened.complaint.isEmpty())
        return opened.complaint;
    const QVariant found = sql.value(QStringLiteral("PRAGMA quick_check(1)"));
    if (!found.isValid())
        return file + QLatin1StringView(": cannot be read: ") + sql.failure().text;
    return found == QStringLiteral("ok") ? QString() : file + QLatin1StringView(": is damaged: ") + found.toString();
}

} // namespace yanlian
