// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/huabei/Account.h"

namespace yanlian {

/// What time or a tap brought about: the difference between two states of an account that a person ought to hear of.
enum class AccountEvent {
    DueToday,
    Overdue, ///< late, and was not before
    Frozen,
    Interest, ///< more of it than before
    Collection, ///< reminders by telephone begin
    Noticed, ///< told that a negative entry will be sent
    Reported, ///< another month in the credit report
    Adverse, ///< a negative entry in it
    AdverseRemoved,
    Prompted, ///< the upgrade prompt is there again
};

/// In the order in which they are told.
QList<AccountEvent> eventsBetween(const Account &before, const Account &after);

QString accountEventName(AccountEvent event);
std::optional<AccountEvent> accountEventFromName(const QString &name);
QStringList accountEventNames();

} // namespace yanlian
