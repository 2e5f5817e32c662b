// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace yanlian {

struct CommandLine;

/// Opens the charts of a journal in a window. Returns the exit code.
int runStaff(const CommandLine &line);

} // namespace yanlian
