// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/huabei/CalendarRules.h"

#include "tests/app/Operations.h"

namespace yanlian {

namespace {

constexpr qint64 bill = 80000; // 800.00 yuan

Account on(int month, int day, const Account &account)
{
    return std::get<Account>(passTo(account, QDate(2021, month, day)));
}

} // namespace

TEST(TimePasses, ByADayAMonthOrAYear)
{
    EXPECT_EQ(after(auntLi(), Kind::NextDay).today, QDate(2021, 11, 26));
    EXPECT_EQ(after(auntLi(), Kind::NextMonth).today, QDate(2021, 12, 25));
    EXPECT_EQ(after(auntLi(), Kind::NextYear).today, QDate(2022, 11, 25));
    EXPECT_EQ(after(onDay(QDate(2022, 1, 31), auntLi()), Kind::NextMonth).today, QDate(2022, 2, 28));
}

TEST(TimePasses, ToTheDueDay)
{
    EXPECT_EQ(after(auntLiOwing(bill, 9), Kind::ToDueDay).today, QDate(2021, 12, 4));
    EXPECT_EQ(after(auntLiOwing(0, 0), Kind::ToDueDay), auntLiOwing(0, 0)) << "nothing is due";
}

TEST(TimePasses, AndNeverGoesBack)
{
    EXPECT_EQ(on(11, 24, auntLi()), auntLi());
    EXPECT_EQ(on(11, 25, auntLi()), auntLi());
    const Account late = afterDays(auntLiOwing(bill, 0), 3);
    EXPECT_EQ(after(late, Kind::ToDueDay), late) << "the due day is over";
}

TEST(TimePasses, AMonthIsTheSameAsItsDays)
{
    for (const Account &account : {auntLiOwing(bill, 3), auntLiSigned(bill, 3), auntLiSigned(0, 0)})
        EXPECT_EQ(after(account, Kind::NextMonth), afterDays(account, 30));
}

TEST(TimePasses, WithoutChangingWhoeverOwesNothing)
{
    EXPECT_EQ(after(auntLiOwing(0, 0), Kind::NextYear), onDay(QDate(2022, 11, 25), auntLiOwing(0, 0)));
}

TEST(Overdue, IsNobodyOnTheDueDay)
{
    const Account due = after(auntLiOwing(bill, 9), Kind::ToDueDay);
    EXPECT_EQ(due.overdueDays(), 0);
    EXPECT_EQ(due.use, UseStatus::Usable);
    EXPECT_EQ(due.interestFen(), 0);
}

TEST(Overdue, FreezesHuabeiTheDayAfter)
{
    const Account late = after(auntLiOwing(bill, 9), {Kind::ToDueDay, Kind::NextDay});
    EXPECT_EQ(late.overdueDays(), 1);
    EXPECT_EQ(late.use, UseStatus::FrozenOverdue);
    EXPECT_EQ(late.owedFen, bill);
}

TEST(Overdue, FreezesWhatWasRestrictedToo)
{
    Account restricted = auntLiOwing(bill, 0);
    restricted.use = UseStatus::RestrictedNotUpgraded;
    EXPECT_EQ(afterDays(restricted, 1).use, UseStatus::FrozenOverdue);
}

TEST(Interest, IsFiveHundredthsOfAPercentADay)
{
    EXPECT_EQ(afterDays(auntLiOwing(bill, 0), 1).interestFen(), 40);
    EXPECT_EQ(afterDays(auntLiOwing(bill, 0), 10).interestFen(), 400) << "800.00 late by 10 days: 4.00";
    EXPECT_EQ(afterDays(auntLiOwing(bill, 0), 100).interestFen(), 4000) << "and none on the interest";
}

TEST(Interest, IsRoundedToTheFen)
{
    EXPECT_EQ(afterDays(auntLiOwing(12345, 0), 1).interestFen(), 6) << "6.17";
    EXPECT_EQ(afterDays(auntLiOwing(12345, 0), 2).interestFen(), 12) << "12.35";
    EXPECT_EQ(afterDays(auntLiOwing(12345, 0), 3).interestFen(), 19) << "18.52";
}

TEST(Interest, IsNotAskedOfNewcomersThoughTheyAreFrozen)
{
    Account newcomer = auntLiOwing(1250, 0);
    newcomer.edition = Edition::Newcomer;
    const Account late = afterDays(newcomer, 40);
    EXPECT_EQ(late.interestFen(), 0);
    EXPECT_EQ(late.use, UseStatus::FrozenOverdue);
}

TEST(AutoDebit, PaysTheBillOnItsDay)
{
    Account account = auntLiOwing(bill, 2);
    account.autoDebit = true;
    EXPECT_EQ(afterDays(account, 1).owedFen, bill) << "not before";
    const Account paid = afterDays(account, 2);
    EXPECT_EQ(paid.owedFen, 0);
    EXPECT_EQ(paid.cashFen, account.cashFen - bill);
    EXPECT_FALSE(paid.dueDate.isValid());
    EXPECT_EQ(after(paid, Kind::NextMonth).use, UseStatus::Usable);
}

TEST(AutoDebit, TakesNothingWhereThereIsNotEnough)
{
    Account account = auntLiOwing(bill, 2);
    account.autoDebit = true;
    account.cashFen = bill - 1;
    const Account late = afterDays(account, 3);
    EXPECT_EQ(late.owedFen, bill);
    EXPECT_EQ(late.cashFen, bill - 1);
    EXPECT_EQ(late.overdueDays(), 1);
}

TEST(AutoDebit, IsNotTheRuleHere)
{
    EXPECT_EQ(afterDays(auntLiOwing(bill, 2), 3).cashFen, auntLiOwing(bill, 2).cashFen);
}

TEST(CreditReport, GetsALineOnTheLastDayOfEveryMonth)
{
    const Account account = auntLiSigned(bill, 60);
    EXPECT_TRUE(on(11, 29, account).report.isEmpty());
    const ReportLine november{QDate(2021, 11, 1), account.limitFen, bill, false};
    EXPECT_TRUE(on(11, 30, account).report == QList<ReportLine>{november});
    const Account later = on(12, 31, account);
    ASSERT_EQ(later.report.size(), 2);
    EXPECT_TRUE(later.report.at(0) == november);
    EXPECT_EQ(later.report.at(1).month, QDate(2021, 12, 1));
}

TEST(CreditReport, CountsWhatIsNotYetBilled)
{
    Account account = auntLiSigned(bill, 60);
    account.unbilledFen = 5800;
    EXPECT_EQ(on(11, 30, account).report.value(0).usedFen, bill + 5800);
}

TEST(CreditReport, SaysNothingOfWhoeverDidNotSign)
{
    const Account late = after(auntLiOwing(bill, 0), Kind::NextYear);
    EXPECT_GT(late.overdueDays(), 300);
    EXPECT_TRUE(late.report.isEmpty());
    EXPECT_FALSE(late.adverse.has_value());
    EXPECT_FALSE(late.adverseNotice.isValid());
}

TEST(CreditReport, SaysNothingOfTheTimeBeforeSigning)
{
    Account late = on(12, 15, auntLiOwing(bill, 0));
    late.invited = true;
    const Account agreed = after(late, {Kind::OpenEntry, Kind::Agree});
    EXPECT_TRUE(agreed.report.isEmpty());
    EXPECT_TRUE(on(12, 31, agreed).report.isEmpty()) << "nor of the month of signing";
    Account next = on(12, 31, agreed);
    next = std::get<Account>(passTo(next, QDate(2022, 1, 31)));
    ASSERT_EQ(next.report.size(), 1);
    EXPECT_EQ(next.report.constFirst().month, QDate(2022, 1, 1));
}

TEST(AdverseEntry, IsAnnouncedBeforeItComes)
{
    const Account account = auntLiSigned(bill, 0);
    EXPECT_FALSE(on(11, 26, account).adverseNotice.isValid()) << "late, but the month is not yet over";
    EXPECT_EQ(on(11, 27, account).adverseNotice, QDate(2021, 11, 27));
    EXPECT_FALSE(on(11, 29, account).adverse.has_value());
    const Account reported = on(11, 30, account);
    ASSERT_TRUE(reported.adverse.has_value());
    EXPECT_EQ(reported.adverse->since, QDate(2021, 11, 30));
    EXPECT_FALSE(reported.adverse->settled.isValid());
    EXPECT_TRUE(reported.report.value(0).overdue);
}

TEST(AdverseEntry, WaitsAMonthForWhoeverIsLateOnlySinceTheLastDay)
{
    const Account account = auntLiSigned(bill, 4);
    const Account november = on(11, 30, account);
    EXPECT_EQ(november.overdueDays(), 1);
    EXPECT_TRUE(november.adverseNotice.isValid());
    EXPECT_FALSE(november.adverse.has_value());
    ASSERT_EQ(november.report.size(), 1);
    EXPECT_FALSE(november.report.constFirst().overdue) << "nothing negative is sent on the day of the notice";
    EXPECT_TRUE(on(12, 31, account).adverse.has_value());
}

TEST(AdverseEntry, IsAvertedByPayingAfterTheNotice)
{
    const Account told = on(11, 28, auntLiSigned(bill, 0));
    ASSERT_TRUE(told.adverseNotice.isValid());
    const Account paid = after(told, Kind::RepayAll);
    EXPECT_FALSE(paid.adverseNotice.isValid()) << "what it told of will not come";
    const Account later = on(12, 31, paid);
    EXPECT_FALSE(later.adverse.has_value());
    for (const ReportLine &line : later.report)
        EXPECT_FALSE(line.overdue);
}

TEST(AdverseEntry, IsOneHoweverManyMonthsItTells)
{
    const Account account = on(11, 30, auntLiSigned(bill, 0));
    const Account later = on(12, 31, account);
    EXPECT_TRUE(later.adverse == account.adverse);
    EXPECT_TRUE(later.report.value(1).overdue);
}

TEST(AdverseEntry, StaysAsLongAsNothingIsPaid)
{
    Account account = auntLiSigned(bill, 0);
    for (int year = 0; year < 7; ++year)
        account = after(account, Kind::NextYear);
    EXPECT_TRUE(account.adverse.has_value());
}

TEST(AdverseEntry, GoesExactlyFiveYearsAfterPaying)
{
    const Account paid = after(on(12, 5, auntLiSigned(bill, 0)), Kind::RepayAll);
    ASSERT_TRUE(paid.adverse.has_value());
    EXPECT_EQ(paid.adverse->settled, QDate(2021, 12, 5));
    EXPECT_TRUE(std::get<Account>(passTo(paid, QDate(2026, 12, 4))).adverse.has_value());
    EXPECT_FALSE(std::get<Account>(passTo(paid, QDate(2026, 12, 5))).adverse.has_value());
}

TEST(RepayAll, PaysBillAndInterest)
{
    const Account late = afterDays(auntLiOwing(bill, 0), 10);
    const Account paid = after(late, Kind::RepayAll);
    EXPECT_EQ(paid.totalOwedFen(), 0);
    EXPECT_EQ(paid.cashFen, late.cashFen - bill - 400);
    EXPECT_FALSE(paid.dueDate.isValid());
    EXPECT_EQ(after(paid, Kind::RepayAll), paid);
}

TEST(RepayAll, NeedsTheMoneyToTheLastFen)
{
    Account late = afterDays(auntLiOwing(bill, 0), 10);
    late.cashFen = bill + 399;
    EXPECT_EQ(refusal(late, Kind::RepayAll), Refusal::InsufficientFunds);
    late.cashFen = bill + 400;
    EXPECT_EQ(after(late, Kind::RepayAll).cashFen, 0);
}

TEST(RepayAll, InTimeLeavesHuabeiUsable)
{
    EXPECT_EQ(after(auntLiOwing(bill, 0), Kind::RepayAll).use, UseStatus::Usable);
}

TEST(RepayAll, LateLeavesItToTheSystem)
{
    EXPECT_EQ(after(afterDays(auntLiOwing(bill, 0), 1), Kind::RepayAll).use, UseStatus::PendingReview);
}

TEST(RepayMinimum, IsATenthAndTheRestIsDueAMonthLater)
{
    const Account account = auntLiOwing(bill, 9);
    EXPECT_EQ(account.minimumFen(), 8000);
    const Account paid = after(account, Kind::RepayMinimum);
    EXPECT_EQ(paid.owedFen, 72000);
    EXPECT_EQ(paid.cashFen, account.cashFen - 8000);
    EXPECT_EQ(paid.dueDate, account.dueDate.addMonths(1));
    EXPECT_EQ(after(paid, Kind::NextMonth).overdueDays(), 0) << "whoever pays the least is not late";
}

TEST(RepayMinimum, CarriesTheRestOnWithInterestButNotLate)
{
    const Account paid = after(auntLiOwing(bill, 0), Kind::RepayMinimum);
    const Account later = std::get<Account>(passTo(paid, paid.today.addDays(10)));
    EXPECT_EQ(later.overdueDays(), 0);
    EXPECT_EQ(later.use, UseStatus::Usable);
    EXPECT_EQ(later.interestFen(), 360) << "720.00 for 10 days";
}

TEST(RepayMinimum, IsPaidOnceForABill)
{
    const Account paid = after(auntLiOwing(bill, 0), Kind::RepayMinimum);
    EXPECT_EQ(paid.minimumFen(), 0);
    EXPECT_EQ(after(paid, Kind::RepayMinimum), paid);
}

TEST(RepayMinimum, IsRoundedUp)
{
    EXPECT_EQ(auntLiOwing(12341, 9).minimumFen(), 1235);
    EXPECT_EQ(auntLiOwing(12340, 9).minimumFen(), 1234);
    EXPECT_EQ(auntLiOwing(1, 9).minimumFen(), 1);
    EXPECT_EQ(auntLiOwing(0, 9).minimumFen(), 0);
}

TEST(RepayMinimum, IsEverythingOnceItIsLate)
{
    const Account late = afterDays(auntLiOwing(bill, 0), 10);
    EXPECT_EQ(late.minimumFen(), bill + 400);
    EXPECT_EQ(after(late, Kind::RepayMinimum), after(late, Kind::RepayAll));
}

TEST(RepayMinimum, NeedsTheMoney)
{
    Account account = auntLiOwing(bill, 9);
    account.cashFen = 7999;
    EXPECT_EQ(refusal(account, Kind::RepayMinimum), Refusal::InsufficientFunds);
    account.cashFen = 8000;
    EXPECT_EQ(after(account, Kind::RepayMinimum).cashFen, 0);
}

TEST(RepayMinimum, IsOnlyForTheStandardEdition)
{
    for (const Edition edition : {Edition::None, Edition::Newcomer, Edition::Closed}) {
        Account account = auntLiOwing(bill, 9);
        account.edition = edition;
        EXPECT_EQ(refusal(account, Kind::RepayMinimum), Refusal::NotStandard);
    }
}

TEST(Review, OpensHuabeiAgainOrDoesNotYet)
{
    const Account paid = after(afterDays(auntLiOwing(bill, 0), 1), Kind::RepayAll);
    EXPECT_EQ(after(paid, Kind::Review, seedThatDecides(true)).use, UseStatus::Usable);
    EXPECT_EQ(refusal(paid, Kind::Review, seedThatDecides(false)), Refusal::PendingReview);
}

TEST(Review, IsOnlyForWhoeverPaidLate)
{
    EXPECT_EQ(after(auntLi(), Kind::Review, seedThatDecides(false)), auntLi());
    const Account frozen = afterDays(auntLiOwing(bill, 0), 1);
    EXPECT_EQ(after(frozen, Kind::Review, seedThatDecides(true)), frozen) << "it is not paid yet";
}

} // namespace yanlian
