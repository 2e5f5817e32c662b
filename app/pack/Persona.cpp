// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack/Persona.h"

#include "app/huabei/CalendarRules.h"

#include <algorithm>

namespace yanlian {

Account Persona::begin(const QDate &today) const
{
    const QDate day = account.today.isValid() ? account.today : today;
    Account begun = account;
    begun.dueDate = dueInDays ? day.addDays(*dueInDays) : QDate();
    begun.today = dueInDays ? std::min(day, begun.dueDate) : day;
    if (begun.creditAuthorisation == CreditAuthorisation::Signed) { // some time before
        begun.creditAuthorisationDate = begun.today.addMonths(-1);
        for (QDate &signedOn : begun.contracts)
            signedOn = begun.creditAuthorisationDate;
    }
    return std::get<Account>(passTo(begun, day));
}

} // namespace yanlian
