// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/huabei/EditionRules.h"

#include "tests/app/Operations.h"

namespace yanlian {

namespace {

/// A newcomer whose name is not verified and who owes nothing.
Account newcomer()
{
    Account account = auntLiOwing(0, 0);
    account.edition = Edition::Newcomer;
    account.realNameVerified = false;
    account.limitFen = 30000;
    return account;
}

Account verifiedNewcomer()
{
    Account account = newcomer();
    account.realNameVerified = true;
    return account;
}

const quint32 inFavour = seedThatDecides(true);
const quint32 notYet = seedThatDecides(false);

} // namespace

TEST(SubmitId, VerifiesTheNameWithBothSides)
{
    for (const QList<Kind> &order :
         {QList<Kind>{Kind::ChooseFront, Kind::ChooseBack}, QList<Kind>{Kind::ChooseBack, Kind::ChooseFront}}) {
        const Account chosen = after(newcomer(), order);
        EXPECT_FALSE(chosen.realNameVerified) << "choosing a picture hands nothing in";
        EXPECT_TRUE(after(chosen, Kind::SubmitId).realNameVerified);
    }
}

TEST(SubmitId, NeedsBothSides)
{
    EXPECT_EQ(refusal(newcomer(), Kind::SubmitId), Refusal::OneSideMissing);
    EXPECT_EQ(refusal(after(newcomer(), Kind::ChooseFront), Kind::SubmitId), Refusal::OneSideMissing);
    EXPECT_EQ(refusal(after(newcomer(), Kind::ChooseBack), Kind::SubmitId), Refusal::OneSideMissing);
    EXPECT_EQ(refusal(after(newcomer(), Kind::ChooseBlurredFront), Kind::SubmitId), Refusal::OneSideMissing);
}

TEST(SubmitId, NeedsAPictureThatCanBeRead)
{
    const Account blurred = after(newcomer(), {Kind::ChooseBlurredFront, Kind::ChooseBack});
    EXPECT_EQ(refusal(blurred, Kind::SubmitId), Refusal::Blurred);
    EXPECT_TRUE(after(blurred, {Kind::ChooseFront, Kind::SubmitId}).realNameVerified) << "a better one may be chosen";
}

TEST(SubmitId, IsForGrownUps)
{
    Account account = after(newcomer(), {Kind::ChooseFront, Kind::ChooseBack});
    account.age = 17;
    EXPECT_EQ(refusal(account, Kind::SubmitId), Refusal::UnderAge);
    account.age = 18;
    EXPECT_EQ(refusal(account, Kind::SubmitId), std::nullopt);
    account.age = 100;
    EXPECT_EQ(refusal(account, Kind::SubmitId), std::nullopt) << "nobody is too old";
}

TEST(SubmitId, ChangesNothingButTheName)
{
    const Account chosen = after(newcomer(), {Kind::ChooseFront, Kind::ChooseBack});
    Account expected = chosen;
    expected.realNameVerified = true;
    const Account verified = after(chosen, Kind::SubmitId);
    EXPECT_EQ(verified, expected);
    EXPECT_EQ(after(verified, Kind::SubmitId), expected);
}

TEST(Evaluate, MayBringTheStandardEdition)
{
    const Account promoted = after(verifiedNewcomer(), Kind::Evaluate, inFavour);
    EXPECT_EQ(promoted.edition, Edition::Standard);
    EXPECT_EQ(refusal(promoted, Kind::RepayMinimum), std::nullopt);
    EXPECT_EQ(after(promoted, Kind::Evaluate, notYet), promoted) << "what was decided stays";
}

TEST(Evaluate, MayAsWellLeaveEverythingAsItIs)
{
    EXPECT_EQ(refusal(verifiedNewcomer(), Kind::Evaluate, notYet), Refusal::SystemNotYet);
}

TEST(Evaluate, DecidesTheSameWayEveryTime)
{
    for (quint32 seed = 0; seed < 20; ++seed)
        EXPECT_EQ(
            outcomeOf(verifiedNewcomer(), Kind::Evaluate, seed), outcomeOf(verifiedNewcomer(), Kind::Evaluate, seed));
}

TEST(Evaluate, NeedsAVerifiedName)
{
    EXPECT_EQ(refusal(newcomer(), Kind::Evaluate, inFavour), Refusal::NotVerified);
}

TEST(Evaluate, NeedsEveryDebtPaid)
{
    Account owing = verifiedNewcomer();
    owing.owedFen = 1;
    EXPECT_EQ(refusal(owing, Kind::Evaluate, inFavour), Refusal::HasDebt);
    Account bought = verifiedNewcomer();
    bought.unbilledFen = 1;
    EXPECT_EQ(refusal(bought, Kind::Evaluate, inFavour), Refusal::HasDebt);
}

TEST(Evaluate, NeedsHuabeiToBeOpen)
{
    for (const Edition edition : {Edition::None, Edition::Closed})
        EXPECT_EQ(refusal(withEdition(edition), Kind::Evaluate, inFavour), Refusal::NotOpened);
}

TEST(Evaluate, RaisesALimitToTheLeastOfTheStandardEditionButLowersNone)
{
    EXPECT_EQ(after(verifiedNewcomer(), Kind::Evaluate, inFavour).limitFen, 50000);
    Account rich = verifiedNewcomer();
    rich.limitFen = 60000;
    EXPECT_EQ(after(rich, Kind::Evaluate, inFavour).limitFen, 60000);
}

TEST(Evaluate, SignsNothing)
{
    const Account promoted = after(verifiedNewcomer(), Kind::Evaluate, inFavour);
    EXPECT_TRUE(promoted.creditAuthorisation == CreditAuthorisation::None);
    EXPECT_TRUE(promoted.contracts.isEmpty());
}

/// Whatever else decides, it is the account: no other operation depends on the seed.
TEST(EditionRules, WhatTheSystemMayRefuseIsKnown)
{
    const QList<std::pair<Kind, Account>> asked{
        {Kind::Evaluate, verifiedNewcomer()},
        {Kind::Review, after(afterDays(auntLiSigned(80000, 0), 3), Kind::RepayAll)},
        {Kind::Reopen, after(auntLiSigned(0, 9), {Kind::GiveReason, Kind::Close, Kind::SignLetter})},
    };
    QList<Kind> bySystem;
    for (const Kind kind : operationKinds())
        if (refusalBySystem(kind))
            bySystem += kind;
    EXPECT_EQ(bySystem.size(), asked.size());
    for (const auto &[kind, account] : asked) {
        const std::string name = operationName(kind).toStdString();
        EXPECT_EQ(refusal(account, kind, inFavour), std::nullopt) << name;
        EXPECT_EQ(refusal(account, kind, notYet), refusalBySystem(kind)) << name;
    }
}

} // namespace yanlian
