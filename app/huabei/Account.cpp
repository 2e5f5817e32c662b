// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/huabei/Account.h"

#include "app/NamedEnum.h"
#include "app/huabei/Parameters.h"

#include <algorithm>

namespace yanlian {

namespace {

constexpr NamedEnum editions{{
    std::pair{Edition::None, "none"},
    {Edition::Newcomer, "newcomer"},
    {Edition::Standard, "standard"},
    {Edition::Closed, "closed"},
}};

constexpr NamedEnum payMethods{{
    std::pair{PayMethod::Huabei, "huabei"},
    {PayMethod::Balance, "balance"},
    {PayMethod::Card, "card"},
}};

} // namespace

int Account::overdueDays() const
{
    if (owedFen <= 0 || !dueDate.isValid() || !today.isValid())
        return 0;
    return int(std::max<qint64>(0, dueDate.daysTo(today) - parameter::graceDays));
}

qint64 Account::availableFen() const
{
    return std::max<qint64>(0, limitFen - owedFen - unbilledFen);
}

qint64 Account::minimumFen() const
{
    if (overdueDays() > 0)
        return totalOwedFen();
    if (carriedFen > 0 && today.daysTo(dueDate) > parameter::billDaysBeforeDue)
        return 0; // paid for this bill, and the next is not yet out
    return (owedFen * parameter::minimumPercent + 99) / 100;
}

QString editionName(Edition edition)
{
    return editions.name(edition);
}

std::optional<Edition> editionFromName(const QString &name)
{
    return editions.value(name);
}

QStringList editionNames()
{
    return editions.names();
}

std::optional<PayMethod> payMethodFromName(const QString &name)
{
    return payMethods.value(name);
}

QStringList payMethodNames()
{
    return payMethods.names();
}

} // namespace yanlian
