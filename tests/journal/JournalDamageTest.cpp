// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/PutAside.h"
#include "app/journal/SqlConnection.h"
#include "tests/journal/JournalFixture.h"
#include "tests/support/Print.h"
#include "tests/support/WarningGuard.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <csignal>
#include <functional>
#include <sys/resource.h>

namespace yanlian {

namespace {

using Kind = LessonEvent::Kind;

QByteArray contentOf(const QString &file)
{
    QFile source(file);
    EXPECT_TRUE(source.open(QIODevice::ReadOnly)) << file.toStdString();
    return source.readAll();
}

void put(const QString &file, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(file).path());
    QFile target(file);
    EXPECT_TRUE(target.open(QIODevice::WriteOnly)) << file.toStdString();
    EXPECT_EQ(target.write(content), content.size());
}

/// No file may grow beyond so many bytes while this lives: a full disk.
class FullDisk final {
public:
    explicit FullDisk(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
    void (*m_handler)(int) = std::signal(SIGXFSZ, SIG_IGN);
};

class JournalDamageTest : public JournalFixture {
protected:
    /// Writes to the file that is there now and expects that it is put aside, for this reason.
    void expectPutAside(const QString &why, const QString &name)
    {
        m_said.clear();
        const QByteArray damaged = contentOf(path());
        write(shortRun());
        EXPECT_EQ(
            m_said,
            QStringList{QStringLiteral("the journal %1 cannot be used (%2); it was put aside as %3 and a new one begun")
                            .arg(path(), why, path() + name)});
        EXPECT_EQ(contentOf(path() + name), damaged) << "it must be kept as it was";
        EXPECT_EQ(events(), shortRun());
    }

    /// Writes a run and expects one message with this reason, and nothing after it.
    void expectGivenUp(Journal &visit, const QString &file, const QString &why)
    {
        for (const LessonEvent &event : shortRun())
            visit.write(event, Language::Chinese);
        EXPECT_EQ(
            m_said,
            QStringList{
                QStringLiteral("the journal %1 cannot be written (%2); the lesson goes on without it").arg(file, why)});
        EXPECT_EQ(visit.lastScores(QStringLiteral("upgrade"), 3), QList<int>());
        EXPECT_EQ(m_said.size(), 1);
    }
};

} // namespace

TEST_F(JournalDamageTest, SomethingElseIsPutAside)
{
    put(path(), QByteArray(5000, 'x'));
    expectPutAside(QStringLiteral("file is not a database"), QStringLiteral(".damaged-1"));
}

TEST_F(JournalDamageTest, ATruncatedFileIsPutAside)
{
    write(shortRun());
    put(path(), contentOf(path()).left(6000));
    expectPutAside(QStringLiteral("database disk image is malformed"), QStringLiteral(".damaged-1"));
}

TEST_F(JournalDamageTest, EachDamagedFileKeepsItsOwnName)
{
    put(path(), QByteArray(100, 'x'));
    expectPutAside(QStringLiteral("file is not a database"), QStringLiteral(".damaged-1"));
    put(path(), QByteArray(200, 'y'));
    expectPutAside(QStringLiteral("file is not a database"), QStringLiteral(".damaged-2"));
    put(path() + QStringLiteral(".damaged-3-wal"), "somebody else's");
    put(path(), QByteArray(300, 'z'));
    expectPutAside(QStringLiteral("file is not a database"), QStringLiteral(".damaged-4"));
}

TEST_F(JournalDamageTest, WhatLiesBesideItGoesWithIt)
{
    for (const char *ending : {"", "-wal", "-shm"})
        put(path() + QLatin1StringView(ending), ending);
    EXPECT_EQ(putAside(path()), path() + QStringLiteral(".damaged-1"));
    for (const char *ending : {"", "-wal", "-shm"}) {
        EXPECT_EQ(contentOf(path() + QStringLiteral(".damaged-1") + QLatin1StringView(ending)), QByteArray(ending));
        EXPECT_FALSE(QFile::exists(path() + QLatin1StringView(ending)));
    }
}

TEST_F(JournalDamageTest, SomebodyElsesDatabaseIsPutAside)
{
    QDir().mkpath(QFileInfo(path()).path());
    change({QStringLiteral("CREATE TABLE lines (text TEXT)")});
    expectPutAside(QStringLiteral("it is something else"), QStringLiteral(".damaged-1"));
}

TEST_F(JournalDamageTest, AJournalOfAnotherVersionIsPutAside)
{
    write(shortRun());
    change({QStringLiteral("PRAGMA user_version = 2")});
    expectPutAside(QStringLiteral("it was made by another version of Yanlian"), QStringLiteral(".damaged-1"));
}

TEST_F(JournalDamageTest, AJournalWithoutATableIsPutAside)
{
    write(shortRun());
    change({QStringLiteral("DROP TABLE tallies")});
    m_said.clear();
    write(shortRun());
    EXPECT_EQ(m_said.size(), 1);
    EXPECT_TRUE(m_said.value(0).contains(QStringLiteral("(no such table: tallies"))) << m_said.value(0).toStdString();
    EXPECT_EQ(events(), shortRun());
}

TEST_F(JournalDamageTest, DamageThatComesDuringALessonCostsNoLineFromThenOn)
{
    const auto visit = journal();
    visit->write(happening(Kind::Left, "open"), Language::Chinese);
    // Everything into the file, then a change by somebody else, so that SQLite looks at the file again.
    change({QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"), QStringLiteral("UPDATE visits SET day = day")});
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(4096);
    file.write(QByteArray(file.size() - 4096, 'x'));
    file.close();
    for (const LessonEvent &event : shortRun())
        visit->write(event, Language::Chinese);
    ASSERT_EQ(m_said.size(), 1);
    EXPECT_TRUE(m_said.constFirst().contains(path() + QStringLiteral(".damaged-1")))
        << m_said.constFirst().toStdString();
    EXPECT_EQ(events(), shortRun());
    EXPECT_EQ(lines().constFirst().number, 2) << "it is still the same visit";
}

TEST_F(JournalDamageTest, AnEmptyFileIsSimplyUsed)
{
    put(path(), {});
    write(shortRun());
    EXPECT_EQ(events(), shortRun());
    EXPECT_EQ(m_said, QStringList());
}

TEST_F(JournalDamageTest, WhereThereCanBeNoFolderTheLessonGoesOn)
{
    put(path(QStringLiteral("file")), "a file where a folder is needed");
    const QString file = path(QStringLiteral("file/journal.sqlite"));
    expectGivenUp(*journal(file), file, QStringLiteral("unable to open database file"));
}

TEST_F(JournalDamageTest, WhereTheFileIsAFolderTheLessonGoesOn)
{
    QDir().mkpath(path());
    expectGivenUp(*journal(), path(), QStringLiteral("unable to open database file"));
}

TEST_F(JournalDamageTest, ADamagedFileThatCannotBePutAsideStopsNoLesson)
{
    const ExpectWarning tooLong(QStringLiteral("File name too long"));
    const QString file = path(QStringLiteral("n").repeated(246)); // no room for ".damaged-1"
    put(file, QByteArray(5000, 'x'));
    expectGivenUp(*journal(file), file, QStringLiteral("file is not a database"));
    EXPECT_EQ(contentOf(file).size(), 5000);
}

TEST_F(JournalDamageTest, AFullDiskStopsNoLessonAndSpoilsNothing)
{
    write(shortRun());
    {
        const FullDisk full(1024);
        expectGivenUp(*journal(), path(), QStringLiteral("disk I/O error"));
    }
    m_said.clear();
    write({happening(Kind::Left, "open")});
    EXPECT_EQ(events(), shortRun() + QList<LessonEvent>{happening(Kind::Left, "open")});
    EXPECT_EQ(ask(QStringLiteral("PRAGMA integrity_check")).toString(), QStringLiteral("ok"));
    EXPECT_EQ(m_said, QStringList());
}

TEST_F(JournalDamageTest, AFileThatSomebodyLocksStopsNoLesson)
{
    write(shortRun());
    SqlConnection other;
    ASSERT_TRUE(other.open(path()));
    ASSERT_TRUE(other.run(QStringLiteral("BEGIN IMMEDIATE")));
    expectGivenUp(*journal(), path(), QStringLiteral("database is locked"));
    other.rollBack();
    EXPECT_EQ(events(), shortRun()) << "a locked file must not pass for a damaged one";
}

TEST(JournalWithoutDriver, TheLessonGoesOn)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("journal.sqlite"));
    QProcess writer;
    writer.start(QStringLiteral(YANLIAN_JOURNAL_WRITER), {file, QStringLiteral("10"), QStringLiteral("--no-driver")});
    ASSERT_TRUE(writer.waitForFinished());
    EXPECT_EQ(writer.exitCode(), 0);
    EXPECT_EQ(
        QString::fromUtf8(writer.readAllStandardError()),
        QStringLiteral("yanlian: the journal %1 cannot be written (Qt's driver for SQLite is not installed); the "
                       "lesson goes on without it\n")
            .arg(file));
}

} // namespace yanlian
