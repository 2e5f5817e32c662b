// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/huabei/CalendarRules.h"

#include "app/huabei/Chance.h"
#include "app/huabei/Parameters.h"

#include <utility>

namespace yanlian {

namespace {

bool isLastOfMonth(const QDate &day)
{
    return day.day() == day.daysInMonth();
}

bool isNoticeDay(const QDate &day)
{
    return day.daysInMonth() - day.day() <= parameter::noticeDaysBeforeMonthEnd;
}

void settleBill(Account &account)
{
    account.cashFen -= account.totalOwedFen();
    account.owedFen = account.carriedFen = account.interestMillionths = 0;
    account.dueDate = {};
    if (account.use == UseStatus::FrozenOverdue)
        account.use = UseStatus::PendingReview;
    if (account.adverse && !account.adverse->settled.isValid())
        account.adverse->settled = account.today;
    account.adverseNotice = {};
}

void debitOnDueDay(Account &account)
{
    if (account.autoDebit && account.owedFen > 0 && account.today == account.dueDate
        && account.cashFen >= account.totalOwedFen())
        settleBill(account);
}

/// What is late bears interest, and what was carried on after the minimum. Not for newcomers: sources disagree about
/// them (facts C11).
void growLate(Account &account)
{
    const bool late = account.overdueDays() > 0;
    if (late && (account.use == UseStatus::Usable || account.use == UseStatus::RestrictedNotUpgraded))
        account.use = UseStatus::FrozenOverdue;
    if (account.edition == Edition::Standard)
        account.interestMillionths +=
            (late ? account.owedFen : account.carriedFen) * parameter::penaltyPerMillionAndDay;
}

/// Nothing is reported without the signed letter, and no negative entry without notice first (facts W12).
void report(Account &account)
{
    if (account.creditAuthorisation != CreditAuthorisation::Signed || !account.isOpen())
        return;
    const bool late = account.overdueDays() > 0;
    const bool wasTold = account.adverseNotice.isValid();
    if (late && !wasTold && isNoticeDay(account.today))
        account.adverseNotice = account.today;
    if (!isLastOfMonth(account.today))
        return;
    const QDate month(account.today.year(), account.today.month(), 1);
    const QDate firstMonth = account.creditAuthorisationDate.addMonths(1); // only months after signing (facts §10.5)
    if (month < QDate(firstMonth.year(), firstMonth.month(), 1))
        return;
    account.report += {month, account.limitFen, account.owedFen + account.unbilledFen, late && wasTold};
    if (late && wasTold && (!account.adverse || account.adverse->settled.isValid()))
        account.adverse = AdverseEntry{account.today, {}};
}

void forgetOldEntry(Account &account)
{
    if (account.adverse && account.adverse->settled.isValid()
        && account.adverse->settled.addYears(parameter::adverseYears) <= account.today)
        account.adverse.reset();
}

} // namespace

Outcome passTo(Account account, const QDate &day)
{
    while (account.today < day) {
        account.today = account.today.addDays(1);
        debitOnDueDay(account);
        growLate(account);
        report(account);
        forgetOldEntry(account);
    }
    return account;
}

Outcome toDueDay(const Account &account)
{
    return passTo(account, account.dueDate.isValid() ? account.dueDate : account.today);
}

Outcome repayAll(Account account)
{
    const qint64 all = account.totalOwedFen() + account.unbilledFen;
    if (all == 0)
        return account;
    if (account.cashFen < all)
        return Refusal::InsufficientFunds;
    account.cashFen -= std::exchange(account.unbilledFen, 0);
    settleBill(account);
    return account;
}

Outcome repayMinimum(Account account)
{
    if (account.edition != Edition::Standard)
        return Refusal::NotStandard;
    const qint64 minimum = account.minimumFen();
    if (minimum == 0)
        return account;
    if (account.cashFen < minimum)
        return Refusal::InsufficientFunds;
    if (account.overdueDays() > 0) { // a late bill is due whole
        settleBill(account);
        return account;
    }
    account.cashFen -= minimum;
    account.owedFen -= minimum;
    account.carriedFen = account.owedFen;
    account.dueDate = account.owedFen > 0 ? account.dueDate.addMonths(1) : QDate();
    return account;
}

Outcome review(Account account, quint32 seed)
{
    if (account.use != UseStatus::PendingReview)
        return account;
    if (!systemDecidesFor(seed))
        return Refusal::PendingReview;
    account.use = UseStatus::Usable;
    return account;
}

} // namespace yanlian
