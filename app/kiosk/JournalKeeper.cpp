// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kiosk/JournalKeeper.h"

#include "app/journal/JournalCare.h"

#include <utility>

namespace yanlian {

JournalKeeper::JournalKeeper(QString journal, int keptDays, WallClock now)
    : m_journal(std::move(journal))
    , m_keptDays(keptDays)
    , m_now(std::move(now))
{
}

QString JournalKeeper::check()
{
    const QDate today = m_now().date();
    if (today == m_done)
        return {};
    QString complaint = removeOldLines(m_journal, today.addDays(-m_keptDays));
    if (complaint.isEmpty())
        m_done = today;
    return complaint;
}

} // namespace yanlian
