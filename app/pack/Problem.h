// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace yanlian {

/// A place in a pack's file. Lines and columns count from 1; 0 means the whole file.
struct Place final {
    QString file;
    int line = 0;
    int column = 0;
};

/// One thing an author has to mend, in one line of English.
struct Problem final {
    Place place;
    QString text;

    /// "file:line:column: text", always one line that is safe to print.
    QString toString() const;
};

using Problems = QList<Problem>;

/// "a, b or c": how every message names what is allowed.
QString allowed(QStringList names);

/// An author's word inside a message: without line breaks and not longer than a message can bear.
QString quoted(const QString &word);

} // namespace yanlian
