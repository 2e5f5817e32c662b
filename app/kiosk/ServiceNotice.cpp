// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kiosk/ServiceNotice.h"

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <utility>

namespace yanlian {

namespace {

using namespace std::chrono;

constexpr timeval longest{1, 0}; // then the manager has other troubles

std::optional<milliseconds> halfOf(const QByteArray &usec)
{
    bool isNumber = false;
    const qint64 number = usec.toLongLong(&isNumber);
    if (!isNumber || number <= 0)
        return std::nullopt;
    return std::max(duration_cast<milliseconds>(microseconds(number / 2)), milliseconds(1));
}

/// The address of a path, or of @ and an abstract name, and how long it is. 0 if it is neither.
std::pair<sockaddr_un, socklen_t> addressOf(const QByteArray &name)
{
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    const bool isKnown = name.startsWith('/') || name.startsWith('@');
    if (!isKnown || name.size() < 2 || std::size_t(name.size()) >= sizeof address.sun_path)
        return {address, 0};
    std::copy(name.cbegin(), name.cend(), address.sun_path);
    if (name.startsWith('@'))
        address.sun_path[0] = '\0';
    return {address, socklen_t(offsetof(sockaddr_un, sun_path) + std::size_t(name.size()))};
}

} // namespace

ServiceNotice::ServiceNotice(QByteArray socket, const QByteArray &watchdogUsec)
    : m_socket(std::move(socket))
    , m_aliveEvery(halfOf(watchdogUsec))
{
}

ServiceNotice ServiceNotice::fromEnvironment()
{
    return {qgetenv("NOTIFY_SOCKET"), qgetenv("WATCHDOG_USEC")};
}

bool ServiceNotice::ready() const
{
    return send(QByteArrayLiteral("READY=1"));
}

bool ServiceNotice::alive() const
{
    return send(QByteArrayLiteral("WATCHDOG=1"));
}

bool ServiceNotice::stopping() const
{
    return send(QByteArrayLiteral("STOPPING=1"));
}

bool ServiceNotice::send(const QByteArray &words) const
{
    const auto [address, length] = addressOf(m_socket);
    const int socket = length > 0 ? ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0) : -1;
    if (socket < 0)
        return false;
    ::setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &longest, sizeof longest);
    const ssize_t sent = ::sendto(
        socket, words.constData(), std::size_t(words.size()), MSG_NOSIGNAL,
        reinterpret_cast<const sockaddr *>(&address), length);
    ::close(socket);
    return sent == words.size();
}

} // namespace yanlian
