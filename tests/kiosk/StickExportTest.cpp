// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/StickExport.h"

#include "app/journal/Journal.h"
#include "tests/support/Print.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace yanlian {

namespace {

constexpr auto head = "scenario,mode,step,measure,key,value\r\n";

class StickExportTest : public testing::Test {
protected:
    void practise(int times)
    {
        for (int i = 0; i < times; ++i)
            Journal(m_journal).write(
                {.kind = LessonEvent::Kind::Begun,
                 .scenario = QStringLiteral("overdue"),
                 .step = QStringLiteral("look")},
                Language::English);
    }
    NewFile exported() const { return exportCsv(m_journal, {}, 5, m_stick.path(), QDate(2026, 3, 1)); }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        return file.readAll();
    }

    QTemporaryDir m_folder;
    QTemporaryDir m_stick;
    const QString m_journal = m_folder.filePath(QStringLiteral("journal.sqlite"));
};

} // namespace

TEST_F(StickExportTest, FindsWhatIsMountedWhereSticksAre)
{
    const QByteArray mounts = "sysfs /sys sysfs rw,nosuid 0 0\n"
                              "/dev/sda1 / ext4 rw,relatime 0 0\n"
                              "/dev/sdb1 /media/li/MY\\040STICK vfat rw,nosuid,nodev 0 0\n"
                              "/dev/sdc1 /run/media/li/ALT exfat rw 0 0\n"
                              "/dev/sr0 /media/cdrom iso9660 ro,nosuid 0 0\n"
                              "systemd-1 /media/auto autofs rw 0 0\n"
                              "/dev/sdd1 /mnt ext4 rw 0 0\n"
                              "/dev/sde1 /mediaserver ext4 rw 0 0\n"
                              "broken\n";
    EXPECT_EQ(
        mountedSticks(mounts),
        (QStringList{
            QStringLiteral("/media/li/MY STICK"), QStringLiteral("/run/media/li/ALT"), QStringLiteral("/mnt")}));
    EXPECT_EQ(mountedSticks(QByteArray()), QStringList());
}

TEST_F(StickExportTest, NamesTheFileAfterTheDayAndNeverReplacesOne)
{
    practise(6);
    const NewFile first = exported();
    EXPECT_EQ(first.complaint, QString());
    EXPECT_EQ(first.file, m_stick.filePath(QStringLiteral("yanlian-2026-03-01.csv")));
    practise(1);
    const NewFile second = exported();
    EXPECT_EQ(second.file, m_stick.filePath(QStringLiteral("yanlian-2026-03-01-2.csv")));
    EXPECT_EQ(read(first.file), head + QByteArray("overdue,try,,begun,en,6\r\n"));
    EXPECT_EQ(read(second.file), head + QByteArray("overdue,try,,begun,en,7\r\n"));
    EXPECT_EQ(QDir(m_stick.path()).entryList(QDir::Files | QDir::Hidden).size(), 2) << "something is left over";
}

TEST_F(StickExportTest, SmallCountsStayHere)
{
    practise(4);
    EXPECT_EQ(read(exported().file), QByteArray(head));
}

TEST_F(StickExportTest, WhereNobodyHasPractisedTheFileIsEmptyButForItsHead)
{
    EXPECT_EQ(read(exported().file), QByteArray(head));
    EXPECT_FALSE(QFile::exists(m_journal));
}

TEST_F(StickExportTest, AStickThatIsGoneIsNamed)
{
    const QString gone = m_stick.filePath(QStringLiteral("gone"));
    const NewFile file = exportCsv(m_journal, {}, 5, gone, QDate(2026, 3, 1));
    EXPECT_EQ(file.file, QString());
    EXPECT_EQ(file.complaint, gone + QStringLiteral(": cannot be written: No such file or directory"));
}

} // namespace yanlian
