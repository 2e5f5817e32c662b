// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace yanlian {

/// Why the mock backend said no (facts §10.3).
enum class Refusal {
    NoEntry, ///< no upgrade prompt for this account: not invited, restricted, or Huabei rarely used
    NotPrompted, ///< agreeing without the prompt on the screen
    NotOpened, ///< Huabei is not open, or was closed
    UnderAge, ///< younger than 18
    NotVerified, ///< real name not verified
    CannotUndo, ///< an upgrade has no undo
    HasDebt, ///< closing while money is owed
    NetworkError, ///< the answer could not be had; trying again may help
};

/// The code of facts §10.3, for example "NO_ENTRY".
QString refusalCode(Refusal refusal);
std::optional<Refusal> refusalFromCode(const QString &code);
QStringList refusalCodes();

} // namespace yanlian
