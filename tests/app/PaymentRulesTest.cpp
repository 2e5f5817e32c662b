// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/huabei/PaymentRules.h"

#include "tests/app/Operations.h"

namespace yanlian {

namespace {

Account buying(UseStatus use)
{
    Account account = auntLiBuying(UpgradeStatus::Prompted);
    account.use = use;
    return account;
}

} // namespace

TEST(Pay, BorrowsForTheBasket)
{
    const Account before = auntLiBuying(UpgradeStatus::NotInvited);
    const Account paid = after(before, Kind::Pay);
    EXPECT_TRUE(paid.basketPaid);
    EXPECT_EQ(paid.unbilledFen, 5800);
    EXPECT_EQ(paid.availableFen(), before.availableFen() - 5800);
    EXPECT_EQ(paid.cashFen, before.cashFen) << "not from the balance";
}

TEST(Pay, WithoutAgreeingPutsTheUpgradeOff)
{
    const Account paid = after(auntLiBuying(UpgradeStatus::Prompted), Kind::Pay);
    EXPECT_TRUE(paid.basketPaid);
    EXPECT_EQ(paid.upgrade, UpgradeStatus::Deferred);
    EXPECT_EQ(paid.deferCount, 1);
    EXPECT_TRUE(paid.contracts.isEmpty());
    EXPECT_TRUE(paid.creditAuthorisation == CreditAuthorisation::None);
}

TEST(Pay, SaysWhyItCannotBe)
{
    EXPECT_EQ(refusal(buying(UseStatus::FrozenOverdue), Kind::Pay), Refusal::FrozenOverdue);
    EXPECT_EQ(refusal(buying(UseStatus::PendingReview), Kind::Pay), Refusal::PendingReview);
    EXPECT_EQ(refusal(buying(UseStatus::RestrictedNotUpgraded), Kind::Pay), Refusal::NeedUpgrade);
    EXPECT_EQ(refusal(buying(UseStatus::Closed), Kind::Pay), Refusal::Closed);
    for (const Edition edition : {Edition::None, Edition::Closed}) {
        Account account = buying(UseStatus::Usable);
        account.edition = edition;
        EXPECT_EQ(refusal(account, Kind::Pay), Refusal::Closed);
    }
}

TEST(Pay, ReachesTheLimitButNotBeyond)
{
    Account account = buying(UseStatus::Usable);
    account.owedFen = 100000;
    account.unbilledFen = 50000;
    account.basketFen = account.limitFen - 150000;
    EXPECT_EQ(after(account, Kind::Pay).availableFen(), 0);
    ++account.basketFen;
    EXPECT_EQ(refusal(account, Kind::Pay), Refusal::OverLimit);
}

TEST(Pay, IsForNewcomersToo)
{
    Account newcomer = buying(UseStatus::Usable);
    newcomer.edition = Edition::Newcomer;
    EXPECT_EQ(refusal(newcomer, Kind::Pay), std::nullopt);
}

TEST(Pay, TwicePaysOnce)
{
    for (const Kind kind : {Kind::Pay, Kind::AgreeAndPay, Kind::PayFromBalance}) {
        const Account once = after(buying(UseStatus::Usable), kind);
        for (const Kind again : {Kind::Pay, Kind::AgreeAndPay, Kind::PayFromBalance})
            EXPECT_EQ(after(once, again), once) << operationName(again).toStdString();
    }
}

TEST(AgreeAndPay, SignsAndBorrows)
{
    const Account before = auntLiBuying(UpgradeStatus::Prompted);
    const Account paid = after(before, Kind::AgreeAndPay);
    EXPECT_EQ(paid.upgrade, UpgradeStatus::Processing);
    EXPECT_TRUE(paid.creditAuthorisation == CreditAuthorisation::Signed);
    EXPECT_EQ(paid.creditAuthorisationDate, before.today);
    EXPECT_EQ(paid.contracts.size(), 2);
    EXPECT_TRUE(paid.basketPaid);
    EXPECT_EQ(paid.unbilledFen, 5800);
}

TEST(AgreeAndPay, LiftsTheRestriction)
{
    const Account paid = after(buying(UseStatus::RestrictedNotUpgraded), Kind::AgreeAndPay);
    EXPECT_EQ(paid.use, UseStatus::Usable);
    EXPECT_TRUE(paid.basketPaid);
}

TEST(AgreeAndPay, SignsNothingWhereItCannotPay)
{
    EXPECT_EQ(refusal(buying(UseStatus::FrozenOverdue), Kind::AgreeAndPay), Refusal::FrozenOverdue);
    EXPECT_EQ(refusal(buying(UseStatus::PendingReview), Kind::AgreeAndPay), Refusal::PendingReview);
    Account greedy = buying(UseStatus::Usable);
    greedy.basketFen = greedy.limitFen + 1;
    EXPECT_EQ(refusal(greedy, Kind::AgreeAndPay), Refusal::OverLimit);
}

TEST(AgreeAndPay, NeedsWhatAgreeingNeeds)
{
    Account young = buying(UseStatus::Usable);
    young.age = 17;
    EXPECT_EQ(refusal(young, Kind::AgreeAndPay), Refusal::UnderAge);
    Account unverified = buying(UseStatus::Usable);
    unverified.realNameVerified = false;
    EXPECT_EQ(refusal(unverified, Kind::AgreeAndPay), Refusal::NotVerified);
    Account unasked = auntLiBuying(UpgradeStatus::NotInvited);
    EXPECT_EQ(refusal(unasked, Kind::AgreeAndPay), Refusal::NotPrompted);
    EXPECT_EQ(refusal(auntLiBuying(UpgradeStatus::Deferred), Kind::AgreeAndPay), std::nullopt) << "he is asked again";
}

TEST(AgreeAndPay, OfWhoeverAgreedBeforeJustPays)
{
    const Account agreed = after(auntLiBuying(UpgradeStatus::Prompted), {Kind::Agree, Kind::Complete});
    const Account paid = after(onDay(QDate(2021, 12, 1), agreed), Kind::AgreeAndPay);
    EXPECT_EQ(paid.contracts, agreed.contracts);
    EXPECT_TRUE(paid.basketPaid);
}

TEST(PayFromBalance, BorrowsNothing)
{
    const Account before = auntLiBuying(UpgradeStatus::NotInvited);
    Account expected = before;
    expected.basketPaid = true;
    expected.cashFen -= 5800;
    EXPECT_EQ(after(before, Kind::PayFromBalance), expected);
}

TEST(PayFromBalance, PutsTheUpgradeOffToo)
{
    EXPECT_EQ(after(buying(UseStatus::Usable), Kind::PayFromBalance).upgrade, UpgradeStatus::Deferred);
}

TEST(PayFromBalance, WorksHoweverHuabeiIs)
{
    for (const UseStatus use :
         {UseStatus::FrozenOverdue, UseStatus::PendingReview, UseStatus::RestrictedNotUpgraded, UseStatus::Closed})
        EXPECT_EQ(refusal(buying(use), Kind::PayFromBalance), std::nullopt);
}

TEST(PayFromBalance, NeedsTheMoneyToTheLastFen)
{
    Account account = buying(UseStatus::Usable);
    account.cashFen = 5799;
    EXPECT_EQ(refusal(account, Kind::PayFromBalance), Refusal::InsufficientFunds);
    account.cashFen = 5800;
    EXPECT_EQ(after(account, Kind::PayFromBalance).cashFen, 0);
}

TEST(CancelPayment, PaysNothingAndPutsTheUpgradeOff)
{
    Account expected = buying(UseStatus::Usable);
    expected.upgrade = UpgradeStatus::Deferred;
    expected.deferCount = 1;
    EXPECT_EQ(after(buying(UseStatus::Usable), Kind::CancelPayment), expected);
}

TEST(CashOut, IsNeverAllowed)
{
    for (const UseStatus use : {UseStatus::Usable, UseStatus::FrozenOverdue, UseStatus::Closed})
        EXPECT_EQ(refusal(buying(use), Kind::CashOut), Refusal::CashOutForbidden);
}

TEST(PayFirstWith, ChangesOnlyTheOrder)
{
    const std::pair<Kind, PayMethod> orders[] = {
        {Kind::HuabeiFirst, PayMethod::Huabei},
        {Kind::BalanceFirst, PayMethod::Balance},
        {Kind::CardFirst, PayMethod::Card}};
    for (const auto &[kind, method] : orders) {
        Account expected = auntLi();
        expected.firstMethod = method;
        EXPECT_EQ(after(auntLi(), kind), expected);
    }
}

} // namespace yanlian
