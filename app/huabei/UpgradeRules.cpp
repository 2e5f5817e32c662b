// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/huabei/UpgradeRules.h"

#include "app/huabei/Parameters.h"

namespace yanlian {

Outcome invite(Account account)
{
    if (account.edition != Edition::Standard || account.use != UseStatus::Usable)
        return Refusal::NotOpened;
    account.invited = true;
    if (account.upgrade == UpgradeStatus::NotInvited)
        account.upgrade = UpgradeStatus::Prompted;
    return account;
}

Outcome openEntry(Account account)
{
    if (!account.isOpen())
        return Refusal::NotOpened;
    if (!account.invited)
        return Refusal::NoEntry;
    if (account.upgrade == UpgradeStatus::NotInvited || account.upgrade == UpgradeStatus::Deferred)
        account.upgrade = UpgradeStatus::Prompted; // the reminder comes back (facts D9)
    return account;
}

Outcome readDocument(Account account, const QString &name)
{
    account.documentsRead.insert(name);
    return account;
}

Outcome dismiss(Account account)
{
    if (account.upgrade == UpgradeStatus::Prompted) {
        account.upgrade = UpgradeStatus::Deferred;
        ++account.deferCount;
    }
    return account;
}

Outcome agree(Account account)
{
    if (account.upgrade == UpgradeStatus::Processing || account.upgrade == UpgradeStatus::Upgraded)
        return account;
    if (!account.isOpen())
        return Refusal::NotOpened;
    if (account.age < parameter::adultAge)
        return Refusal::UnderAge;
    if (!account.realNameVerified)
        return Refusal::NotVerified;
    if (account.upgrade != UpgradeStatus::Prompted)
        return Refusal::NotPrompted;
    signContractsOf(account);
    account.upgrade = UpgradeStatus::Processing;
    return account;
}

Outcome complete(Account account)
{
    if (account.upgrade == UpgradeStatus::Processing)
        account.upgrade = UpgradeStatus::Upgraded;
    if (account.upgrade != UpgradeStatus::Upgraded)
        return Refusal::NotPrompted;
    if (account.use == UseStatus::RestrictedNotUpgraded)
        account.use = UseStatus::Usable;
    return account;
}

Outcome restrictUse(Account account)
{
    if (account.upgrade == UpgradeStatus::Deferred && account.use == UseStatus::Usable)
        account.use = UseStatus::RestrictedNotUpgraded;
    return account;
}

QStringList unreadDocuments(const Account &account)
{
    QStringList unread;
    for (const char *name : {document::serviceAgreement, document::creditLetter}) {
        const QString text = QLatin1StringView(name).toString();
        if (!account.documentsRead.contains(text))
            unread += text;
    }
    return unread;
}

void signContractsOf(Account &account)
{
    account.contracts.insert(QLatin1StringView(document::serviceAgreement).toString(), account.today);
    signLetterOf(account);
}

void signLetterOf(Account &account)
{
    account.contracts.insert(QLatin1StringView(document::creditLetter).toString(), account.today);
    account.creditAuthorisation = CreditAuthorisation::Signed;
    account.creditAuthorisationDate = account.today;
}

} // namespace yanlian
