// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace yanlian {

/// One line after the program's name.
void sayOnStderr(const QString &message);

} // namespace yanlian
