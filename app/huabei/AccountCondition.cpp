// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/huabei/AccountCondition.h"

namespace yanlian {

namespace {

struct Row {
    const char *name;
    bool (*asks)(const Account &);
};

constexpr Row rows[] = {
    {"prompted", [](const Account &a) { return a.upgrade == UpgradeStatus::Prompted; }},
    {"upgraded", [](const Account &a) { return a.upgrade == UpgradeStatus::Upgraded; }},
    {"signed", [](const Account &a) { return a.creditAuthorisation == CreditAuthorisation::Signed; }},
    {"verified", [](const Account &a) { return a.realNameVerified; }},
    {"newcomer", [](const Account &a) { return a.edition == Edition::Newcomer; }},
    {"standard", [](const Account &a) { return a.edition == Edition::Standard; }},
    {"closed", [](const Account &a) { return !a.isOpen(); }},
    {"owes", [](const Account &a) { return a.totalOwedFen() + a.unbilledFen > 0; }},
    {"instalments", [](const Account &a) { return a.instalments > 0; }},
    {"due-today", [](const Account &a) { return a.owedFen > 0 && a.dueDate == a.today; }},
    {"overdue", [](const Account &a) { return a.overdueDays() > 0; }},
    {"frozen", [](const Account &a) { return a.use == UseStatus::FrozenOverdue; }},
    {"pending-review", [](const Account &a) { return a.use == UseStatus::PendingReview; }},
    {"usable", [](const Account &a) { return a.isOpen() && a.use == UseStatus::Usable; }},
    {"adverse", [](const Account &a) { return a.adverse.has_value(); }},
    {"noticed", [](const Account &a) { return a.adverseNotice.isValid(); }},
    {"reported", [](const Account &a) { return !a.report.isEmpty(); }},
    {"front-chosen", [](const Account &a) { return a.frontPicture != CardPicture::None; }},
    {"back-chosen", [](const Account &a) { return a.backPicture != CardPicture::None; }},
    {"blurred", [](const Account &a) { return a.frontPicture == CardPicture::Blurred; }},
    {"reason-chosen", [](const Account &a) { return a.closingReasonGiven; }},
    {"split", [](const Account &a) { return a.creditPurchase == CreditPurchase::Active; }},
    {"huabei-first", [](const Account &a) { return a.firstMethod == PayMethod::Huabei; }},
    {"balance-first", [](const Account &a) { return a.firstMethod == PayMethod::Balance; }},
    {"card-first", [](const Account &a) { return a.firstMethod == PayMethod::Card; }},
    {"paid", [](const Account &a) { return a.basketPaid; }},
};

} // namespace

AccountCondition::AccountCondition(Question asks, bool negated)
    : m_asks(asks)
    , m_negated(negated)
{
}

std::optional<AccountCondition> AccountCondition::fromName(const QString &name)
{
    const bool negated = name.startsWith(QLatin1StringView("not-"));
    const QString asked = negated ? name.mid(4) : name;
    for (const Row &row : rows)
        if (asked == QLatin1StringView(row.name))
            return AccountCondition(row.asks, negated);
    return std::nullopt;
}

QStringList AccountCondition::names()
{
    QStringList all;
    for (const Row &row : rows)
        all += QLatin1StringView(row.name).toString();
    return all;
}

} // namespace yanlian
