// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kiosk/ServiceNotice.h"
#include "tests/support/Print.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstddef>
#include <cstring>

namespace yanlian {

namespace {

using namespace std::chrono_literals;

/// Listens as the service manager does.
class Manager final {
public:
    explicit Manager(const QByteArray &name)
        : m_socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK, 0))
    {
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        std::memcpy(address.sun_path, name.constData(), std::size_t(name.size()));
        if (name.startsWith('@'))
            address.sun_path[0] = '\0';
        const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + std::size_t(name.size()));
        EXPECT_EQ(::bind(m_socket, reinterpret_cast<const sockaddr *>(&address), length), 0);
    }
    ~Manager() { ::close(m_socket); }
    Q_DISABLE_COPY_MOVE(Manager)

    /// One datagram; empty if none has come.
    QByteArray heard()
    {
        char words[100] = {};
        const ssize_t size = ::recv(m_socket, words, sizeof words, 0);
        return {words, std::max<ssize_t>(size, 0)};
    }

private:
    const int m_socket;
};

void expectAllHeard(const QByteArray &name)
{
    Manager manager(name);
    const ServiceNotice notice(name, {});
    EXPECT_TRUE(notice.ready());
    EXPECT_TRUE(notice.alive());
    EXPECT_TRUE(notice.stopping());
    EXPECT_EQ(manager.heard(), QByteArray("READY=1"));
    EXPECT_EQ(manager.heard(), QByteArray("WATCHDOG=1"));
    EXPECT_EQ(manager.heard(), QByteArray("STOPPING=1"));
    EXPECT_EQ(manager.heard(), QByteArray());
}

} // namespace

TEST(ServiceNotice, SpeaksToAPath)
{
    const QTemporaryDir folder;
    expectAllHeard(QFile::encodeName(folder.filePath(QStringLiteral("notify"))));
}

TEST(ServiceNotice, SpeaksToAnAbstractName)
{
    expectAllHeard("@yanlian-test-" + QByteArray::number(::getpid()));
}

TEST(ServiceNotice, WhereNobodyListensItIsSilent)
{
    const QTemporaryDir folder;
    const QByteArray gone = QFile::encodeName(folder.filePath(QStringLiteral("gone")));
    for (const QByteArray &name :
         {QByteArray(), QByteArray("/"), QByteArray("@"), QByteArray("notify"), gone, QByteArray(200, '/')})
        EXPECT_FALSE(ServiceNotice(name, {}).ready()) << name.toStdString();
}

TEST(ServiceNotice, IsDueAtHalfTheTimeTheManagerWaits)
{
    EXPECT_EQ(ServiceNotice({}, "10000000").aliveEvery(), 5000ms);
    EXPECT_EQ(ServiceNotice({}, "1").aliveEvery(), 1ms);
    for (const char *none : {"", "0", "-5", "ten"})
        EXPECT_EQ(ServiceNotice({}, none).aliveEvery(), std::nullopt) << none;
}

TEST(ServiceNotice, DoesNotMindThatTheWatchedProcessIsCage)
{
    const QTemporaryDir folder;
    const QByteArray name = QFile::encodeName(folder.filePath(QStringLiteral("notify")));
    Manager manager(name);
    qputenv("NOTIFY_SOCKET", name);
    qputenv("WATCHDOG_USEC", "8000000");
    qputenv("WATCHDOG_PID", "1");
    const ServiceNotice notice = ServiceNotice::fromEnvironment();
    for (const char *variable : {"NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID"})
        qunsetenv(variable);
    EXPECT_EQ(notice.aliveEvery(), 4000ms);
    EXPECT_TRUE(notice.alive());
    EXPECT_EQ(manager.heard(), QByteArray("WATCHDOG=1"));
}

} // namespace yanlian
