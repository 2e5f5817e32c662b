// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace yanlian {

struct CommandLine;

/// `yanlian guide`: writes, checks or lists a guide; returns the exit code. 1: something is wrong with the guide, 2:
/// with what was asked for. Needs a QApplication.
int runGuide(const CommandLine &line);

} // namespace yanlian
