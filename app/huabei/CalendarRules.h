// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/huabei/Outcome.h"

/// Time, bills and credit reports (facts §10.5).
namespace yanlian {

/// Lives through every day up to `day`; an earlier one changes nothing.
Outcome passTo(Account account, const QDate &day);
/// Up to the due day of the bill, if that is still to come.
Outcome toDueDay(const Account &account);
Outcome repayAll(Account account);
Outcome repayMinimum(Account account);
/// After a late bill was paid: whether Huabei may be used again.
Outcome review(Account account, quint32 seed);

} // namespace yanlian
