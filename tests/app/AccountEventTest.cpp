// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/huabei/AccountEvent.h"

#include "tests/app/Operations.h"

namespace yanlian {

namespace {

/// What a person hears of an operation.
QStringList heard(const Account &before, Kind kind)
{
    QStringList names;
    for (const AccountEvent event : eventsBetween(before, after(before, kind)))
        names += accountEventName(event);
    return names;
}

QStringList words(std::initializer_list<const char *> names)
{
    QStringList all;
    for (const char *name : names)
        all += QLatin1StringView(name).toString();
    return all;
}

} // namespace

TEST(AccountEvents, NothingHappenedWhereNothingChanged)
{
    for (const Account &account : {auntLi(), afterDays(auntLiSigned(80000, 0), 40)})
        EXPECT_TRUE(eventsBetween(account, account).isEmpty());
    EXPECT_EQ(heard(auntLiOwing(80000, 9), Kind::NextDay), QStringList());
}

TEST(AccountEvents, TheDueDayIsToldOnTheDay)
{
    EXPECT_EQ(heard(auntLiOwing(80000, 9), Kind::ToDueDay), words({"due-today"}));
    EXPECT_EQ(heard(auntLiOwing(80000, 1), Kind::NextDay), words({"due-today"}));
    EXPECT_EQ(heard(auntLiOwing(80000, 0), Kind::ToDueDay), QStringList()) << "it was today already";
}

TEST(AccountEvents, ABillThatPaidItselfIsNotDue)
{
    Account account = auntLiOwing(80000, 1);
    account.autoDebit = true;
    EXPECT_EQ(heard(account, Kind::NextDay), QStringList());
}

TEST(AccountEvents, TheFirstDayLateIsFrozenAndCostsInterest)
{
    EXPECT_EQ(heard(auntLiOwing(80000, 0), Kind::NextDay), words({"overdue", "frozen", "interest"}));
    EXPECT_EQ(heard(afterDays(auntLiOwing(80000, 0), 1), Kind::NextDay), words({"interest"}));
}

TEST(AccountEvents, ANewcomerHearsOfNoInterest)
{
    Account newcomer = auntLiOwing(1250, 0);
    newcomer.edition = Edition::Newcomer;
    EXPECT_EQ(heard(newcomer, Kind::NextDay), words({"overdue", "frozen"}));
}

TEST(AccountEvents, TheCallsBeginOnce)
{
    EXPECT_EQ(heard(afterDays(auntLiOwing(80000, 0), 2), Kind::NextDay), words({"interest", "collection"}));
    EXPECT_EQ(heard(afterDays(auntLiOwing(80000, 0), 3), Kind::NextDay), words({"interest"}));
}

TEST(AccountEvents, TheNoticeComesBeforeTheEntry)
{
    EXPECT_EQ(heard(afterDays(auntLiSigned(80000, 0), 1), Kind::NextDay), words({"interest", "noticed"}));
    EXPECT_EQ(heard(afterDays(auntLiSigned(80000, 0), 4), Kind::NextDay), words({"interest", "reported", "adverse"}));
    EXPECT_EQ(heard(afterDays(auntLiSigned(80000, 0), 5), Kind::NextDay), words({"interest"}));
}

TEST(AccountEvents, AMonthPaidInTimeIsOnlyReported)
{
    EXPECT_EQ(heard(auntLiSigned(0, 0), Kind::NextMonth), words({"reported"}));
    EXPECT_EQ(heard(auntLiOwing(0, 0), Kind::NextMonth), QStringList()) << "nothing was signed";
}

TEST(AccountEvents, EverythingOfAMonthIsToldInItsOrder)
{
    EXPECT_EQ(
        heard(auntLiSigned(80000, 0), Kind::NextMonth),
        words({"overdue", "frozen", "interest", "collection", "noticed", "reported", "adverse"}));
}

TEST(AccountEvents, AnEntryThatGoesIsToldToo)
{
    Account paid = after(afterDays(auntLiSigned(80000, 0), 5), Kind::RepayAll);
    for (int year = 0; year < 4; ++year)
        paid = after(paid, Kind::NextYear);
    EXPECT_EQ(heard(paid, Kind::NextYear), words({"reported", "adverse-removed"}));
}

TEST(AccountEvents, PayingIsNoEvent)
{
    EXPECT_EQ(heard(afterDays(auntLiSigned(80000, 0), 40), Kind::RepayAll), QStringList());
}

TEST(AccountEvents, TheReminderComesBack)
{
    EXPECT_EQ(heard(auntLi(UpgradeStatus::Deferred), Kind::OpenEntry), words({"prompted"}));
    EXPECT_EQ(heard(auntLi(), Kind::OpenEntry), QStringList()) << "it was there";
}

} // namespace yanlian
