// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace yanlian {

struct CommandLine;

/// `yanlian tutorial`: the lesson in a window. A QApplication must exist.
int runTutorial(const CommandLine &line);

} // namespace yanlian
