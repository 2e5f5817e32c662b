// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/guard/Program.h"
#include "tests/support/Print.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

// a11y S4 with the real program: it shows its first page and ends, whatever the speech service does.

namespace yanlian {

namespace {

/// A speech service that lets everybody in and never says a word.
class HangingService final {
public:
    HangingService()
        : m_socket(socket(AF_UNIX, SOCK_STREAM, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, QFile::encodeName(path()).constData(), sizeof address.sun_path);
        EXPECT_EQ(bind(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
        EXPECT_EQ(listen(m_socket, 5), 0);
    }
    ~HangingService() { close(m_socket); }
    Q_DISABLE_COPY_MOVE(HangingService)

    QString path() const { return m_folder.filePath(QStringLiteral("socket")); }
    bool wasCalled() const
    {
        pollfd waiting{m_socket, POLLIN, 0};
        return poll(&waiting, 1, 0) == 1;
    }

private:
    QTemporaryDir m_folder;
    int m_socket;
};

Ran openFirstPage(const QString &address, const QStringList &arguments)
{
    return Program(QStringLiteral(YANLIAN_PROGRAM))
        .with(QStringLiteral("SPEECHD_ADDRESS"), QStringLiteral("unix_socket:") + address)
        .with(QStringLiteral("YANLIAN_EXIT_AFTER_FIRST_PAINT"), QStringLiteral("1"))
        .run(QStringList{QStringLiteral("tutorial")} + arguments);
}

const QStringList aloud{QStringLiteral("--sound"), QStringLiteral("on")};

} // namespace

TEST(SpeechStart, DoesNotWaitForAServiceThatHangs)
{
    const HangingService service;
    const Ran ran = openFirstPage(service.path(), aloud);
    EXPECT_EQ(ran.exitCode, 0);
    EXPECT_EQ(ran.err, QStringList());
    EXPECT_TRUE(service.wasCalled());
}

TEST(SpeechStart, TellsNobodyThatThereIsNoService)
{
    const Ran ran = openFirstPage(QStringLiteral("/nowhere/at/all"), aloud);
    EXPECT_EQ(ran.exitCode, 0);
    EXPECT_EQ(ran.err, QStringList());
}

TEST(SpeechStart, AsksNoServiceWhileTheSoundIsOff)
{
    const HangingService service;
    EXPECT_EQ(openFirstPage(service.path(), {}).exitCode, 0);
    EXPECT_FALSE(service.wasCalled());
}

} // namespace yanlian
