// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace yanlian {

/// How long somebody was at work, from the moments at which he did something. A pause as long as the one after which a
/// kiosk asks whether anybody is there is left out (features d2).
class ActiveTime final {
public:
    static constexpr std::chrono::seconds longestPause{120};

    explicit ActiveTime(std::chrono::milliseconds now)
        : m_last(now)
    {
    }

    void note(std::chrono::milliseconds now)
    {
        if (now - m_last < longestPause)
            m_total += now - m_last;
        m_last = now;
    }
    std::chrono::milliseconds total() const { return m_total; }

private:
    std::chrono::milliseconds m_last;
    std::chrono::milliseconds m_total{0};
};

} // namespace yanlian
