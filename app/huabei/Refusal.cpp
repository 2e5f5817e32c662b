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
    {Refusal::HasInstalments, "HAS_INSTALMENTS"},
    {Refusal::NoReason, "NO_REASON"},
    {Refusal::OneSideMissing, "ONE_SIDE_MISSING"},
    {Refusal::Blurred, "BLURRED"},
    {Refusal::SystemNotYet, "SYSTEM_NOT_YET"},
    {Refusal::NotStandard, "NOT_STANDARD"},
    {Refusal::InsufficientFunds, "INSUFFICIENT_FUNDS"},
    {Refusal::OverLimit, "OVER_LIMIT"},
    {Refusal::FrozenOverdue, "FROZEN_OVERDUE"},
    {Refusal::PendingReview, "PENDING_REVIEW"},
    {Refusal::NeedUpgrade, "NEED_UPGRADE"},
    {Refusal::Closed, "CLOSED"},
    {Refusal::CashOutForbidden, "CASH_OUT_FORBIDDEN"},
    {Refusal::AuthorisationRequired, "AUTH_REQUIRED"},
    {Refusal::AssessmentFailed, "ASSESSMENT_FAILED"},
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
