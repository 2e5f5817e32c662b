// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/Settings.h"

#include <QObject>

#include <chrono>

namespace yanlian {

class Clock;

/// For hands that tremble: the same key, pressed again before a pause has passed, is not a press; nor is one that is
/// held down. Each such press begins the pause anew.
class KeyFilter final : public QObject {
    Q_OBJECT
public:
    /// The clock must outlive this object.
    KeyFilter(Clock &clock, QObject *parent);

    void setPause(KeyPause pause) { m_pause = pause; }
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Clock &m_clock;
    KeyPause m_pause = KeyPause::None;
    int m_lastKey = 0; ///< none before the first press
    std::chrono::milliseconds m_lastPress{};
};

} // namespace yanlian
