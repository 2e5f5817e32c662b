// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/language/Language.h"
#include "app/rehearsal/LessonEvent.h"

#include <QDate>
#include <QHash>
#include <QString>

#include <optional>

namespace yanlian {

class SqlConnection;

/// Whose an SQLite file is.
enum class StoreKind {
    Empty, ///< nothing has been put into it yet
    Journal,
    OtherVersion, ///< a journal, but laid out by another version of this program
    Foreign,
};

/// Nothing if that cannot be read; the connection then says why.
std::optional<StoreKind> storeKind(SqlConnection &sql);

/// Lays out an empty file; does nothing if somebody else was faster.
bool createJournal(SqlConnection &sql);

/// How opening a journal for reading went.
struct OpenedJournal final {
    QString complaint; ///< in one line that names the file; empty if it can be read
    bool isEmpty = false; ///< nobody has put anything into it, not even its tables
};

/// From here on nothing can be written through this connection.
OpenedJournal openForReading(SqlConnection &sql, const QString &file);

/// Everything about a line that comes again and again, kept once.
struct JournalCase final {
    Language language = Language::Chinese;
    LessonEvent event; ///< without time and score
};

/// By id. Leaves out what this version has no word for. Nothing after a failure.
std::optional<QHash<qint64, JournalCase>> readCases(SqlConnection &sql);

/// How a day is written: days since the first of January 1970.
qint64 dayNumber(QDate day);
QDate dayFromNumber(qint64 number);

} // namespace yanlian
