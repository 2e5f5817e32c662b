// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pack/Scenario.h"
#include "app/pack/Screen.h"

namespace yanlian {

/// Tasks that give away which control to tap. They are the headings of a Test.
void checkTasks(const Scenario &scenario, const QHash<QString, Screen> &screens, Problems &problems);

} // namespace yanlian
