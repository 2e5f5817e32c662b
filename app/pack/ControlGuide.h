// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pack/Phrase.h"

namespace yanlian {

/// What one control is for on a real phone.
struct ControlMeaning final {
    Phrase screen; ///< empty: wherever the control stands
    Phrase control;
    Sentence means;
};

/// What every control is, for whoever looks around. The same name may mean something else on one screen.
struct ControlGuide final {
    QList<ControlMeaning> meanings; ///< in the order of the file

    /// What the control is on this screen; null if nobody has said so.
    const Sentence *meaning(const QString &screen, const QString &control) const;
};

} // namespace yanlian
