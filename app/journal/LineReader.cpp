// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/LineReader.h"

namespace yanlian {

LineReader::LineReader(const QString &file, QDate since)
    : m_file(file)
{
    const OpenedJournal opened = openForReading(m_sql, file);
    m_complaint = opened.complaint;
    if (!m_complaint.isEmpty() || opened.isEmpty)
        return;
    // CROSS JOIN keeps SQLite from sorting all lines.
    m_lines = m_sql.prepare(QStringLiteral(
        "SELECT v.code, l.number, l.day, l.hour, l.case_id, l.active_ms, l.score FROM visits v CROSS JOIN lines l "
        "ON l.visit = v.id WHERE v.day >= ? ORDER BY v.id, l.number"));
    const auto cases = m_sql.run(QStringLiteral("BEGIN")) ? readCases(m_sql) : std::nullopt; // both of one moment
    if (!cases || !m_sql.run(*m_lines, {since.isValid() ? dayNumber(since) : 0})) {
        m_complaint = file + QLatin1StringView(": cannot be read as a journal: ") + m_sql.failure().text;
        m_lines.reset();
        return;
    }
    m_cases = *cases;
}

std::optional<JournalLine> LineReader::next()
{
    while (m_lines && m_lines->next()) {
        const auto known = m_cases.constFind(m_lines->value(4).toLongLong());
        if (known == m_cases.cend())
            continue;
        JournalLine line{
            .visit = m_lines->value(0).toLongLong(),
            .number = m_lines->value(1).toInt(),
            .day = dayFromNumber(m_lines->value(2).toLongLong()),
            .hour = m_lines->value(3).toInt(),
            .language = known->language,
            .event = known->event,
        };
        line.event.activeMs = m_lines->value(5).toLongLong();
        line.event.score = m_lines->value(6).toInt();
        return line;
    }
    if (m_lines && !m_sql.wasReadToTheEnd(*m_lines))
        m_complaint = m_file + QLatin1StringView(": cannot be read to its end: ") + m_sql.failure().text;
    m_lines.reset();
    return std::nullopt;
}

} // namespace yanlian
