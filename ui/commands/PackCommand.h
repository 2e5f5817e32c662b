// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace yanlian {

struct CommandLine;

/// `yanlian pack check|coverage|list|strings|voice`. For check and voice a QApplication must exist. Exit codes: 0, 1
/// (the pack has faults), 2 (it cannot be read).
int runPackCommand(const CommandLine &line);

} // namespace yanlian
