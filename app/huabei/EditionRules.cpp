// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/huabei/EditionRules.h"

#include "app/huabei/Chance.h"
#include "app/huabei/Parameters.h"

#include <algorithm>

namespace yanlian {

Outcome chooseFront(Account account, CardPicture picture)
{
    account.frontPicture = picture;
    return account;
}

Outcome chooseBack(Account account)
{
    account.backPicture = CardPicture::Clear;
    return account;
}

Outcome submitId(Account account)
{
    if (account.frontPicture == CardPicture::None || account.backPicture == CardPicture::None)
        return Refusal::OneSideMissing;
    if (account.frontPicture == CardPicture::Blurred)
        return Refusal::Blurred;
    if (account.age < parameter::adultAge)
        return Refusal::UnderAge;
    account.realNameVerified = true;
    return account;
}

Outcome evaluate(Account account, quint32 seed)
{
    if (!account.isOpen())
        return Refusal::NotOpened;
    if (account.edition == Edition::Standard)
        return account;
    if (!account.realNameVerified)
        return Refusal::NotVerified;
    if (account.totalOwedFen() + account.unbilledFen > 0)
        return Refusal::HasDebt;
    if (!systemDecidesFor(seed))
        return Refusal::SystemNotYet;
    account.edition = Edition::Standard;
    account.limitFen = std::max(account.limitFen, parameter::standardLimitFen);
    return account;
}

} // namespace yanlian
