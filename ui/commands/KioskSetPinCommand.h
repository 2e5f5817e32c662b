// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace yanlian {

struct CommandLine;

/// `yanlian kiosk set-pin`: asks twice at a terminal, without showing what is typed; else takes one line from stdin.
/// Exit codes: 0, 1 (the PIN is not allowed, or cannot be kept), 2 (the settings are wrong).
int runKioskSetPin(const CommandLine &line);

} // namespace yanlian
