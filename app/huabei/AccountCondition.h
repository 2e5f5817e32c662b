// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/huabei/Account.h"

namespace yanlian {

/// A question about an account with the answer yes or no: what a screen's `showWhen` and a scenario's `when` ask.
class AccountCondition final {
public:
    /// One that always holds.
    AccountCondition() = default;

    /// "prompted", "not-prompted" …; nothing if there is no such condition.
    static std::optional<AccountCondition> fromName(const QString &name);
    /// Every name, without those that begin with "not-".
    static QStringList names();

    bool holds(const Account &account) const { return !m_asks || m_asks(account) != m_negated; }

private:
    using Question = bool (*)(const Account &);
    AccountCondition(Question asks, bool negated);

    Question m_asks = nullptr;
    bool m_negated = false;
};

} // namespace yanlian
