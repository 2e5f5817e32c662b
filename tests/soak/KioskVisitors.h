// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/huabei/Clock.h"
#include "app/kiosk/PinStore.h"
#include "ui/kiosk/KioskWindow.h"

#include <QImage>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <optional>

namespace yanlian {

/// A kiosk that is used by one visitor after the other: each goes some way into a lesson and leaves, and the kiosk goes
/// back to its picture by itself. The same seed gives the same visitors.
class KioskVisitors final {
public:
    KioskVisitors(const Pack &pack, quint32 seed);

    /// One visitor. Throws SoakFailure.
    void visit();
    /// The longest it took to come back to the picture, in milliseconds.
    double longestReset() const { return m_longestReset; }
    QStringList filesLeft() const;

private:
    void press(const QString &button);
    void walk();
    void check();
    void settle();

    QTemporaryDir m_folder;
    ManualClock m_clock;
    QRandomGenerator m_random;
    PinStore m_pins;
    KioskWindow m_window;
    QImage m_picture; ///< of the first time
    int m_visits = 0;
    double m_longestReset = 0;
};

} // namespace yanlian
