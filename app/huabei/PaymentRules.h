// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/huabei/Outcome.h"

/// Paying for the basket (facts §5.3, §10.5). Paying without agreeing puts the upgrade off.
namespace yanlian {

Outcome pay(Account account);
Outcome agreeAndPay(Account account);
Outcome payFromBalance(Account account);
Outcome payFirstWith(Account account, PayMethod method);

} // namespace yanlian
