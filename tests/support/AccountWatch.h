// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/huabei/Operation.h"
#include "app/huabei/Outcome.h"

namespace yanlian {

/// Follows one account through its life and says what is impossible about it.
class AccountWatch final {
public:
    /// From here on; what came before, `account` tells.
    explicit AccountWatch(const Account &account);

    const Account &account() const { return m_account; }
    /// What is wrong with the account as it is; empty if nothing is.
    QStringList faults() const;
    /// Goes on to what an operation made of it; whatever is impossible about that step and about where it led.
    QStringList faultsAfter(const Operation &operation, const Outcome &outcome);
    /// Goes on to what came of operations that nobody told of; whatever is impossible about where they led.
    QStringList faultsNow(const Account &account);

private:
    Account m_account;
    bool m_wasLate; ///< ever
};

} // namespace yanlian
