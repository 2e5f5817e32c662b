// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/huabei/Account.h"
#include "app/pack/Phrase.h"

namespace yanlian {

/// An invented person a lesson can be practised as (facts §10.8).
struct Persona final {
    Account account; ///< as it is on the day before anything has happened to it
    Phrase id;
    Phrase about; ///< what a learner reads when he may choose; may be empty
    std::optional<int> dueInDays; ///< from the day the lesson begins; negative means late by so many days

    /// The account on the day the lesson begins. A late bill has by then had its effects.
    Account begin(const QDate &today) const;
};

} // namespace yanlian
