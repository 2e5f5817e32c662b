// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <chrono>
#include <optional>

namespace yanlian {

/// Tells the service manager how the program fares, as sd_notify(3) does: one datagram each. Says nothing where nobody
/// listens.
class ServiceNotice final {
public:
    /// `socket` is a path, or @ and an abstract name; empty: nobody listens. `watchdogUsec` is a number of
    /// microseconds.
    ServiceNotice(QByteArray socket, const QByteArray &watchdogUsec);
    /// From NOTIFY_SOCKET and WATCHDOG_USEC. WATCHDOG_PID is not looked at: under cage it is cage's, not ours.
    static ServiceNotice fromEnvironment();

    /// Each returns whether it was taken.
    bool ready() const; ///< a picture can be seen
    bool alive() const;
    bool stopping() const;

    /// How often alive() is due: half of what the manager would wait. Nothing if it does not watch.
    std::optional<std::chrono::milliseconds> aliveEvery() const { return m_aliveEvery; }

private:
    bool send(const QByteArray &words) const;

    QByteArray m_socket;
    std::optional<std::chrono::milliseconds> m_aliveEvery;
};

} // namespace yanlian
