// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace yanlian {

struct CommandLine;

/// `yanlian shot`: one page as a PNG file. A QApplication must exist; no display is needed.
int runShot(const CommandLine &line);

} // namespace yanlian
