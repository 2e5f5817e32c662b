// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/huabei/UpgradeRules.h"

#include "tests/app/Operations.h"

namespace yanlian {

namespace {

const QDate today(2021, 11, 25);
const QDate tomorrow(2021, 11, 26);

constexpr UpgradeStatus everyStatus[] = {
    UpgradeStatus::NotInvited, UpgradeStatus::Prompted, UpgradeStatus::Deferred, UpgradeStatus::Processing,
    UpgradeStatus::Upgraded};
constexpr Kind everyKind[] = {Kind::Invite, Kind::OpenEntry, Kind::ReadDocument, Kind::Dismiss,
                              Kind::Agree,  Kind::Complete,  Kind::Undo,         Kind::Restrict};

} // namespace

TEST(Invite, PutsThePromptOnTheScreen)
{
    Account account = auntLi(UpgradeStatus::NotInvited);
    account.invited = false;
    const Account invited = after(account, Kind::Invite);
    EXPECT_TRUE(invited.invited);
    EXPECT_EQ(invited.upgrade, UpgradeStatus::Prompted);
}

TEST(Invite, LeavesWhoeverHasAlreadyDecidedWhereHeIs)
{
    for (const UpgradeStatus status :
         {UpgradeStatus::Prompted, UpgradeStatus::Deferred, UpgradeStatus::Processing, UpgradeStatus::Upgraded})
        EXPECT_EQ(after(auntLi(status), Kind::Invite).upgrade, status);
}

TEST(Invite, IsOnlyForTheStandardEdition)
{
    for (const Edition edition : {Edition::None, Edition::Newcomer, Edition::Closed})
        EXPECT_EQ(refusal(withEdition(edition), Kind::Invite), Refusal::NotOpened);
}

TEST(Invite, DoesNotReachARestrictedAccount)
{
    Account account = auntLi();
    account.use = UseStatus::RestrictedNotUpgraded;
    EXPECT_EQ(refusal(account, Kind::Invite), Refusal::NotOpened);
}

TEST(OpenEntry, HasNoEntryForWhoeverIsNotInvited)
{
    Account account = auntLi(UpgradeStatus::NotInvited);
    account.invited = false;
    EXPECT_EQ(refusal(account, Kind::OpenEntry), Refusal::NoEntry);
}

TEST(OpenEntry, NeedsHuabeiToBeOpen)
{
    for (const Edition edition : {Edition::None, Edition::Closed})
        EXPECT_EQ(refusal(withEdition(edition), Kind::OpenEntry), Refusal::NotOpened);
}

TEST(OpenEntry, BringsTheReminderBackToWhoeverPutItOff)
{
    EXPECT_EQ(after(auntLi(UpgradeStatus::Deferred), Kind::OpenEntry).upgrade, UpgradeStatus::Prompted);
    EXPECT_EQ(after(auntLi(UpgradeStatus::NotInvited), Kind::OpenEntry).upgrade, UpgradeStatus::Prompted);
}

TEST(OpenEntry, ChangesNothingWhileOrAfterUpgrading)
{
    for (const UpgradeStatus status : {UpgradeStatus::Prompted, UpgradeStatus::Processing, UpgradeStatus::Upgraded})
        EXPECT_EQ(after(auntLi(status), Kind::OpenEntry), auntLi(status));
}

TEST(ReadDocument, IsRememberedAndChangesNothingElse)
{
    Account expected = auntLi();
    expected.documentsRead = {QStringLiteral("credit-letter")};
    const Account once = after(auntLi(), Kind::ReadDocument);
    EXPECT_EQ(once, expected);
    EXPECT_EQ(after(once, Kind::ReadDocument), expected);
}

TEST(ReadDocument, NamesWhatIsStillUnread)
{
    const QStringList both{QStringLiteral("service-agreement"), QStringLiteral("credit-letter")};
    EXPECT_EQ(unreadDocuments(auntLi()), both);
    EXPECT_EQ(unreadDocuments(after(auntLi(), Kind::ReadDocument)), both.mid(0, 1));
    Account all = auntLi();
    all.documentsRead = {both.at(0), both.at(1)};
    EXPECT_EQ(unreadDocuments(all), QStringList());
}

TEST(ReadDocument, NotHavingReadNeverBlocksAgreeing)
{
    ASSERT_FALSE(unreadDocuments(auntLi()).isEmpty());
    EXPECT_EQ(refusal(auntLi(), Kind::Agree), std::nullopt);
}

TEST(Dismiss, PutsItOffAndCountsOnce)
{
    const Account once = after(auntLi(), Kind::Dismiss);
    EXPECT_EQ(once.upgrade, UpgradeStatus::Deferred);
    EXPECT_EQ(once.deferCount, 1);
    EXPECT_EQ(after(once, Kind::Dismiss), once);
}

TEST(Dismiss, LeavesHuabeiUsable)
{
    Account expected = auntLi(UpgradeStatus::Deferred);
    expected.deferCount = 1;
    EXPECT_EQ(after(auntLi(), Kind::Dismiss), expected);
}

TEST(Dismiss, CountsAgainWhenTheReminderCameBack)
{
    const Account asked = after(after(auntLi(), Kind::Dismiss), Kind::OpenEntry);
    EXPECT_EQ(after(asked, Kind::Dismiss).deferCount, 2);
}

TEST(Dismiss, MeansNothingWithoutAPrompt)
{
    for (const UpgradeStatus status : {UpgradeStatus::NotInvited, UpgradeStatus::Processing, UpgradeStatus::Upgraded})
        EXPECT_EQ(after(auntLi(status), Kind::Dismiss), auntLi(status));
}

TEST(Agree, SignsBothContractsToday)
{
    const Account agreed = after(auntLi(), Kind::Agree);
    const QMap<QString, QDate> contracts{
        {QStringLiteral("service-agreement"), today}, {QStringLiteral("credit-letter"), today}};
    EXPECT_EQ(agreed.contracts, contracts);
    EXPECT_EQ(agreed.creditAuthorisation, CreditAuthorisation::Signed);
    EXPECT_EQ(agreed.creditAuthorisationDate, today);
    EXPECT_EQ(agreed.upgrade, UpgradeStatus::Processing);
}

TEST(Agree, TwiceSignsOnce)
{
    const Account once = after(auntLi(), Kind::Agree);
    EXPECT_EQ(after(onDay(tomorrow, once), Kind::Agree), onDay(tomorrow, once));
    const Account upgraded = after(once, Kind::Complete);
    EXPECT_EQ(after(onDay(tomorrow, upgraded), Kind::Agree), onDay(tomorrow, upgraded));
}

TEST(Agree, NeedsThePromptOnTheScreen)
{
    for (const UpgradeStatus status : {UpgradeStatus::NotInvited, UpgradeStatus::Deferred})
        EXPECT_EQ(refusal(auntLi(status), Kind::Agree), Refusal::NotPrompted);
}

TEST(Agree, NeedsHuabeiToBeOpen)
{
    for (const Edition edition : {Edition::None, Edition::Closed})
        EXPECT_EQ(refusal(withEdition(edition), Kind::Agree), Refusal::NotOpened);
}

TEST(Agree, IsForGrownUps)
{
    Account account = auntLi();
    account.age = 17;
    EXPECT_EQ(refusal(account, Kind::Agree), Refusal::UnderAge);
    account.age = 18;
    EXPECT_EQ(refusal(account, Kind::Agree), std::nullopt);
    account.age = 120;
    EXPECT_EQ(refusal(account, Kind::Agree), std::nullopt);
}

TEST(Agree, NeedsAVerifiedName)
{
    Account account = auntLi();
    account.realNameVerified = false;
    EXPECT_EQ(refusal(account, Kind::Agree), Refusal::NotVerified);
}

TEST(Agree, IsNotBlockedByDebt)
{
    Account account = auntLi();
    account.owedFen = account.limitFen + 1;
    EXPECT_EQ(refusal(account, Kind::Agree), std::nullopt);
}

TEST(Complete, FinishesWhatWasAgreed)
{
    const Account upgraded = after(after(auntLi(), Kind::Agree), Kind::Complete);
    EXPECT_EQ(upgraded.upgrade, UpgradeStatus::Upgraded);
    EXPECT_EQ(after(upgraded, Kind::Complete), upgraded);
}

TEST(Complete, LiftsTheRestriction)
{
    Account account = auntLi(UpgradeStatus::Processing);
    account.use = UseStatus::RestrictedNotUpgraded;
    EXPECT_EQ(after(account, Kind::Complete).use, UseStatus::Usable);
}

TEST(Complete, OpensNothingThatIsFrozenForAnotherReason)
{
    for (const UseStatus use : {UseStatus::FrozenOverdue, UseStatus::PendingReview}) {
        Account account = auntLi(UpgradeStatus::Processing);
        account.use = use;
        EXPECT_EQ(after(account, Kind::Complete).use, use);
    }
}

TEST(Complete, NeedsAnAgreementFirst)
{
    for (const UpgradeStatus status : {UpgradeStatus::NotInvited, UpgradeStatus::Prompted, UpgradeStatus::Deferred})
        EXPECT_EQ(refusal(auntLi(status), Kind::Complete), Refusal::NotPrompted);
}

TEST(Undo, IsAlwaysRefused)
{
    for (const UpgradeStatus status : everyStatus)
        for (const Edition edition : {Edition::None, Edition::Newcomer, Edition::Standard, Edition::Closed}) {
            Account account = auntLi(status);
            account.edition = edition;
            EXPECT_EQ(refusal(account, Kind::Undo), Refusal::CannotUndo);
        }
}

TEST(Restrict, HitsOnlyWhoeverPutItOff)
{
    EXPECT_EQ(after(auntLi(UpgradeStatus::Deferred), Kind::Restrict).use, UseStatus::RestrictedNotUpgraded);
    for (const UpgradeStatus status :
         {UpgradeStatus::NotInvited, UpgradeStatus::Prompted, UpgradeStatus::Processing, UpgradeStatus::Upgraded})
        EXPECT_EQ(after(auntLi(status), Kind::Restrict), auntLi(status));
}

TEST(Restrict, LeavesFrozenWhatIsFrozen)
{
    for (const UseStatus use : {UseStatus::FrozenOverdue, UseStatus::PendingReview}) {
        Account account = auntLi(UpgradeStatus::Deferred);
        account.use = use;
        EXPECT_EQ(after(account, Kind::Restrict).use, use);
    }
}

TEST(EveryOperation, LeavesLimitAndDebtAsTheyWere)
{
    for (const UpgradeStatus status : everyStatus)
        for (const Kind kind : everyKind) {
            const Outcome result = outcomeOf(auntLi(status), kind);
            if (const auto *account = std::get_if<Account>(&result)) {
                EXPECT_EQ(account->limitFen, auntLi().limitFen) << operationName(kind).toStdString();
                EXPECT_EQ(account->owedFen, auntLi().owedFen) << operationName(kind).toStdString();
            }
        }
}

TEST(EveryOperation, TwiceIsTheSameAsOnce)
{
    for (const UpgradeStatus status : everyStatus)
        for (const Kind kind : everyKind) {
            const Outcome once = outcomeOf(auntLi(status), kind);
            if (const auto *account = std::get_if<Account>(&once)) {
                EXPECT_EQ(outcomeOf(onDay(tomorrow, *account), kind), Outcome(onDay(tomorrow, *account)))
                    << operationName(kind).toStdString();
            }
        }
}

TEST(Available, IsNeverLessThanNothing)
{
    Account account = auntLi();
    EXPECT_EQ(account.availableFen(), 287655);
    account.owedFen = account.limitFen + 1;
    EXPECT_EQ(account.availableFen(), 0);
}

} // namespace yanlian
