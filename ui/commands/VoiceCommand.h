// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace yanlian {

struct CommandLine;

/// `yanlian pack voice`: every sentence of a pack as a clip. A QApplication must exist. Exit codes: 0, 1 (the pack has
/// faults), 2 (the pack cannot be read, something cannot be written, or espeak-ng is missing or fails).
int runPackVoice(const CommandLine &line);

} // namespace yanlian
