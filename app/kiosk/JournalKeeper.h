// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/kiosk/WallClock.h"

#include <QString>

namespace yanlian {

/// Removes from a journal what is older than may be kept: at its first check, and at the first on each further day.
class JournalKeeper final {
public:
    JournalKeeper(QString journal, int keptDays, WallClock now = systemWallClock());

    /// Costs nothing on a day on which all is done. Why it could not be done, in one line; empty if it was. Then the
    /// next check tries again.
    QString check();

private:
    const QString m_journal;
    const int m_keptDays;
    const WallClock m_now;
    QDate m_done;
};

} // namespace yanlian
