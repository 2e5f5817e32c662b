// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/guard/ClipFile.h"
#include "tests/guard/Program.h"
#include "tests/support/Print.h"
#include "tests/support/TemporaryPack.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QProcess>
#include <QRegularExpression>

// What can come between `yanlian pack voice` and its clips. A script stands for espeak-ng: it speaks, or fails, as
// told.

namespace yanlian {

namespace {

/// The header as espeak-ng writes it into a pipe, and a moment of sound.
constexpr auto speaks =
    "printf 'RIFF$\\360\\377\\177WAVEfmt \\020\\0\\0\\0\\001\\0\\001\\0\\042\\126\\0\\0\\104\\254\\0\\0\\002\\0"
    "\\020\\0data\\0\\360\\377\\177'; head -c 4000 /dev/zero\n";

class PackVoiceFault : public testing::Test {
protected:
    void setEspeak(const QByteArray &script) const
    {
        QFile file(programs.filePath(QStringLiteral("espeak-ng")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("#!/bin/sh\n" + script);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    QString path() const { return programs.path() + QStringLiteral(":/usr/bin:/bin"); }

    QStringList arguments(const QString &place) const
    {
        return {
            QStringLiteral("pack"),
            QStringLiteral("voice"),
            QStringLiteral("--out"),
            place,
            QStringLiteral("--lang"),
            QStringLiteral("zh_CN"),
            pack.folder()};
    }

    Ran run(const QString &place) const
    {
        return Program(QStringLiteral(YANLIAN_PROGRAM)).with(QStringLiteral("PATH"), path()).run(arguments(place));
    }

    Ran run() const { return run(out.path()); }

    void expectRefused(const Ran &ran, const QString &line) const
    {
        EXPECT_EQ(ran.exitCode, 2);
        EXPECT_EQ(ran.out, QString());
        EXPECT_EQ(ran.err, QStringList{QStringLiteral("yanlian: ") + line});
    }

    QString folder() const { return out.filePath(QStringLiteral("voice/zh_CN")); }

    QStringList files() const { return QDir(folder()).entryList(QDir::Files | QDir::Hidden | QDir::System); }

    TemporaryPack pack;
    QTemporaryDir out;
    QTemporaryDir programs;
};

} // namespace

TEST_F(PackVoiceFault, NamesThePackageWhereEspeakIsMissing)
{
    expectRefused(
        Program(QStringLiteral(YANLIAN_PROGRAM))
            .with(QStringLiteral("PATH"), programs.path())
            .run(arguments(out.path())),
        QStringLiteral("espeak-ng is not installed; on Debian it is the package espeak-ng"));
    EXPECT_TRUE(QDir(out.path()).isEmpty());
}

TEST_F(PackVoiceFault, SaysWhereItCannotWrite)
{
    setEspeak(speaks);
    QFile inTheWay(out.filePath(QStringLiteral("voice")));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    expectRefused(run(inTheWay.fileName()), inTheWay.fileName() + QStringLiteral(": cannot be written: not a folder"));
    expectRefused(run(), folder() + QStringLiteral(": cannot be written: the folder cannot be made"));
    expectRefused(
        run(QStringLiteral("/proc/clips")),
        QStringLiteral("/proc/clips: cannot be written: the folder cannot be made"));
}

TEST_F(PackVoiceFault, SaysWhatIsWrongWithThePackInstead)
{
    setEspeak(speaks);
    pack.replace(QStringLiteral("scenarios/upgrade.yaml"), "say: 升级好了。", "says: 升级好了。");
    const Ran faulty = run();
    EXPECT_EQ(faulty.exitCode, 1);
    ASSERT_FALSE(faulty.err.isEmpty());
    EXPECT_TRUE(faulty.err.constFirst().startsWith(pack.path(QStringLiteral("scenarios/upgrade.yaml:"))))
        << faulty.err.constFirst().toStdString();
    pack.remove(QStringLiteral("pack.yaml"));
    const Ran unreadable = run();
    EXPECT_EQ(unreadable.exitCode, 2);
    EXPECT_EQ(unreadable.err.size(), 1);
    EXPECT_TRUE(QDir(out.path()).isEmpty());
}

TEST_F(PackVoiceFault, LeavesNothingOfAClipThatFailed)
{
    const auto expectLine = [&](const char *script, const char *why) {
        setEspeak(script);
        const Ran ran = run();
        EXPECT_EQ(ran.exitCode, 2);
        ASSERT_EQ(ran.err.size(), 1);
        const QString end = QStringLiteral("\": cannot be spoken: espeak-ng: ") + QLatin1StringView(why);
        EXPECT_TRUE(
            ran.err.constFirst().startsWith(QLatin1StringView("yanlian: \"")) && ran.err.constFirst().endsWith(end))
            << ran.err.constFirst().toStdString();
        EXPECT_EQ(files(), QStringList());
    };
    expectLine("echo 'no such voice' >&2; exit 1\n", "no such voice");
    expectLine("exit 3\n", "ended with 3");
    expectLine("exit 0\n", "made no sound");
    expectLine("printf RIFF; kill -9 $$\n", "Process crashed");
}

/// A limit on the size of files, for a test cannot fill a disk.
TEST_F(PackVoiceFault, LeavesNothingOfAClipThatHasNoRoom)
{
    setEspeak(speaks);
    const QString script = QStringLiteral("trap '' XFSZ; ulimit -f 2; exec \"$0\" \"$@\"");
    const Ran ran =
        Program(QStringLiteral("/bin/sh"))
            .with(QStringLiteral("PATH"), path())
            .run(QStringList{QStringLiteral("-c"), script, QStringLiteral(YANLIAN_PROGRAM)} + arguments(out.path()));
    EXPECT_EQ(ran.exitCode, 2);
    ASSERT_EQ(ran.err.size(), 1);
    static const QRegularExpression line(QStringLiteral("^yanlian: (.*)/[0-9a-f]{16}\\.wav: cannot be written: .+"));
    EXPECT_EQ(line.match(ran.err.constFirst()).captured(1), folder()) << ran.err.constFirst().toStdString();
    EXPECT_EQ(files(), QStringList());
}

TEST_F(PackVoiceFault, GoesOnWhereItWasKilled)
{
    setEspeak(
        QByteArray(
            "n=$(($(cat \"$0.n\" 2>/dev/null) + 1)); echo $n >\"$0.n\"; [ $n -lt 4 ] || { printf RIFF; kill -9 $PPID; "
            "exit; }\n")
        + speaks);
    QProcess killed;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PATH"), path());
    killed.setProcessEnvironment(environment);
    killed.start(QStringLiteral(YANLIAN_PROGRAM), arguments(out.path()));
    ASSERT_TRUE(killed.waitForFinished(60'000));
    EXPECT_EQ(killed.exitStatus(), QProcess::CrashExit);
    const QStringList before = files();
    EXPECT_EQ(before.size(), 3);
    QFile half(folder() + QStringLiteral("/0123456789abcdef.wav.AbCdEf")); // as one killed while it wrote leaves it
    ASSERT_TRUE(half.open(QIODevice::WriteOnly));
    half.close();

    setEspeak(speaks);
    const Ran ran = run();
    EXPECT_EQ(ran.exitCode, 0);
    EXPECT_EQ(ran.err, QStringList());
    const QList<Listed> all = readList(folder());
    EXPECT_TRUE(ran.out.contains(QStringLiteral("%1 clips made, 3 kept").arg(all.size() - 3))) << ran.out.toStdString();
    EXPECT_EQ(files().size(), all.size() + 1) << "nothing unfinished";
    for (const Listed &each : all)
        EXPECT_GT(readWave(QStringLiteral("%1/%2.wav").arg(folder(), each.id)).seconds, 0);
}

} // namespace yanlian
