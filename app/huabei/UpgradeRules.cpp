// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/huabei/UpgradeRules.h"

namespace yanlian {

namespace {

constexpr int adultAge = 18; // facts C6, P6

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
    if (account.edition == Edition::None || account.edition == Edition::Closed)
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

Outcome agree(Account account, const QDate &today)
{
    if (account.upgrade == UpgradeStatus::Processing || account.upgrade == UpgradeStatus::Upgraded)
        return account;
    if (account.edition == Edition::None || account.edition == Edition::Closed)
        return Refusal::NotOpened;
    if (account.age < adultAge)
        return Refusal::UnderAge;
    if (!account.realNameVerified)
        return Refusal::NotVerified;
    if (account.upgrade != UpgradeStatus::Prompted)
        return Refusal::NotPrompted;
    account.contracts.insert(QLatin1StringView(document::serviceAgreement).toString(), today);
    account.contracts.insert(QLatin1StringView(document::creditLetter).toString(), today);
    account.creditAuthorisation = CreditAuthorisation::Signed;
    account.creditAuthorisationDate = today;
    account.upgrade = UpgradeStatus::Processing;
    return account;
}

Outcome complete(Account account)
{
    if (account.upgrade == UpgradeStatus::Processing)
        account.upgrade = UpgradeStatus::Upgraded;
    if (account.upgrade != UpgradeStatus::Upgraded)
        return Refusal::NotPrompted;
    account.use = UseStatus::Usable;
    return account;
}

Outcome restrict(Account account)
{
    if (account.upgrade == UpgradeStatus::Deferred)
        account.use = UseStatus::RestrictedNotUpgraded;
    return account;
}

Outcome close(Account account, const QDate &today)
{
    if (account.edition == Edition::None || account.edition == Edition::Closed)
        return Refusal::NotOpened;
    if (account.owedFen > 0)
        return Refusal::HasDebt;
    account.edition = Edition::Closed;
    account.use = UseStatus::Closed;
    if (account.creditAuthorisation == CreditAuthorisation::Signed) {
        account.creditAuthorisation = CreditAuthorisation::Ended;
        account.creditAuthorisationDate = today;
    }
    return account;
}

} // namespace

Outcome apply(const Account &account, const Operation &operation, const QDate &today)
{
    switch (operation.kind) {
    case Operation::Kind::Invite:
        return invite(account);
    case Operation::Kind::OpenEntry:
        return openEntry(account);
    case Operation::Kind::ReadDocument:
        return readDocument(account, operation.document);
    case Operation::Kind::Dismiss:
        return dismiss(account);
    case Operation::Kind::Agree:
        return agree(account, today);
    case Operation::Kind::Complete:
        return complete(account);
    case Operation::Kind::Undo:
        return Refusal::CannotUndo;
    case Operation::Kind::Restrict:
        return restrict(account);
    case Operation::Kind::Close:
        return close(account, today);
    }
    Q_UNREACHABLE();
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

} // namespace yanlian
