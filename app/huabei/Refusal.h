// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace yanlian {

/// Why the mock backend said no (facts §10.3-§10.6).
enum class Refusal {
    NoEntry, ///< no upgrade prompt for this account: not invited, restricted, or Huabei rarely used
    NotPrompted, ///< agreeing without the prompt on the screen
    NotOpened, ///< Huabei is not open, or was closed
    UnderAge, ///< younger than 18
    NotVerified, ///< real name not verified
    CannotUndo, ///< an upgrade has no undo
    HasDebt, ///< money is owed
    HasInstalments, ///< closing while an instalment plan is open
    NoReason, ///< closing without a reason
    OneSideMissing, ///< only one side of the ID card was chosen
    Blurred, ///< a picture cannot be read
    SystemNotYet, ///< the system has not decided for the standard edition
    NotStandard, ///< only the standard edition can do this
    InsufficientFunds, ///< less in the balance than is to be paid
    OverLimit, ///< more than the available limit
    FrozenOverdue, ///< Huabei is frozen until the late bill is paid
    PendingReview, ///< it is paid, but the system has not opened Huabei again
    NeedUpgrade, ///< use was restricted because the upgrade was put off
    Closed, ///< Huabei is closed
    CashOutForbidden, ///< turning the limit into cash is never allowed
    AuthorisationRequired, ///< opening again needs the signed letter
    AssessmentFailed, ///< the system does not open Huabei again
    NetworkError, ///< the answer could not be had; trying again may help
};

/// The code of facts §10.3, for example "NO_ENTRY".
QString refusalCode(Refusal refusal);
std::optional<Refusal> refusalFromCode(const QString &code);
QStringList refusalCodes();

} // namespace yanlian
