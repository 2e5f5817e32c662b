// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/huabei/Chance.h"
#include "app/huabei/Rules.h"
#include "tests/app/People.h"
#include "tests/support/Print.h"

#include <gtest/gtest.h>

namespace yanlian {

using Kind = Operation::Kind;

/// A seed with which the system decides for the person, or against him.
inline quint32 seedThatDecides(bool inFavour)
{
    quint32 seed = 1;
    while (systemDecidesFor(seed) != inFavour)
        ++seed;
    return seed;
}

inline Outcome outcomeOf(const Account &account, Kind kind, quint32 seed = 1)
{
    return apply(account, {kind, QStringLiteral("credit-letter")}, seed);
}

/// The account after operations none of which may be refused.
inline Account after(Account account, const QList<Kind> &kinds, quint32 seed = 1)
{
    for (const Kind kind : kinds) {
        const Outcome outcome = outcomeOf(account, kind, seed);
        if (const auto *refusal = std::get_if<Refusal>(&outcome)) {
            ADD_FAILURE() << operationName(kind).toStdString() << " refused: " << refusalCode(*refusal).toStdString();
            return account;
        }
        account = std::get<Account>(outcome);
    }
    return account;
}

inline Account after(const Account &account, Kind kind, quint32 seed = 1)
{
    return after(account, QList<Kind>{kind}, seed);
}

/// Why an operation was refused; nothing if it was not.
inline std::optional<Refusal> refusal(const Account &account, Kind kind, quint32 seed = 1)
{
    const Outcome outcome = outcomeOf(account, kind, seed);
    const auto *refused = std::get_if<Refusal>(&outcome);
    return refused ? std::optional(*refused) : std::nullopt;
}

/// The account after so many days.
inline Account afterDays(Account account, int days)
{
    for (int day = 0; day < days; ++day)
        account = after(account, Kind::NextDay);
    return account;
}

} // namespace yanlian
