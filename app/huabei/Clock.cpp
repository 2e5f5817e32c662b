// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/huabei/Clock.h"

#include <QTimer>

#include <algorithm>

using namespace std::chrono;

namespace yanlian {

milliseconds SystemClock::now() const
{
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch());
}

QDate SystemClock::today() const
{
    return QDate::currentDate();
}

void SystemClock::after(milliseconds delay, QObject *context, std::function<void()> then)
{
    QTimer::singleShot(delay, context, std::move(then));
}

void ManualClock::after(milliseconds delay, QObject *context, std::function<void()> then)
{
    m_calls.push_back({m_now + delay, context, std::move(then)});
}

void ManualClock::advance(milliseconds by)
{
    const milliseconds end = m_now + by;
    const auto earlier = [](const Call &a, const Call &b) { return a.due < b.due; };
    for (;;) {
        const auto next = std::min_element(m_calls.begin(), m_calls.end(), earlier);
        if (next == m_calls.end() || next->due > end)
            break;
        const Call call = std::move(*next);
        m_calls.erase(next);
        m_now = std::max(m_now, call.due);
        if (call.context)
            call.then();
    }
    m_now = std::max(m_now, end); // a call may itself have advanced further
}

} // namespace yanlian
