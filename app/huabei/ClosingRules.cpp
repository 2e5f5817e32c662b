// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/huabei/ClosingRules.h"

#include "app/huabei/Chance.h"
#include "app/huabei/Parameters.h"
#include "app/huabei/UpgradeRules.h"

#include <QRandomGenerator>

namespace yanlian {

namespace {

/// Some other limit than before, in whole hundreds of yuan (facts H3).
qint64 newLimit(const Account &account, quint32 seed)
{
    constexpr qint64 hundredYuan = 10'000;
    const qint64 hundreds = QRandomGenerator(seed + 1).bounded(5, 20);
    return hundreds * hundredYuan == account.limitFen ? account.limitFen + hundredYuan : hundreds * hundredYuan;
}

} // namespace

Outcome giveReason(Account account)
{
    account.closingReasonGiven = true;
    return account;
}

Outcome close(Account account)
{
    if (!account.isOpen())
        return Refusal::NotOpened;
    if (account.totalOwedFen() + account.unbilledFen > 0)
        return Refusal::HasDebt;
    if (account.instalments > 0)
        return Refusal::HasInstalments;
    if (!account.closingReasonGiven)
        return Refusal::NoReason;
    account.edition = Edition::Closed;
    account.use = UseStatus::Closed;
    account.invited = false;
    account.upgrade = UpgradeStatus::NotInvited;
    if (account.creditAuthorisation == CreditAuthorisation::Signed) {
        account.creditAuthorisation = CreditAuthorisation::Ended;
        account.creditAuthorisationDate = account.today;
    }
    return account;
}

Outcome signLetter(Account account)
{
    if (account.edition != Edition::Closed)
        return account;
    if (account.age < parameter::adultAge)
        return Refusal::UnderAge;
    if (!account.realNameVerified)
        return Refusal::NotVerified;
    signLetterOf(account);
    return account;
}

Outcome reopen(Account account, quint32 seed)
{
    if (account.edition != Edition::Closed)
        return account;
    if (account.creditAuthorisation != CreditAuthorisation::Signed)
        return Refusal::AuthorisationRequired;
    if (!account.bankCardBound || !account.mobileBound || !systemDecidesFor(seed))
        return Refusal::AssessmentFailed;
    account.edition = Edition::Standard;
    account.use = UseStatus::Usable;
    account.limitFen = newLimit(account, seed);
    account.contracts.insert(QLatin1StringView(document::serviceAgreement).toString(), account.today);
    account.upgrade = UpgradeStatus::Upgraded;
    account.closingReasonGiven = false;
    return account;
}

Outcome splitBrand(Account account)
{
    if (!account.isOpen())
        return Refusal::NotOpened;
    if (account.creditPurchase != CreditPurchase::Absent)
        return account;
    account.creditPurchase = CreditPurchase::Active;
    account.creditPurchaseLimitFen = account.availableFen() / 2;
    account.limitFen -= account.creditPurchaseLimitFen; // about the same sum as before (facts §10.3, P)
    return account;
}

Outcome endCreditPurchase(Account account)
{
    if (account.creditPurchase != CreditPurchase::Active)
        return account;
    if (account.creditPurchaseOwedFen > 0)
        return Refusal::HasDebt;
    account.creditPurchase = CreditPurchase::Ended;
    account.creditPurchaseLimitFen = 0; // Huabei does not get it back (facts H8)
    return account;
}

} // namespace yanlian
