// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/JournalLine.h"
#include "app/journal/JournalSchema.h"
#include "app/journal/SqlConnection.h"

#include <optional>

namespace yanlian {

/// Reads a journal line by line, visit by visit in the order in which they began. Holds one line at a time, however
/// long the journal is.
class LineReader final {
public:
    /// Lines of visits that began on this day or later; of all without a day.
    explicit LineReader(const QString &file, QDate since = {});

    /// Nothing at the end, and after a failure. Leaves out lines this version has no word for.
    std::optional<JournalLine> next();

    /// In one line that names the file; empty if all is well.
    const QString &complaint() const { return m_complaint; }

private:
    SqlConnection m_sql; // the query must go before it
    QString m_file;
    QString m_complaint;
    QHash<qint64, JournalCase> m_cases;
    std::optional<QSqlQuery> m_lines;
};

} // namespace yanlian
