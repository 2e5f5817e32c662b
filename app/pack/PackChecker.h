// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pack/Pack.h"

namespace yanlian {

/// The screens that a scenario names, or all scenarios of a pack, each read once.
QHash<QString, Screen> readScreens(const Pack &pack, const Scenario &scenario, Problems &problems);
QHash<QString, Screen> readScreens(const Pack &pack, Problems &problems);

/// Everything that would make a lesson stumble although its files are well formed: unknown screens, targets, steps and
/// accounts, unreachable steps, ways that never end, decisions without a way to refuse.
void checkPack(const Pack &pack, const QHash<QString, Screen> &screens, Problems &problems);

} // namespace yanlian
