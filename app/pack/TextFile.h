// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pack/Problem.h"

#include <QByteArray>

#include <optional>

namespace yanlian {

/// Reads a file that a stranger may have written: a real file of at most 1 MiB of UTF-8. Anything else is one problem.
/// `shownAs` is the file's name in messages.
std::optional<QByteArray> readTextFile(const QString &file, const QString &shownAs, Problems &problems);

} // namespace yanlian
