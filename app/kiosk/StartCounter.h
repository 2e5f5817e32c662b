// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/kiosk/WallClock.h"

#include <QString>

#include <chrono>

namespace yanlian {

/// Notes when the kiosk was started, so that one that falls again and again stops trying everything. A file that is
/// damaged counts for nothing.
class StartCounter final {
public:
    static constexpr int tooMany = 5;
    static constexpr std::chrono::seconds within{60};

    /// Notes this start; on return it is on the disk.
    explicit StartCounter(QString stateFolder, const WallClock &now = systemWallClock());

    /// Whether this is at least the fifth start within a minute.
    bool isTooOften() const { return m_recent >= tooMany; }
    /// Why this start could not be noted; empty if it was.
    const QString &complaint() const { return m_complaint; }

private:
    int m_recent = 1;
    QString m_complaint;
};

} // namespace yanlian
