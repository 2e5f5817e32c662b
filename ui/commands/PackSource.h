// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pack/PackLoader.h"

namespace yanlian {

struct CommandLine;

/// The pack a lesson is to use. A pack from a folder is checked whole before it is used; its problems go to stderr, a
/// line each, and `exitCode` says 1 (faults) or 2 (cannot be read). The built-in pack was checked by the tests.
struct PackSource final {
    std::optional<Pack> pack;
    int exitCode = 0;
};

PackSource openPack(const QString &folder);

/// Everything that `yanlian pack check` finds in it. A pack that does not hold together is not looked at for what it
/// lacks.
Problems problemsOf(const LoadedPack &loaded);

/// Checks --scenario and --account against the pack. 0, or 2 after one line on stderr.
int checkNames(const CommandLine &line, const Pack &pack);

} // namespace yanlian
