// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/sheet/SheetContent.h"

#include <QCoreApplication>
#include <QDate>

#include <variant>

namespace yanlian {

/// Why no file was written.
enum class SaveFault {
    FolderNotWritable,
    NoRoom, ///< the disk is full
    NotWritten, ///< anything else
};

/// Where a take-home sheet goes when there is no printer.
class SheetFile final {
    Q_DECLARE_TR_FUNCTIONS(SheetFile)
public:
    /// Writes a new PDF file named after what was practised and the day, whole or not at all. A file that is there
    /// already stays as it is; the new one gets a number. Returns its path.
    static std::variant<QString, SaveFault> save(const SheetContent &content, const QDate &day, const QString &folder);
    /// The person's folder for documents; his home where he has none.
    static QString usualFolder();
    /// What to say to the person.
    static QString words(SaveFault fault);

private:
    static QString name(const SheetContent &content, const QDate &day);
};

} // namespace yanlian
