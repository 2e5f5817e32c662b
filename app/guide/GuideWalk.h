// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rehearsal/Lesson.h"

#include <functional>

namespace yanlian {

/// Goes through a whole scenario by the Autopilot and calls `visit` once for each of these steps, as it has just begun:
/// the first time that some way comes by. Where a step needs it, it begins anew as somebody else. Always goes the same
/// way. Returns the steps that no way leads to.
QList<int> walkGuide(
    const Pack &pack, const Scenario &scenario, const QList<int> &steps, Language language, PhoneLanguage phone,
    const std::function<void(const Lesson &lesson)> &visit);

} // namespace yanlian
