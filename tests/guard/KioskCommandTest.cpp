// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kiosk/PinStore.h"
#include "tests/guard/Program.h"
#include "tests/support/Print.h"
#include "tests/support/TemporaryPack.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <unistd.h>

namespace yanlian {

namespace {

/// `yanlian kiosk …` with settings and a state folder of its own.
class KioskCommandTest : public testing::Test {
protected:
    KioskCommandTest()
    {
        QDir().mkdir(m_state);
        configure({});
    }

    void configure(const QByteArray &more) const
    {
        write(m_config, "state-folder = " + m_state.toUtf8() + '\n' + more);
    }
    void write(const QString &path, const QByteArray &bytes) const
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QStringList arguments(const char *command) const
    {
        return {QStringLiteral("kiosk"), QLatin1StringView(command), QStringLiteral("--config"), m_config};
    }
    Ran setPin(const QByteArray &input) const
    {
        return Program(QStringLiteral(YANLIAN_PROGRAM)).given(input).run(arguments("set-pin"));
    }
    bool opens(const QString &digits) const { return PinStore(m_state).tryPin(digits) == PinStore::Try::Right; }

    /// What `check` has to say, without warnings about this machine.
    QStringList faults() const
    {
        const Ran ran = Program(QStringLiteral(YANLIAN_PROGRAM))
                            .with(QStringLiteral("XDG_RUNTIME_DIR"), QString()) // as after sudo
                            .run(arguments("check"));
        QStringList lines = ran.err;
        lines.removeIf([](const QString &line) { return line.startsWith(QLatin1StringView("warning: ")); });
        EXPECT_EQ(ran.exitCode, lines.isEmpty() ? 0 : 1);
        EXPECT_EQ(ran.out, lines.isEmpty() ? QStringLiteral("the kiosk is ready\n") : QString());
        EXPECT_EQ(lines.removeAll(asRoot()), ::geteuid() == 0 ? 1 : 0);
        return lines;
    }
    static QString asRoot()
    {
        return QStringLiteral(
            "yanlian: this is root; the kiosk, and this check, are for a user without rights: sudo -u "
            "yanlian yanlian kiosk check");
    }

    QTemporaryDir m_folder;
    const QString m_state = m_folder.filePath(QStringLiteral("state"));
    const QString m_config = m_folder.filePath(QStringLiteral("kiosk.ini"));
    const QString m_noPin =
        QStringLiteral("yanlian: no PIN is set, and without one the staff cannot get in: yanlian kiosk set-pin");
};

} // namespace

TEST_F(KioskCommandTest, AWholeSetUpHasNoFault)
{
    EXPECT_EQ(setPin("824613\n").exitCode, 0);
    EXPECT_EQ(faults(), QStringList());
    EXPECT_EQ(QDir(m_state).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("pin")});
}

TEST_F(KioskCommandTest, EveryFaultIsALine)
{
    configure("idle-seconds = 1\nscenarios = overdue, nowhere\nvoice-folder = /nowhere\n");
    write(m_state + QStringLiteral("/journal.sqlite"), QByteArray(5000, 'x'));
    write(m_state + QStringLiteral("/holiday.jpg"), "x");
    EXPECT_EQ(
        faults(),
        (QStringList{
            m_config + QStringLiteral(":2:16: idle-seconds: unknown value \"1\"; allowed: 30 to 3600"),
            QStringLiteral(
                "yanlian: state-folder %1: holds other things too: \"holiday.jpg\"; the kiosk needs a folder of "
                "its own")
                .arg(m_state),
            m_noPin,
            QStringLiteral("yanlian: %1/journal.sqlite: cannot be read as a journal: file is not a database")
                .arg(m_state),
            QStringLiteral("yanlian: scenarios: unknown value \"nowhere\"; allowed: checkout-prompt, close-and-reopen, "
                           "newcomer-to-standard, overdue, pay-order, scam-call, should-i-upgrade, upgrade-honor or "
                           "upgrade-iphone"),
            QStringLiteral("yanlian: voice-folder /nowhere: holds no recorded sentences"),
        }));
}

TEST_F(KioskCommandTest, AMissingStateFolderIsNamed)
{
    QDir().rmdir(m_state);
    EXPECT_EQ(
        faults(),
        (QStringList{QStringLiteral("yanlian: state-folder %1: there is no such folder").arg(m_state), m_noPin}));
    const Ran ran = setPin("824613\n");
    EXPECT_EQ(ran.exitCode, 1);
    EXPECT_EQ(ran.err, QStringList{QStringLiteral("yanlian: state-folder %1: there is no such folder").arg(m_state)});
}

TEST_F(KioskCommandTest, AStateFolderThatCannotBeWrittenIsNamed)
{
    ASSERT_TRUE(QDir(m_state).mkdir(QStringLiteral("write-test.new"))); // in the way, for root too
    EXPECT_EQ(
        faults(),
        (QStringList{
            QStringLiteral("yanlian: state-folder %1: cannot be written: Is a directory").arg(m_state), m_noPin}));
}

TEST_F(KioskCommandTest, ADamagedPinIsNamed)
{
    write(m_state + QStringLiteral("/pin"), "824613");
    EXPECT_EQ(
        faults(),
        QStringList{QStringLiteral("yanlian: the PIN in %1 cannot be read; set a new one: yanlian kiosk set-pin")
                        .arg(m_state)});
}

TEST_F(KioskCommandTest, FaultsOfThePackHaveTheirPlace)
{
    setPin("824613\n");
    const TemporaryPack pack;
    pack.write(QStringLiteral("scenarios/upgrade.yaml"), "id: upgrade\nsteps: none\n");
    configure("pack-folder = " + pack.folder().toUtf8() + '\n');
    const QStringList lines = faults();
    ASSERT_FALSE(lines.isEmpty());
    EXPECT_TRUE(lines.constFirst().startsWith(pack.path(QStringLiteral("scenarios/upgrade.yaml:"))))
        << lines.constFirst().toStdString();
}

TEST_F(KioskCommandTest, SettingsThatCannotBeReadAreOneLine)
{
    QFile::remove(m_config);
    for (const char *command : {"check", "set-pin"}) {
        const Ran ran = Program(QStringLiteral(YANLIAN_PROGRAM)).given("824613\n").run(arguments(command));
        EXPECT_EQ(ran.exitCode, QLatin1StringView(command) == QLatin1StringView("check") ? 1 : 2);
        EXPECT_EQ(ran.err, QStringList{m_config + QStringLiteral(": cannot be read: not a file")});
    }
}

TEST_F(KioskCommandTest, SetPinTakesOneLineFromAPipe)
{
    const Ran ran = setPin("824613\n111111\n");
    EXPECT_EQ(ran.exitCode, 0);
    EXPECT_EQ(ran.err, QStringList());
    EXPECT_EQ(ran.out, QStringLiteral("the PIN is set\n"));
    EXPECT_TRUE(opens(QStringLiteral("824613")));
    EXPECT_EQ(setPin("907152\r\n").exitCode, 0);
    EXPECT_TRUE(opens(QStringLiteral("907152")));
}

TEST_F(KioskCommandTest, SetPinRefusesAndChangesNothing)
{
    setPin("824613\n");
    for (const char *input : {"\n", "82461\n", "82461a\n", "123456\n", "111111\n", "\xff\xfe\n", "8246138246138\n"}) {
        const Ran ran = setPin(input);
        EXPECT_EQ(ran.exitCode, 1) << input;
        EXPECT_EQ(ran.err.size(), 1) << input;
        EXPECT_EQ(ran.out, QString()) << input;
    }
    EXPECT_EQ(setPin(QByteArray(100'000, '7')).exitCode, 1);
    EXPECT_TRUE(opens(QStringLiteral("824613")));
}

namespace {

/// A terminal with `yanlian kiosk set-pin` in it, and somebody who types when he is asked. Everything that was shown.
QByteArray typed(const QStringList &arguments, const QList<QByteArray> &answers, int &exitCode)
{
    QStringList words{QStringLiteral(YANLIAN_PROGRAM)};
    words += arguments;
    QProcess terminal;
    terminal.setProcessChannelMode(QProcess::MergedChannels);
    terminal.start(
        QStringLiteral("script"),
        {QStringLiteral("-qec"), QLatin1Char('\'') + words.join(QLatin1StringView("' '")) + QLatin1Char('\''),
         QStringLiteral("/dev/null")});
    QByteArray shown;
    for (const QByteArray &answer : answers) {
        const auto before = shown.size();
        while (!shown.mid(before).contains(": ") && terminal.waitForReadyRead())
            shown += terminal.readAll();
        terminal.write(answer + '\n');
    }
    terminal.waitForFinished();
    shown += terminal.readAll();
    exitCode = terminal.exitCode();
    return shown;
}

} // namespace

TEST_F(KioskCommandTest, AtATerminalItAsksTwiceAndShowsNothing)
{
    if (QStandardPaths::findExecutable(QStringLiteral("script")).isEmpty())
        GTEST_SKIP() << "needs script of util-linux";
    int exitCode = -1;
    const QByteArray shown = typed(arguments("set-pin"), {"824613", "824613"}, exitCode);
    EXPECT_EQ(exitCode, 0) << shown.toStdString();
    EXPECT_TRUE(shown.contains("New PIN, 6 to 12 digits: ")) << shown.toStdString();
    EXPECT_TRUE(shown.contains("The same again: ")) << shown.toStdString();
    EXPECT_FALSE(shown.contains("824613")) << shown.toStdString();
    EXPECT_TRUE(opens(QStringLiteral("824613")));
    const QByteArray second = typed(arguments("set-pin"), {"907152", "907153"}, exitCode);
    EXPECT_EQ(exitCode, 1);
    EXPECT_TRUE(second.contains("these are not the same; nothing was changed")) << second.toStdString();
    EXPECT_TRUE(opens(QStringLiteral("824613")));
}

} // namespace yanlian
