// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace yanlian {

/// Renames a damaged SQLite file, with what belongs to it, to "file.damaged-1" or the next free number. The new name;
/// empty if that could not be done.
QString putAside(const QString &file);

} // namespace yanlian
