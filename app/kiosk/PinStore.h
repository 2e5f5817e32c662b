// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/kiosk/StateFolder.h"
#include "app/kiosk/WallClock.h"

#include <chrono>
#include <optional>

namespace yanlian {

/// The digits that let the staff in, kept as a memory-hard hash, and how often somebody got them wrong. After five
/// wrong tries one waits, 30 seconds at first and twice as long after each further one, at most 15 minutes. What counts
/// against a guesser is on the disk before his guess is looked at: no restart and no turned-back clock shortens it.
/// There is no PIN until one is set.
class PinStore final {
public:
    static constexpr int fewestDigits = 6;
    static constexpr int mostDigits = 12;
    static constexpr int freeTries = 5;
    static constexpr std::chrono::seconds firstWait{30};
    static constexpr std::chrono::seconds longestWait{900};

    enum class Try { Right, Wrong, Wait, NoPin };

    explicit PinStore(QString stateFolder, WallClock now = systemWallClock(), SteadyClock steady = systemSteadyClock());

    bool hasPin() const;
    /// Whether something is kept that is no PIN.
    bool isDamaged() const;
    /// Nothing on success, which also forgets the wrong tries; else one line why.
    std::optional<QString> setPin(const QString &digits);
    /// Takes a tenth of a second, or a guesser would not need one either.
    Try tryPin(const QString &digits);
    /// Until the next try is looked at; rounded up.
    std::chrono::seconds wait() const;

    /// Why these may not be a PIN; nothing if they may.
    static std::optional<QString> weakness(const QString &digits);

private:
    QByteArray hash() const;
    void readTries();
    void noteWrongTry();
    void forgetTries();

    const StateFolder m_folder;
    const WallClock m_now;
    const SteadyClock m_steady;
    int m_wrong = 0;
    std::chrono::milliseconds m_waitUntil{0}; ///< by the steady clock
};

} // namespace yanlian
