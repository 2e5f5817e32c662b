// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/huabei/Outcome.h"

/// Closing, opening again and the second brand (facts §10.6).
namespace yanlian {

Outcome giveReason(Account account);
Outcome close(Account account);
/// For a closed account: what opening again asks for (facts F10).
Outcome signLetter(Account account);
Outcome reopen(Account account, quint32 seed);
Outcome splitBrand(Account account);
Outcome endCreditPurchase(Account account);

} // namespace yanlian
