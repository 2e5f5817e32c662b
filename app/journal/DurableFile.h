// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace yanlian {

/// Puts a file in the place of another, or where there was none, so that after a crash or a power cut there is the one
/// or the other, whole. On return it is on the disk. A half-written one can only be left as `file`.new, which the next
/// call takes over. Made by root, it belongs to whom its folder belongs to; only its owner may read it. Empty on
/// success, else why not.
QString replaceFile(const QString &file, const QByteArray &bytes);

/// What putNewFile() has done.
struct NewFile final {
    QString file; ///< empty if that failed
    QString complaint;
};

/// The same as "folder/name.ending", or name-2, name-3 and so on where there is one already: nothing is ever replaced.
/// Everybody whom the folder lets in may read it.
NewFile putNewFile(const QString &folder, const QString &name, const QString &ending, const QByteArray &bytes);

} // namespace yanlian
