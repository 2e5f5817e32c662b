// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/huabei/ClosingRules.h"

#include "tests/app/Operations.h"

namespace yanlian {

namespace {

const quint32 inFavour = seedThatDecides(true);

/// Upgraded, nothing owed, a reason given: everything closing asks for.
Account ready()
{
    return after(auntLiSigned(0, 0), Kind::GiveReason);
}

/// Two months after signing, and closed then.
Account closed()
{
    return after(ready(), {Kind::NextMonth, Kind::NextMonth, Kind::Close});
}

} // namespace

TEST(GiveReason, ChangesNothingElse)
{
    Account expected = auntLi();
    expected.closingReasonGiven = true;
    EXPECT_EQ(after(auntLi(), Kind::GiveReason), expected);
}

TEST(Close, EndsTheCreditAuthorisation)
{
    const Account account = closed();
    EXPECT_EQ(account.edition, Edition::Closed);
    EXPECT_EQ(account.use, UseStatus::Closed);
    EXPECT_TRUE(account.creditAuthorisation == CreditAuthorisation::Ended);
    EXPECT_EQ(account.creditAuthorisationDate, QDate(2022, 1, 25));
}

TEST(Close, EndsNoAuthorisationThatWasNeverSigned)
{
    const Account account = after(auntLiOwing(0, 0), {Kind::GiveReason, Kind::Close});
    EXPECT_TRUE(account.creditAuthorisation == CreditAuthorisation::None);
    EXPECT_FALSE(account.creditAuthorisationDate.isValid());
}

TEST(Close, IsRefusedWhileMoneyIsOwed)
{
    for (qint64 Account::*debt : {&Account::owedFen, &Account::unbilledFen, &Account::interestMillionths}) {
        Account account = ready();
        account.*debt = 1'000'000;
        EXPECT_EQ(refusal(account, Kind::Close), Refusal::HasDebt);
    }
}

TEST(Close, IsRefusedWhileAnInstalmentPlanIsOpen)
{
    Account account = ready();
    account.instalments = 1;
    EXPECT_EQ(refusal(account, Kind::Close), Refusal::HasInstalments);
}

TEST(Close, AsksForAReason)
{
    EXPECT_EQ(refusal(auntLiSigned(0, 0), Kind::Close), Refusal::NoReason);
}

TEST(Close, NeedsSomethingToClose)
{
    for (const Edition edition : {Edition::None, Edition::Closed}) {
        Account account = ready();
        account.edition = edition;
        EXPECT_EQ(refusal(account, Kind::Close), Refusal::NotOpened);
    }
}

TEST(Close, LeavesOldReportsAsTheyAre)
{
    const Account before = after(ready(), {Kind::NextMonth, Kind::NextMonth});
    ASSERT_EQ(before.report.size(), 2);
    EXPECT_TRUE(after(before, Kind::Close).report == before.report);
}

TEST(Close, IsFollowedByNoMoreReports)
{
    EXPECT_TRUE(after(closed(), Kind::NextYear).report == closed().report);
}

TEST(Close, KeepsAnOldEntryForItsFiveYears)
{
    Account account = ready();
    account.adverse = AdverseEntry{account.today.addDays(-60), account.today.addDays(-30)};
    account.report = {{QDate(2021, 9, 1), account.limitFen, 100, true}};
    const Account after4 =
        after(account, {Kind::Close, Kind::NextYear, Kind::NextYear, Kind::NextYear, Kind::NextYear});
    EXPECT_TRUE(after4.adverse.has_value());
    EXPECT_FALSE(after(after4, Kind::NextYear).adverse.has_value());
}

TEST(Close, LeavesNoPromptToUpgrade)
{
    EXPECT_EQ(closed().upgrade, UpgradeStatus::NotInvited);
    EXPECT_EQ(refusal(closed(), Kind::OpenEntry), Refusal::NotOpened);
    EXPECT_EQ(refusal(closed(), Kind::Agree), Refusal::NotOpened);
}

TEST(SignLetter, IsDatedToday)
{
    const Account account = after(after(closed(), Kind::NextDay), Kind::SignLetter);
    EXPECT_TRUE(account.creditAuthorisation == CreditAuthorisation::Signed);
    EXPECT_EQ(account.creditAuthorisationDate, QDate(2022, 1, 26));
    EXPECT_EQ(account.contracts.value(QStringLiteral("credit-letter")), QDate(2022, 1, 26));
    EXPECT_EQ(account.edition, Edition::Closed) << "it opens nothing by itself";
}

TEST(SignLetter, IsOnlyAskedOfWhoeverClosed)
{
    EXPECT_EQ(after(auntLi(), Kind::SignLetter), auntLi());
    EXPECT_EQ(after(withEdition(Edition::None), Kind::SignLetter), withEdition(Edition::None));
}

TEST(SignLetter, NeedsAGrownUpWithAVerifiedName)
{
    Account account = closed();
    account.realNameVerified = false;
    EXPECT_EQ(refusal(account, Kind::SignLetter), Refusal::NotVerified);
    account.age = 17;
    EXPECT_EQ(refusal(account, Kind::SignLetter), Refusal::UnderAge);
}

TEST(Reopen, NeedsTheLetterAgain)
{
    EXPECT_EQ(refusal(closed(), Kind::Reopen, inFavour), Refusal::AuthorisationRequired);
    Account never = closed();
    never.creditAuthorisation = CreditAuthorisation::None;
    EXPECT_EQ(refusal(never, Kind::Reopen, inFavour), Refusal::AuthorisationRequired);
}

TEST(Reopen, OpensAnUpgradedStandardEdition)
{
    const Account open = after(closed(), {Kind::SignLetter, Kind::Reopen}, inFavour);
    EXPECT_EQ(open.edition, Edition::Standard);
    EXPECT_EQ(open.use, UseStatus::Usable);
    EXPECT_EQ(open.upgrade, UpgradeStatus::Upgraded);
    EXPECT_TRUE(open.creditAuthorisation == CreditAuthorisation::Signed);
    EXPECT_EQ(open.contracts.value(QStringLiteral("service-agreement")), open.today);
    EXPECT_TRUE(open.report == closed().report);
    EXPECT_EQ(after(open, {Kind::NextMonth, Kind::NextMonth}).report.size(), open.report.size() + 1)
        << "reports begin again, with the month after signing";
}

TEST(Reopen, MayGiveAnotherLimit)
{
    Account before = after(closed(), Kind::SignLetter);
    before.limitFen = 100000;
    QSet<qint64> limits;
    for (quint32 seed = 0; seed < 200; ++seed) {
        const Outcome outcome = outcomeOf(before, Kind::Reopen, seed);
        if (const auto *open = std::get_if<Account>(&outcome))
            limits.insert(open->limitFen);
    }
    EXPECT_GT(limits.size(), 5);
    for (const qint64 limit : limits) {
        EXPECT_EQ(limit % 10000, 0) << "whole hundreds of yuan";
        EXPECT_GE(limit, 50000);
        EXPECT_NE(limit, before.limitFen);
    }
}

TEST(Reopen, IsForTheSystemToDecide)
{
    EXPECT_EQ(
        refusal(after(closed(), Kind::SignLetter), Kind::Reopen, seedThatDecides(false)), Refusal::AssessmentFailed);
}

TEST(Reopen, NeedsACardAndATelephone)
{
    for (bool Account::*bound : {&Account::bankCardBound, &Account::mobileBound}) {
        Account account = after(closed(), Kind::SignLetter);
        account.*bound = false;
        EXPECT_EQ(refusal(account, Kind::Reopen, inFavour), Refusal::AssessmentFailed);
    }
}

TEST(Reopen, OfWhatIsOpenChangesNothing)
{
    EXPECT_EQ(after(auntLi(), Kind::Reopen, inFavour), auntLi());
}

TEST(Reopen, ClosingAgainAsksForAReasonAgain)
{
    const Account open = after(closed(), {Kind::SignLetter, Kind::Reopen}, inFavour);
    EXPECT_EQ(refusal(open, Kind::Close), Refusal::NoReason);
}

TEST(SplitBrand, SharesTheLimitBetweenTheTwo)
{
    const Account before = auntLiOwing(100000, 9);
    const Account split = after(before, Kind::SplitBrand);
    EXPECT_TRUE(split.creditPurchase == CreditPurchase::Active);
    EXPECT_EQ(split.creditPurchaseLimitFen, 100000) << "half of what was available";
    EXPECT_EQ(split.limitFen, 200000);
    EXPECT_EQ(split.availableFen() + split.creditPurchaseLimitFen, before.availableFen());
    EXPECT_EQ(split.owedFen, before.owedFen);
}

TEST(SplitBrand, HappensOnce)
{
    const Account split = after(auntLi(), Kind::SplitBrand);
    EXPECT_EQ(after(split, Kind::SplitBrand), split);
}

TEST(SplitBrand, NeedsHuabeiToBeOpen)
{
    for (const Edition edition : {Edition::None, Edition::Closed})
        EXPECT_EQ(refusal(withEdition(edition), Kind::SplitBrand), Refusal::NotOpened);
}

TEST(EndCreditPurchase, IsForGoodAndGivesNoLimitBack)
{
    const Account split = after(auntLi(), Kind::SplitBrand);
    const Account ended = after(split, Kind::EndCreditPurchase);
    EXPECT_TRUE(ended.creditPurchase == CreditPurchase::Ended);
    EXPECT_EQ(ended.creditPurchaseLimitFen, 0);
    EXPECT_EQ(ended.limitFen, split.limitFen);
    EXPECT_EQ(after(ended, Kind::SplitBrand), ended) << "it cannot be had again";
    EXPECT_EQ(after(ended, Kind::EndCreditPurchase), ended);
}

TEST(EndCreditPurchase, IsRefusedWhileMoneyIsOwedThere)
{
    Account split = after(auntLi(), Kind::SplitBrand);
    split.creditPurchaseOwedFen = 1;
    EXPECT_EQ(refusal(split, Kind::EndCreditPurchase), Refusal::HasDebt);
}

TEST(EndCreditPurchase, OfWhatThereIsNotChangesNothing)
{
    EXPECT_EQ(after(auntLi(), Kind::EndCreditPurchase), auntLi());
}

} // namespace yanlian
