// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/huabei/AccountValue.h"

#include "app/NamedEnum.h"
#include "app/huabei/Parameters.h"

namespace yanlian {

namespace {

constexpr NamedEnum values{{
    std::pair{AccountValue::Name, "name"},
    {AccountValue::Limit, "limit"},
    {AccountValue::Available, "available"},
    {AccountValue::Owed, "owed"},
    {AccountValue::Bill, "bill"},
    {AccountValue::Interest, "interest"},
    {AccountValue::Minimum, "minimum"},
    {AccountValue::Cash, "cash"},
    {AccountValue::Basket, "basket"},
    {AccountValue::Today, "today"},
    {AccountValue::DueDate, "due-date"},
    {AccountValue::DaysOverdue, "days-overdue"},
    {AccountValue::MonthsReported, "months-reported"},
    {AccountValue::AdverseUntil, "adverse-until"},
}};

QDate adverseUntil(const Account &account)
{
    const bool isPaid = account.adverse && account.adverse->settled.isValid();
    return isPaid ? account.adverse->settled.addYears(parameter::adverseYears) : QDate();
}

} // namespace

std::optional<AccountValue> accountValueFromName(const QString &name)
{
    return values.value(name);
}

QStringList accountValueNames()
{
    return values.names();
}

ShownValue valueOf(AccountValue which, const Account &account)
{
    switch (which) {
    case AccountValue::Name:
        return account.displayName;
    case AccountValue::Limit:
        return Money{account.limitFen};
    case AccountValue::Available:
        return Money{account.availableFen()};
    case AccountValue::Owed:
        return Money{account.totalOwedFen() + account.unbilledFen};
    case AccountValue::Bill:
        return Money{account.owedFen};
    case AccountValue::Interest:
        return Money{account.interestFen()};
    case AccountValue::Minimum:
        return Money{account.minimumFen()};
    case AccountValue::Cash:
        return Money{account.cashFen};
    case AccountValue::Basket:
        return Money{account.basketFen};
    case AccountValue::Today:
        return account.today;
    case AccountValue::DueDate:
        return account.dueDate;
    case AccountValue::DaysOverdue:
        return account.overdueDays();
    case AccountValue::MonthsReported:
        return int(account.report.size());
    case AccountValue::AdverseUntil:
        return adverseUntil(account);
    }
    Q_UNREACHABLE();
}

} // namespace yanlian
