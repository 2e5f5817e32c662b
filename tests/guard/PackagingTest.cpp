// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/guard/Program.h"
#include "tests/support/Print.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace yanlian {

namespace {

/// What `cmake --install` puts into a folder.
class PackagingTest : public testing::Test {
protected:
    PackagingTest()
    {
        const Ran ran = Program(QStringLiteral(YANLIAN_CMAKE))
                            .run(
                                {QStringLiteral("--install"), QStringLiteral(YANLIAN_BUILD_DIR),
                                 QStringLiteral("--prefix"), m_folder.path()});
        EXPECT_EQ(ran.exitCode, 0) << ran.err.join(QLatin1Char('\n')).toStdString();
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString text(const QString &name) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        return QString::fromUtf8(file.readAll());
    }
    QString libexec() const
    {
        return path(QFileInfo(QStringLiteral(YANLIAN_LIBEXEC_FOLDER)).dir().dirName()) + QStringLiteral("/yanlian");
    }
    QString session() const { return libexec() + QStringLiteral("/kiosk-session"); }

    /// Runs the kiosk's session with another program in its place, which ends with this code.
    Ran sessionOf(const QString &kind, int code) const
    {
        const QString fake = path(QStringLiteral("fake"));
        QFile script(fake);
        EXPECT_TRUE(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\necho \"$@\" >\"$RUNTIME_DIRECTORY/given\"\nexit " + QByteArray::number(code) + '\n');
        script.setPermissions(QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner);
        script.close();
        return Program(session())
            .with(QStringLiteral("YANLIAN_PROGRAM"), fake)
            .with(QStringLiteral("RUNTIME_DIRECTORY"), m_folder.path())
            .with(QStringLiteral("PATH"), path(QStringLiteral("path")) + QStringLiteral(":/usr/bin:/bin"))
            .run({kind, QStringLiteral("--config"), QStringLiteral("a b")});
    }
    /// In place of a program that opens a display and then runs what is given from the argument on, or up to it.
    void pretend(const QString &name, const QByteArray &body) const
    {
        QDir(m_folder.path()).mkpath(QStringLiteral("path"));
        QFile script(path(QStringLiteral("path/") + name));
        EXPECT_TRUE(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\n" + body);
        script.setPermissions(QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner);
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(PackagingTest, InstallsTheProgramItsUnitsAndItsPages)
{
    for (const char *name :
         {"bin/yanlian", "lib/systemd/system/yanlian-kiosk.service", "lib/systemd/system/yanlian-kiosk-x11.service",
          "share/doc/yanlian/kiosk.ini", "share/doc/yanlian/kiosk.md", "share/doc/yanlian/journal.md",
          "share/doc/yanlian/xorg-kiosk.conf"})
        EXPECT_TRUE(QFileInfo(path(QLatin1StringView(name))).isFile()) << name;
    EXPECT_TRUE(QFileInfo(session()).isExecutable());
    const Ran ran = Program(path(QStringLiteral("bin/yanlian"))).run({QStringLiteral("pack"), QStringLiteral("list")});
    EXPECT_EQ(ran.exitCode, 0);
    EXPECT_TRUE(ran.out.contains(QStringLiteral("upgrade-honor"))) << "packs are inside the program";
}

TEST_F(PackagingTest, TheUnitsAreWhatSystemdTakes)
{
    if (QStandardPaths::findExecutable(QStringLiteral("systemd-analyze")).isEmpty())
        GTEST_SKIP() << "needs systemd";
    for (const char *name : {"yanlian-kiosk.service", "yanlian-kiosk-x11.service"}) {
        QString unit = text(QStringLiteral("lib/systemd/system/") + QLatin1StringView(name));
        unit.replace(QStringLiteral(YANLIAN_LIBEXEC_FOLDER), libexec()); // as if that were the prefix
        QFile file(path(QLatin1StringView(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(unit.toUtf8());
        file.close();
        const Ran ran = Program(QStringLiteral("systemd-analyze"))
                            .run({QStringLiteral("verify"), QStringLiteral("--man=no"), file.fileName()});
        EXPECT_EQ(ran.exitCode, 0) << name;
        EXPECT_EQ(ran.err, QStringList()) << name;
    }
}

TEST_F(PackagingTest, TheUnitsNeverGiveUpExceptWhenTheStaffClose)
{
    for (const char *name : {"yanlian-kiosk.service", "yanlian-kiosk-x11.service"}) {
        const QString unit = text(QStringLiteral("lib/systemd/system/") + QLatin1StringView(name));
        for (const char *line :
             {"StartLimitIntervalSec=0", "Type=notify", "NotifyAccess=all", "WatchdogSec=10", "Restart=always",
              "RestartSec=2", "RestartPreventExitStatus=10", "TimeoutStartSec=20", "ProtectSystem=strict",
              "StateDirectory=yanlian", "NoNewPrivileges=yes", "PrivateTmp=yes", "IPAddressDeny=any", "User=yanlian"})
            EXPECT_TRUE(unit.split(QLatin1Char('\n')).contains(QLatin1StringView(line))) << name << ": " << line;
    }
}

TEST_F(PackagingTest, TheSessionEndsAsTheKioskDidThoughCageDoesNot)
{
    pretend(QStringLiteral("cage"), "shift 2\n\"$@\"\nexit 0\n"); // after -d --
    for (const int code : {0, 10, 139}) {
        EXPECT_EQ(sessionOf(QStringLiteral("cage"), code).exitCode, code);
        EXPECT_EQ(text(QStringLiteral("given")), QStringLiteral("kiosk --config a b\n"));
    }
    pretend(QStringLiteral("cage"), "exit 0\n");
    EXPECT_EQ(sessionOf(QStringLiteral("cage"), 10).exitCode, 1) << "cage fell, and nobody closed the kiosk";
}

TEST_F(PackagingTest, TheSessionOnXEndsAsTheKioskDid)
{
    pretend(QStringLiteral("xinit"), "\"$1\" \"$2\" \"$3\" \"$4\"\nexit 1\n");
    for (const int code : {0, 10})
        EXPECT_EQ(sessionOf(QStringLiteral("x11"), code).exitCode, code);
    EXPECT_EQ(text(QStringLiteral("given")), QStringLiteral("kiosk --config a b\n"));
}

TEST_F(PackagingTest, AnUnknownSessionIsRefused)
{
    const Ran ran = sessionOf(QStringLiteral("gnome"), 0);
    EXPECT_EQ(ran.exitCode, 2);
    EXPECT_EQ(ran.err, QStringList{QStringLiteral("usage: kiosk-session cage|x11|client [OPTION…]")});
}

} // namespace yanlian
