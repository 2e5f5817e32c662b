// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/huabei/UpgradeRules.h"

namespace yanlian {

/// Invited, verified, owing something: everything an upgrade asks for.
inline Account auntLi()
{
    Account account;
    account.id = QStringLiteral("li");
    account.displayName = QStringLiteral("李阿姨");
    account.today = QDate(2021, 11, 25);
    account.age = 66;
    account.realNameVerified = true;
    account.edition = Edition::Standard;
    account.limitFen = 300000;
    account.owedFen = 12345;
    account.invited = true;
    account.upgrade = UpgradeStatus::Prompted;
    return account;
}

inline Account auntLi(UpgradeStatus upgrade)
{
    Account account = auntLi();
    account.upgrade = upgrade;
    return account;
}

inline Account withEdition(Edition edition)
{
    Account account = auntLi();
    account.edition = edition;
    return account;
}

/// The same on another day.
inline Account onDay(const QDate &day, Account account)
{
    account.today = day;
    return account;
}

/// Never invited, nothing signed; a bill of so much is due in so many days, and there is money to pay it.
inline Account auntLiOwing(qint64 fen, int dueInDays)
{
    Account account = auntLi(UpgradeStatus::NotInvited);
    account.invited = false;
    account.owedFen = fen;
    if (fen > 0)
        account.dueDate = account.today.addDays(dueInDays);
    account.cashFen = 200000;
    return account;
}

/// The same, long upgraded: the letter was signed a month ago.
inline Account auntLiSigned(qint64 fen, int dueInDays)
{
    Account account = auntLiOwing(fen, dueInDays);
    const QDate today = account.today;
    account.invited = true;
    account.upgrade = UpgradeStatus::Upgraded;
    account.today = today.addMonths(-1);
    signLetterOf(account);
    return onDay(today, account);
}

/// Owes nothing and is about to buy something for 58 yuan.
inline Account auntLiBuying(UpgradeStatus upgrade)
{
    Account account = auntLi(upgrade);
    account.owedFen = 0;
    account.basketFen = 5800;
    account.cashFen = 50000;
    return account;
}

} // namespace yanlian
