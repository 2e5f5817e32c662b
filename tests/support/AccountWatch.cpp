// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/AccountWatch.h"

#include "app/huabei/Parameters.h"
#include "app/huabei/UpgradeRules.h"

#include <algorithm>

namespace yanlian {

namespace {

using Kind = Operation::Kind;

QDate endOf(const QDate &month)
{
    return month.addMonths(1).addDays(-1);
}

bool isSigned(const Account &account)
{
    return account.creditAuthorisation == CreditAuthorisation::Signed;
}

bool isHeldForLateness(const Account &account)
{
    return account.use == UseStatus::FrozenOverdue || account.use == UseStatus::PendingReview;
}

bool mayPassTime(Kind kind)
{
    return kind == Kind::ToDueDay || kind == Kind::NextDay || kind == Kind::NextMonth || kind == Kind::NextYear;
}

bool isAmong(Kind kind, std::initializer_list<Kind> kinds)
{
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

void checkMoney(const Account &account, QStringList &faults)
{
    const qint64 least = std::min(
        {account.limitFen, account.owedFen, account.unbilledFen, account.interestFen(), account.cashFen,
         account.basketFen, account.creditPurchaseLimitFen, account.creditPurchaseOwedFen});
    if (least < 0)
        faults += QStringLiteral("money below zero");
    if (account.edition == Edition::Newcomer && account.interestFen() > 0)
        faults += QStringLiteral("a newcomer with interest");
    if (account.edition == Edition::Closed
        && (account.totalOwedFen() + account.unbilledFen > 0 || account.instalments > 0))
        faults += QStringLiteral("closed with debt or instalments");
}

void checkUse(const Account &account, bool wasLate, QStringList &faults)
{
    if ((account.edition == Edition::Closed) != (account.use == UseStatus::Closed))
        faults += QStringLiteral("closed yet in use, or the other way round");
    if (isHeldForLateness(account) && !wasLate)
        faults += QStringLiteral("frozen without ever having been late");
    if (account.isOpen() && account.overdueDays() > 0 && account.use != UseStatus::FrozenOverdue)
        faults += QStringLiteral("late but not frozen");
}

void checkSignature(const Account &account, QStringList &faults)
{
    const bool isUpgrading = account.upgrade == UpgradeStatus::Processing || account.upgrade == UpgradeStatus::Upgraded;
    if (account.isOpen() && isUpgrading && !isSigned(account))
        faults += QStringLiteral("upgraded without a signed letter");
    const QString letter = QLatin1StringView(document::creditLetter).toString();
    if (isSigned(account) && account.contracts.value(letter) != account.creditAuthorisationDate)
        faults += QStringLiteral("signed, but not on the day of the letter");
}

void checkReport(const Account &account, QStringList &faults)
{
    QDate before;
    for (const ReportLine &line : account.report) {
        if (line.month.day() != 1 || (before.isValid() && line.month <= before) || endOf(line.month) > account.today)
            faults += QStringLiteral("the report's months are out of order");
        before = line.month;
    }
    if (!account.adverse)
        return;
    const QDate settled = account.adverse->settled;
    const bool isReported = std::any_of(account.report.cbegin(), account.report.cend(), [&](const ReportLine &line) {
        return line.overdue && endOf(line.month) == account.adverse->since;
    });
    if (!isReported || (settled.isValid() && settled < account.adverse->since))
        faults += QStringLiteral("an adverse entry that no late month accounts for");
    if (settled.isValid() && settled.addYears(parameter::adverseYears) <= account.today)
        faults += QStringLiteral("an adverse entry after its five years");
}

void checkSigner(const Account &before, Kind kind, const Account &after, QStringList &faults)
{
    const bool signedNow =
        isSigned(after) && (!isSigned(before) || before.creditAuthorisationDate != after.creditAuthorisationDate);
    if (signedNow && !isAmong(kind, {Kind::Agree, Kind::AgreeAndPay, Kind::SignLetter}))
        faults += QStringLiteral("signed by nobody's tap");
    if (signedNow && (after.age < parameter::adultAge || after.creditAuthorisationDate != after.today))
        faults += QStringLiteral("signed by a child, or on another day");
    if (isSigned(before) && !isSigned(after) && kind != Kind::Close)
        faults += QStringLiteral("the letter ended without closing");
    if (before.realNameVerified != after.realNameVerified
        && (kind != Kind::SubmitId || after.age < parameter::adultAge || before.frontPicture != CardPicture::Clear
            || before.backPicture != CardPicture::Clear))
        faults += QStringLiteral("verified without a card, or under age");
}

void checkNewLines(const Account &before, Kind kind, const Account &after, QStringList &faults)
{
    if (after.report.mid(0, before.report.size()) != before.report)
        faults += QStringLiteral("an old line of the report changed");
    for (const ReportLine &line : after.report.mid(before.report.size()))
        if (!mayPassTime(kind) || !isSigned(before) || !before.isOpen()
            || endOf(line.month) < before.creditAuthorisationDate || endOf(line.month) <= before.today)
            faults += QStringLiteral("a month was reported that must not be");
}

void checkNewEntry(const Account &before, Kind kind, const Account &after, QStringList &faults)
{
    const bool isNew = after.adverse && (!before.adverse || before.adverse->since != after.adverse->since);
    if (isNew && (!mayPassTime(kind) || !isSigned(before) || after.adverse->since < before.creditAuthorisationDate))
        faults += QStringLiteral("an adverse entry without a letter");
    if (isNew && (!after.adverseNotice.isValid() || after.adverseNotice >= after.adverse->since))
        faults += QStringLiteral("an adverse entry without notice before");
    if (!before.adverse || after.adverse)
        return;
    const QDate settled = before.adverse->settled;
    if (!settled.isValid() || settled.addYears(parameter::adverseYears) > after.today)
        faults += QStringLiteral("an adverse entry went before its time");
}

qint64 owed(const Account &account)
{
    return account.totalOwedFen() + account.unbilledFen;
}

void checkPayment(const Account &before, Kind kind, const Account &after, QStringList &faults)
{
    const qint64 paid = before.cashFen - after.cashFen;
    const bool mayPay = mayPassTime(kind) || isAmong(kind, {Kind::RepayAll, Kind::RepayMinimum, Kind::PayFromBalance});
    if (paid < 0 || (paid > 0 && !mayPay))
        faults += QStringLiteral("money came or went by itself");
    if (isAmong(kind, {Kind::RepayAll, Kind::RepayMinimum}) && paid != owed(before) - owed(after))
        faults += QStringLiteral("what was paid is not what is owed less");
    if (after.owedFen > before.owedFen || (after.interestFen() > before.interestFen() && !mayPassTime(kind)))
        faults += QStringLiteral("a debt out of nothing");
    if (after.unbilledFen > before.unbilledFen && !isAmong(kind, {Kind::Pay, Kind::AgreeAndPay}))
        faults += QStringLiteral("bought by nobody");
    if (after.limitFen != before.limitFen && !isAmong(kind, {Kind::Evaluate, Kind::Reopen, Kind::SplitBrand}))
        faults += QStringLiteral("the limit changed by itself");
}

void checkEdition(const Account &before, Kind kind, const Account &after, QStringList &faults)
{
    if (before.edition == after.edition)
        return;
    const bool promoted = kind == Kind::Evaluate && before.edition == Edition::Newcomer;
    const bool reopened = kind == Kind::Reopen && before.edition == Edition::Closed;
    const bool closed = kind == Kind::Close && before.isOpen() && after.edition == Edition::Closed;
    if (!closed && !((promoted || reopened) && after.edition == Edition::Standard))
        faults += QStringLiteral("the edition changed by itself");
}

} // namespace

AccountWatch::AccountWatch(const Account &account)
    : m_account(account)
    , m_wasLate(account.overdueDays() > 0 || account.adverse || isHeldForLateness(account))
{
}

QStringList AccountWatch::faults() const
{
    QStringList faults;
    checkMoney(m_account, faults);
    checkUse(m_account, m_wasLate, faults);
    checkSignature(m_account, faults);
    checkReport(m_account, faults);
    return faults;
}

QStringList AccountWatch::faultsAfter(const Operation &operation, const Outcome &outcome)
{
    const auto *after = std::get_if<Account>(&outcome);
    if (!after)
        return operation.isLocal() ? QStringList{QStringLiteral("the phone alone refused")} : QStringList();
    const Account before = std::exchange(m_account, *after);
    m_wasLate = m_wasLate || m_account.overdueDays() > 0;
    QStringList faults = this->faults();
    if (m_account.today < before.today || (m_account.today != before.today && !mayPassTime(operation.kind)))
        faults += QStringLiteral("time went back, or on by itself");
    if (isAmong(operation.kind, {Kind::Undo, Kind::CashOut}))
        faults += QStringLiteral("done though it is always refused");
    checkSigner(before, operation.kind, m_account, faults);
    checkNewLines(before, operation.kind, m_account, faults);
    checkNewEntry(before, operation.kind, m_account, faults);
    checkPayment(before, operation.kind, m_account, faults);
    checkEdition(before, operation.kind, m_account, faults);
    return faults;
}

QStringList AccountWatch::faultsNow(const Account &account)
{
    m_account = account;
    m_wasLate = m_wasLate || m_account.overdueDays() > 0;
    return faults();
}

} // namespace yanlian
