// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace yanlian {

struct CommandLine;

/// `yanlian report`: what a journal tells, on stdout. A QCoreApplication with the program's name must exist; no display
/// is needed. Exit codes: 0, 1 (it could not be written), 2 (the journal cannot be read).
int runReport(const CommandLine &line);

} // namespace yanlian
