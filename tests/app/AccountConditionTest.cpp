// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/huabei/AccountCondition.h"

#include "tests/app/Operations.h"

namespace yanlian {

namespace {

/// A condition, and what makes it true of an account of which it is not.
struct Row {
    const char *name;
    void (*make)(Account &);
};

void PrintTo(const Row &row, std::ostream *out)
{
    *out << row.name;
}

std::string nameOf(const testing::TestParamInfo<Row> &info)
{
    return QString::fromUtf8(info.param.name).remove(QLatin1Char('-')).toStdString();
}

/// Open and usable, with a balance first, and nothing else to say of it.
Account plain()
{
    Account account;
    account.today = QDate(2021, 11, 25);
    account.edition = Edition::Newcomer;
    account.firstMethod = PayMethod::Balance;
    return account;
}

void owe(Account &account, int dueInDays)
{
    account.owedFen = 100;
    account.dueDate = account.today.addDays(dueInDays);
}

const Row rows[] = {
    {"prompted", [](Account &a) { a.upgrade = UpgradeStatus::Prompted; }},
    {"upgraded", [](Account &a) { a.upgrade = UpgradeStatus::Upgraded; }},
    {"signed", [](Account &a) { a.creditAuthorisation = CreditAuthorisation::Signed; }},
    {"verified", [](Account &a) { a.realNameVerified = true; }},
    {"standard", [](Account &a) { a.edition = Edition::Standard; }},
    {"closed", [](Account &a) { a.edition = Edition::Closed; }},
    {"owes", [](Account &a) { a.unbilledFen = 1; }},
    {"instalments", [](Account &a) { a.instalments = 1; }},
    {"due-today", [](Account &a) { owe(a, 0); }},
    {"overdue", [](Account &a) { owe(a, -1); }},
    {"frozen", [](Account &a) { a.use = UseStatus::FrozenOverdue; }},
    {"pending-review", [](Account &a) { a.use = UseStatus::PendingReview; }},
    {"adverse", [](Account &a) { a.adverse = AdverseEntry{}; }},
    {"noticed", [](Account &a) { a.adverseNotice = a.today; }},
    {"reported", [](Account &a) { a.report = {ReportLine{}}; }},
    {"front-chosen", [](Account &a) { a.frontPicture = CardPicture::Clear; }},
    {"back-chosen", [](Account &a) { a.backPicture = CardPicture::Clear; }},
    {"blurred", [](Account &a) { a.frontPicture = CardPicture::Blurred; }},
    {"reason-chosen", [](Account &a) { a.closingReasonGiven = true; }},
    {"split", [](Account &a) { a.creditPurchase = CreditPurchase::Active; }},
    {"huabei-first", [](Account &a) { a.firstMethod = PayMethod::Huabei; }},
    {"card-first", [](Account &a) { a.firstMethod = PayMethod::Card; }},
    {"paid", [](Account &a) { a.basketPaid = true; }},
};

/// True of the plain account.
const QStringList plainly{QStringLiteral("newcomer"), QStringLiteral("usable"), QStringLiteral("balance-first")};

bool holds(const QString &name, const Account &account)
{
    const auto condition = AccountCondition::fromName(name);
    EXPECT_TRUE(condition) << name.toStdString();
    const auto opposite = AccountCondition::fromName(QLatin1StringView("not-") + name);
    EXPECT_TRUE(opposite) << name.toStdString();
    const bool itHolds = condition && condition->holds(account);
    EXPECT_NE(opposite && opposite->holds(account), itHolds) << name.toStdString();
    return itHolds;
}

class AccountConditionTest : public testing::TestWithParam<Row> { };

} // namespace

TEST_P(AccountConditionTest, HoldsOnlyWhereItIsSo)
{
    const QString name = QLatin1StringView(GetParam().name).toString();
    Account account = plain();
    EXPECT_FALSE(holds(name, account));
    GetParam().make(account);
    EXPECT_TRUE(holds(name, account));
}

INSTANTIATE_TEST_SUITE_P(Names, AccountConditionTest, testing::ValuesIn(rows), nameOf);

TEST(AccountConditions, OfAnOrdinaryAccount)
{
    for (const QString &name : AccountCondition::names())
        EXPECT_EQ(holds(name, plain()), plainly.contains(name)) << name.toStdString();
    Account other = plain();
    other.edition = Edition::Standard;
    other.use = UseStatus::FrozenOverdue;
    other.firstMethod = PayMethod::Card;
    for (const QString &name : plainly)
        EXPECT_FALSE(holds(name, other)) << name.toStdString();
}

TEST(AccountConditions, EveryNameIsTestedHere)
{
    QStringList names = plainly;
    for (const Row &row : rows)
        names += QLatin1StringView(row.name).toString();
    names.sort();
    QStringList all = AccountCondition::names();
    all.sort();
    EXPECT_EQ(names, all);
}

TEST(AccountConditions, KnowNoOtherNames)
{
    for (const char *name : {"", "not-", "not-not-prompted", "Prompted", "prompted ", "rich", "not prompted"})
        EXPECT_FALSE(AccountCondition::fromName(QLatin1StringView(name))) << name;
}

TEST(AccountConditions, WhateverIsOwedCounts)
{
    for (qint64 Account::*debt : {&Account::owedFen, &Account::unbilledFen, &Account::interestMillionths}) {
        Account account = plain();
        account.*debt = 1'000'000;
        EXPECT_TRUE(holds(QStringLiteral("owes"), account));
    }
}

TEST(AccountConditions, WhatWasNeverOpenedIsClosedAndNotUsable)
{
    Account account = plain();
    account.edition = Edition::None;
    EXPECT_TRUE(holds(QStringLiteral("closed"), account));
    EXPECT_FALSE(holds(QStringLiteral("usable"), account));
}

TEST(AccountConditions, ALetterThatEndedIsNotSigned)
{
    Account account = plain();
    account.creditAuthorisation = CreditAuthorisation::Ended;
    EXPECT_FALSE(holds(QStringLiteral("signed"), account));
}

TEST(AccountConditions, NothingIsDueWhereNothingIsOwed)
{
    Account account = plain();
    account.dueDate = account.today;
    EXPECT_FALSE(holds(QStringLiteral("due-today"), account));
    account.dueDate = account.today.addDays(-5);
    EXPECT_FALSE(holds(QStringLiteral("overdue"), account));
}

} // namespace yanlian
