// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace yanlian {

struct CommandLine;

/// `yanlian kiosk check`: everything that is wrong with the set-up, a line each on stderr. Exit codes: 0, also if there
/// are only warnings; 1.
int runKioskCheck(const CommandLine &line);

} // namespace yanlian
