// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack/ControlGuide.h"

namespace yanlian {

const Sentence *ControlGuide::meaning(const QString &screen, const QString &control) const
{
    const Sentence *anywhere = nullptr;
    for (const ControlMeaning &each : meanings) {
        if (each.control.text != control)
            continue;
        if (each.screen.text == screen)
            return &each.means;
        if (each.screen.isEmpty())
            anywhere = &each.means;
    }
    return anywhere;
}

} // namespace yanlian
