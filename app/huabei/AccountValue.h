// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/huabei/Account.h"

#include <variant>

namespace yanlian {

/// What a screen can show of an account: the words of its `bind`.
enum class AccountValue {
    Name,
    Limit,
    Available,
    Owed, ///< with interest and what is not yet billed
    Bill, ///< what is due, without interest
    Interest,
    Minimum,
    Cash,
    Basket,
    Today,
    DueDate,
    DaysOverdue,
    MonthsReported,
    AdverseUntil, ///< the day a paid negative entry goes
};

std::optional<AccountValue> accountValueFromName(const QString &name);
QStringList accountValueNames();

/// A sum of money in fen, a number, a day (invalid where there is none) or a text.
struct Money final {
    qint64 fen = 0;
};
using ShownValue = std::variant<Money, int, QDate, QString>;

ShownValue valueOf(AccountValue which, const Account &account);

} // namespace yanlian
