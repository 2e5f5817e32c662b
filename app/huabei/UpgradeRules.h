// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/huabei/Account.h"
#include "app/huabei/Operation.h"
#include "app/huabei/Refusal.h"

#include <variant>

namespace yanlian {

/// The account after an operation, or the reason why nothing changed.
using Outcome = std::variant<Account, Refusal>;

/// The upgrade state machine of facts §10.3 as a pure function: same arguments, same outcome.
/// `today` dates what is signed. Agreeing or completing twice changes nothing the second time.
Outcome apply(const Account &account, const Operation &operation, const QDate &today);

/// Documents an upgrade asks the person to accept but that he has not opened (facts §10.3 NOT_READ; it never blocks).
QStringList unreadDocuments(const Account &account);

namespace document {
inline constexpr auto serviceAgreement = "service-agreement"; ///< facts A4
inline constexpr auto creditLetter = "credit-letter"; ///< facts N2
} // namespace document

} // namespace yanlian
