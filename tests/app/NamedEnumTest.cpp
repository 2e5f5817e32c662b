// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/NamedEnum.h"

#include "app/huabei/Account.h"
#include "app/huabei/AccountEvent.h"
#include "app/huabei/AccountValue.h"
#include "app/huabei/Operation.h"
#include "app/huabei/Refusal.h"
#include "app/pack/FactBase.h"
#include "tests/support/Print.h"

#include <gtest/gtest.h>

namespace yanlian {

namespace {

enum class Fruit { Apple, Pear, Plum };

constexpr NamedEnum fruits{{std::pair{Fruit::Apple, "apple"}, {Fruit::Pear, "pear"}}};

} // namespace

TEST(NamedEnum, GoesBothWays)
{
    EXPECT_EQ(fruits.name(Fruit::Pear), QStringLiteral("pear"));
    EXPECT_TRUE(fruits.value(QStringLiteral("pear")) == Fruit::Pear);
    EXPECT_EQ(fruits.names(), QStringList({QStringLiteral("apple"), QStringLiteral("pear")}));
}

TEST(NamedEnum, KnowsNothingElse)
{
    for (const QString &word : {QStringLiteral("plum"), QStringLiteral("Pear"), QStringLiteral(" pear"), QString()})
        EXPECT_FALSE(fruits.value(word).has_value());
    EXPECT_EQ(fruits.name(Fruit::Plum), QString());
}

TEST(NamedEnum, EveryOperationHasAWordOfItsOwn)
{
    EXPECT_EQ(operationNames().size(), int(Operation::Kind::EndCreditPurchase) + 1);
    for (const QString &name : operationNames()) {
        const auto kind = operationFromName(name);
        ASSERT_TRUE(kind) << name.toStdString();
        EXPECT_EQ(operationName(*kind), name);
    }
}

TEST(NamedEnum, EveryRefusalHasACodeOfItsOwn)
{
    EXPECT_EQ(refusalCodes().size(), int(Refusal::NetworkError) + 1);
    for (const QString &code : refusalCodes()) {
        const auto refusal = refusalFromCode(code);
        ASSERT_TRUE(refusal) << code.toStdString();
        EXPECT_EQ(refusalCode(*refusal), code);
    }
}

TEST(NamedEnum, EveryEditionHasAWordOfItsOwn)
{
    EXPECT_EQ(editionNames().size(), int(Edition::Closed) + 1);
    for (const QString &name : editionNames()) {
        const auto edition = editionFromName(name);
        ASSERT_TRUE(edition) << name.toStdString();
        EXPECT_EQ(editionName(*edition), name);
    }
}

TEST(NamedEnum, EveryWayToPayHasAWordOfItsOwn)
{
    EXPECT_EQ(payMethodNames().size(), int(PayMethod::Card) + 1);
    EXPECT_TRUE(payMethodFromName(QStringLiteral("balance")) == PayMethod::Balance);
    EXPECT_FALSE(payMethodFromName(QStringLiteral("cash")).has_value());
}

TEST(NamedEnum, EveryEventHasAWordOfItsOwn)
{
    EXPECT_EQ(accountEventNames().size(), int(AccountEvent::Prompted) + 1);
    for (const QString &name : accountEventNames()) {
        const auto event = accountEventFromName(name);
        ASSERT_TRUE(event) << name.toStdString();
        EXPECT_EQ(accountEventName(*event), name);
    }
}

TEST(NamedEnum, EveryValueOfAScreenHasAWordOfItsOwn)
{
    EXPECT_EQ(accountValueNames().size(), int(AccountValue::AdverseUntil) + 1);
    QList<AccountValue> values;
    for (const QString &name : accountValueNames()) {
        const auto value = accountValueFromName(name);
        ASSERT_TRUE(value) << name.toStdString();
        EXPECT_FALSE(values.contains(*value)) << name.toStdString();
        values += *value;
    }
}

TEST(NamedEnum, EveryStatusOfAFactHasAWordOfItsOwn)
{
    EXPECT_EQ(factStatusNames().size(), int(FactStatus::Invented) + 1);
    for (const QString &name : factStatusNames()) {
        const auto status = factStatusFromName(name);
        ASSERT_TRUE(status) << name.toStdString();
        EXPECT_EQ(factStatusName(*status), name);
    }
}

TEST(OperationKind, OnlyWhatThePhoneDoesAloneNeedsNoNetwork)
{
    QStringList local;
    for (const Operation::Kind kind : operationKinds())
        if (Operation{kind, {}}.isLocal())
            local += operationName(kind);
    EXPECT_EQ(
        local,
        QStringList(
            {QStringLiteral("upgrade.read"), QStringLiteral("upgrade.dismiss"), QStringLiteral("id.front"),
             QStringLiteral("id.front-blurred"), QStringLiteral("id.back"), QStringLiteral("calendar.to-due-day"),
             QStringLiteral("calendar.next-day"), QStringLiteral("calendar.next-month"),
             QStringLiteral("calendar.next-year"), QStringLiteral("checkout.cancel"),
             QStringLiteral("huabei.reason")}));
}

TEST(OperationKind, EveryKindIsListedOnce)
{
    EXPECT_EQ(operationKinds().size(), operationNames().size());
    for (int kind = 0; kind <= int(Operation::Kind::EndCreditPurchase); ++kind)
        EXPECT_EQ(operationKinds().count(Operation::Kind(kind)), 1) << kind;
}

} // namespace yanlian
