// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace yanlian {

struct CommandLine;

/// What the program's end tells a supervisor when the staff have closed the kiosk.
constexpr int closedByStaff = 10;

/// Keeps the desktop's helpers from being started for a kiosk that has no desktop: they would open sockets and write to
/// a home. Call before the QApplication.
void standAlone();

/// `yanlian kiosk`. Returns its exit code.
int runKiosk(const CommandLine &line);

} // namespace yanlian
