// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/huabei/Refusal.h"

#include "app/NamedEnum.h"

namespace yanlian {

namespace {
constexpr NamedEnum refusals{{
    std::pair{Refusal::NoEntry, "NO_ENTRY"},
    {Refusal::NotPrompted, "NOT_PROMPTED"},
    {Refusal::NotOpened, "NOT_OPENED"},
    {Refusal::UnderAge, "UNDER_AGE"},
    {Refusal::NotVerified, "NOT_VERIFIED"},
    {Refusal::CannotUndo, "CANNOT_UNDO"},
    {Refusal::HasDebt, "HAS_DEBT"},
    {Refusal::NetworkError, "NETWORK_ERROR"},
}};
} // namespace

QString refusalCode(Refusal refusal)
{
    return refusals.name(refusal);
}

std::optional<Refusal> refusalFromCode(const QString &code)
{
    return refusals.value(code);
}

QStringList refusalCodes()
{
    return refusals.names();
}

} // namespace yanlian
