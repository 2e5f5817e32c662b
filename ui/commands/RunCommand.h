// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace yanlian {

struct CommandLine;

/// Makes the application that the command needs, and runs it; returns the exit code.
int runCommand(const CommandLine &line, int &argc, char **argv);

} // namespace yanlian
