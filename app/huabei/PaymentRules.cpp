// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/huabei/PaymentRules.h"

#include "app/huabei/UpgradeRules.h"

namespace yanlian {

namespace {

/// Why Huabei cannot be used for the basket, or nothing.
std::optional<Refusal> obstacle(const Account &account)
{
    if (!account.isOpen())
        return Refusal::Closed;
    switch (account.use) {
    case UseStatus::FrozenOverdue:
        return Refusal::FrozenOverdue;
    case UseStatus::PendingReview:
        return Refusal::PendingReview;
    case UseStatus::RestrictedNotUpgraded:
        return Refusal::NeedUpgrade;
    case UseStatus::Closed:
        return Refusal::Closed;
    case UseStatus::Usable:
        break;
    }
    if (account.basketFen > account.availableFen())
        return Refusal::OverLimit;
    return std::nullopt;
}

void payWithHuabei(Account &account)
{
    account.unbilledFen += account.basketFen;
    account.basketPaid = true;
}

} // namespace

Outcome pay(Account account)
{
    if (account.basketPaid)
        return account;
    if (const auto refusal = obstacle(account))
        return *refusal;
    payWithHuabei(account);
    return dismiss(account);
}

Outcome agreeAndPay(Account account)
{
    if (account.basketPaid)
        return account;
    if (account.invited && account.upgrade == UpgradeStatus::Deferred)
        account.upgrade = UpgradeStatus::Prompted; // the checkout asks again (facts §10.3)
    Outcome agreed = agree(account);
    auto *signer = std::get_if<Account>(&agreed);
    if (!signer)
        return agreed;
    if (signer->use == UseStatus::RestrictedNotUpgraded)
        signer->use = UseStatus::Usable;
    if (const auto refusal = obstacle(*signer))
        return *refusal;
    payWithHuabei(*signer);
    return agreed;
}

Outcome payFromBalance(Account account)
{
    if (account.basketPaid)
        return account;
    if (account.cashFen < account.basketFen)
        return Refusal::InsufficientFunds;
    account.cashFen -= account.basketFen;
    account.basketPaid = true;
    return dismiss(account);
}

Outcome payFirstWith(Account account, PayMethod method)
{
    account.firstMethod = method;
    return account;
}

} // namespace yanlian
