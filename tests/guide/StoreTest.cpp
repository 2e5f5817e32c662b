// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/guide/GuideStore.h"
#include "tests/support/Print.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sys/stat.h>

namespace yanlian {

namespace {

const auto page = QStringLiteral("en/page.png");

quint64 identityOf(const QString &path)
{
    struct stat info = {};
    stat(QFile::encodeName(path).constData(), &info);
    return info.st_ino;
}

} // namespace

TEST(GuideStore, LeavesAFileAloneThatIsAsItShouldBe)
{
    const QTemporaryDir folder;
    GuideStore(folder.path(), false).put(page, "one");
    const quint64 before = identityOf(folder.filePath(page));
    GuideStore again(folder.path(), false);
    again.put(page, "one");
    EXPECT_EQ(again.kept(), 1);
    EXPECT_EQ(identityOf(folder.filePath(page)), before);
    again.put(page, "two");
    EXPECT_EQ(again.changed(), QStringList{page});
    EXPECT_NE(identityOf(folder.filePath(page)), before);
}

TEST(GuideStore, OneThatReadsTouchesNothing)
{
    const QTemporaryDir folder;
    GuideStore(folder.path(), false).put(page, "one");
    GuideStore reading(folder.path(), true);
    reading.put(page, "two");
    reading.put(QStringLiteral("new.png"), "three");
    EXPECT_EQ(reading.read(page), QByteArray("one"));
    EXPECT_EQ(reading.changed(), QStringList{page});
    EXPECT_EQ(reading.newContent(page), QByteArray("two"));
    EXPECT_EQ(reading.added(), QStringList{QStringLiteral("new.png")});
    EXPECT_FALSE(QFileInfo::exists(folder.filePath(QStringLiteral("new.png"))));
}

TEST(GuideStore, KnowsFilesThatAreNotOfTheGuide)
{
    const QTemporaryDir folder;
    GuideStore store(folder.path(), false);
    store.put(page, "one");
    store.put(QStringLiteral("en/old.png"), "two");
    EXPECT_EQ(store.strangers({page}), QStringList{QStringLiteral("en/old.png")});
}

TEST(GuideStore, SaysInOneLineWhatStandsInTheWay)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(
        GuideStore(file.fileName(), false).prepare(),
        file.fileName() + QLatin1StringView(": cannot be written: not a folder"));
    EXPECT_EQ(
        GuideStore(QStringLiteral("/proc/guide"), false).prepare(),
        QStringLiteral("/proc/guide: cannot be written: the folder cannot be made"));
    QDir(folder.path()).mkpath(QStringLiteral("made/en/page.png"));
    GuideStore blocked(folder.filePath(QStringLiteral("made")), false);
    blocked.put(page, "one");
    EXPECT_EQ(blocked.fault(), folder.filePath(QStringLiteral("made/en/page.png: cannot be written: not a file")));
}

TEST(GuideStore, ADeviceInTheWayStaysWhatItIs)
{
    if (!QFileInfo::exists(QStringLiteral("/dev/full")))
        GTEST_SKIP() << "there is no /dev/full";
    const QTemporaryDir folder;
    ASSERT_TRUE(QFile::link(QStringLiteral("/dev/full"), folder.filePath(QStringLiteral("full"))));
    GuideStore store(folder.path(), false);
    store.put(QStringLiteral("full"), "one");
    EXPECT_FALSE(store.fault().isEmpty());
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::System), QStringList{QStringLiteral("full")});
}

} // namespace yanlian
