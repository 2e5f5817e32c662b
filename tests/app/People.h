// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/huabei/Account.h"

namespace yanlian {

/// Invited, verified, owing something: everything an upgrade asks for.
inline Account auntLi()
{
    Account account;
    account.id = QStringLiteral("li");
    account.displayName = QStringLiteral("李阿姨");
    account.age = 66;
    account.realNameVerified = true;
    account.edition = Edition::Standard;
    account.limitFen = 300000;
    account.owedFen = 12345;
    account.invited = true;
    account.upgrade = UpgradeStatus::Prompted;
    return account;
}

inline Account auntLi(UpgradeStatus upgrade)
{
    Account account = auntLi();
    account.upgrade = upgrade;
    return account;
}

} // namespace yanlian
