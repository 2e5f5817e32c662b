// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

namespace yanlian {

/// Removes every line and tally from before a day, whoever else may be writing meanwhile. Makes no journal where there
/// is none. Why it could not be done, in one line that names the file; empty if it was.
QString removeOldLines(const QString &file, QDate oldestKept);

/// What is wrong with a journal, in one line that names the file; empty if nothing is, or if there is none. Looks at
/// all of it.
QString journalDamage(const QString &file);

} // namespace yanlian
