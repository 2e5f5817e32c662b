// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/huabei/Outcome.h"

/// The upgrade state machine of facts §10.3.
namespace yanlian {

Outcome invite(Account account);
Outcome openEntry(Account account);
Outcome readDocument(Account account, const QString &name);
Outcome dismiss(Account account);
Outcome agree(Account account);
Outcome complete(Account account);
Outcome restrictUse(Account account);

/// Documents an upgrade asks the person to accept but that he has not opened (facts §10.3 NOT_READ; it never blocks).
QStringList unreadDocuments(const Account &account);

/// Signs both documents of an upgrade.
void signContractsOf(Account &account);
/// Signs the letter that lets credit be queried and reported (facts F3).
void signLetterOf(Account &account);

namespace document {
inline constexpr auto serviceAgreement = "service-agreement"; ///< facts A4
inline constexpr auto creditLetter = "credit-letter"; ///< facts N2
} // namespace document

} // namespace yanlian
