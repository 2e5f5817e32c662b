// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/huabei/Account.h"

#include "app/NamedEnum.h"

namespace yanlian {

namespace {
constexpr NamedEnum editions{{
    std::pair{Edition::None, "none"},
    {Edition::Newcomer, "newcomer"},
    {Edition::Standard, "standard"},
    {Edition::Closed, "closed"},
}};
} // namespace

QString editionName(Edition edition)
{
    return editions.name(edition);
}

std::optional<Edition> editionFromName(const QString &name)
{
    return editions.value(name);
}

QStringList editionNames()
{
    return editions.names();
}

} // namespace yanlian
