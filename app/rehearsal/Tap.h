// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace yanlian {

enum class Gesture {
    Tap,
    LongPress, ///< held down where a tap was meant
    Swipe, ///< moved before letting go
};

/// What a finger, a key or a screen reader did on the phone.
struct Tap final {
    QString target; ///< the control under the finger; empty if there is none
    Gesture gesture = Gesture::Tap;
    QStringList nearby = {}; ///< where there is no control: those within 10 mm, the nearest first
};

} // namespace yanlian
