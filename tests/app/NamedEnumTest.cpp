// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/NamedEnum.h"

#include "app/huabei/Account.h"
#include "app/huabei/Operation.h"
#include "app/huabei/Refusal.h"
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
    EXPECT_EQ(operationNames().size(), int(Operation::Kind::Close) + 1);
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

TEST(OperationKind, OnlyReadingAndClosingAWindowNeedNoNetwork)
{
    for (int kind = 0; kind <= int(Operation::Kind::Close); ++kind) {
        const Operation operation{Operation::Kind(kind), {}};
        const bool local =
            operation.kind == Operation::Kind::ReadDocument || operation.kind == Operation::Kind::Dismiss;
        EXPECT_EQ(operation.isLocal(), local) << operationName(operation.kind).toStdString();
    }
}

} // namespace yanlian
