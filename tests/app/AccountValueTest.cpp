// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/huabei/AccountValue.h"

#include "tests/app/Operations.h"

namespace yanlian {

namespace {

/// By the word of a screen's `bind`; a sum of money in fen.
template <typename Shown> Shown shown(const char *bind, const Account &account)
{
    const auto which = accountValueFromName(QLatin1StringView(bind));
    EXPECT_TRUE(which) << bind;
    const ShownValue value = valueOf(which.value_or(AccountValue::Name), account);
    EXPECT_TRUE(std::holds_alternative<Shown>(value)) << bind;
    const auto *found = std::get_if<Shown>(&value);
    return found ? *found : Shown();
}

qint64 fen(const char *bind, const Account &account)
{
    return shown<Money>(bind, account).fen;
}

} // namespace

TEST(AccountValues, OfMoney)
{
    Account account = auntLiOwing(80000, 9);
    account.unbilledFen = 5800;
    account.basketFen = 1200;
    EXPECT_EQ(fen("limit", account), 300000);
    EXPECT_EQ(fen("available", account), 300000 - 80000 - 5800);
    EXPECT_EQ(fen("owed", account), 85800);
    EXPECT_EQ(fen("bill", account), 80000);
    EXPECT_EQ(fen("interest", account), 0);
    EXPECT_EQ(fen("minimum", account), 8000);
    EXPECT_EQ(fen("cash", account), 200000);
    EXPECT_EQ(fen("basket", account), 1200);
}

TEST(AccountValues, OfALateBill)
{
    const Account late = afterDays(auntLiOwing(80000, 0), 10);
    EXPECT_EQ(fen("owed", late), 80400) << "with interest";
    EXPECT_EQ(fen("bill", late), 80000) << "without";
    EXPECT_EQ(fen("interest", late), 400);
    EXPECT_EQ(fen("minimum", late), 80400);
    EXPECT_EQ(shown<int>("days-overdue", late), 10);
}

TEST(AccountValues, OfDays)
{
    EXPECT_EQ(shown<QDate>("today", auntLiOwing(80000, 9)), QDate(2021, 11, 25));
    EXPECT_EQ(shown<QDate>("due-date", auntLiOwing(80000, 9)), QDate(2021, 12, 4));
    EXPECT_FALSE(shown<QDate>("due-date", auntLiOwing(0, 0)).isValid());
    EXPECT_EQ(shown<int>("days-overdue", auntLiOwing(80000, 9)), 0);
}

TEST(AccountValues, OfTheCreditReport)
{
    const Account late = after(auntLiSigned(80000, 0), {Kind::NextMonth, Kind::NextMonth});
    EXPECT_EQ(shown<int>("months-reported", late), 2);
    EXPECT_FALSE(shown<QDate>("adverse-until", late).isValid()) << "nobody knows until it is paid";
    const Account paid = after(late, Kind::RepayAll);
    EXPECT_EQ(shown<QDate>("adverse-until", paid), paid.today.addYears(5));
    EXPECT_FALSE(shown<QDate>("adverse-until", auntLi()).isValid());
}

TEST(AccountValues, TheDayAnEntryGoesIsTheDayItSays)
{
    Account paid = after(afterDays(auntLiSigned(80000, 0), 5), Kind::RepayAll);
    const auto until = shown<QDate>("adverse-until", paid);
    while (paid.adverse)
        paid = after(paid, Kind::NextDay);
    EXPECT_EQ(paid.today, until);
}

TEST(AccountValues, OfTheName)
{
    EXPECT_EQ(shown<QString>("name", auntLi()), QStringLiteral("李阿姨"));
}

TEST(AccountValues, HaveNoOtherNames)
{
    for (const char *name : {"", "Limit", "password", "limit "})
        EXPECT_FALSE(accountValueFromName(QLatin1StringView(name)).has_value()) << name;
}

} // namespace yanlian
