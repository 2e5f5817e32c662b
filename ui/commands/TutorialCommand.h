// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace yanlian {

struct CommandLine;
struct Settings;

/// `yanlian tutorial`: the lesson in a window, set up as its user left it; where he has set nothing, as his desktop is.
/// A QApplication must exist.
int runTutorial(const CommandLine &line, const Settings &desktop);

} // namespace yanlian
