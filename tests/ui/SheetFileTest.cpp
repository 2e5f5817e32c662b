// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sheet/SheetFile.h"

#include "tests/support/Print.h"
#include "ui/sheet/SheetPrinter.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

namespace yanlian {

namespace {

class SheetFiles : public testing::Test {
protected:
    SheetContent content(const QString &title = QStringLiteral("升级花呗服务（荣耀、安卓手机）"))
    {
        SheetContent sheet;
        sheet.title = title;
        sheet.code = QStringLiteral("482109375526");
        return sheet;
    }

    std::variant<QString, SaveFault> save(const QString &title, const QString &folder)
    {
        return SheetFile::save(content(title), QDate(2021, 11, 25), folder);
    }

    QString saved(const QString &title = QStringLiteral("升级花呗服务（荣耀、安卓手机）"))
    {
        const auto result = save(title, m_folder.path());
        const auto *path = std::get_if<QString>(&result);
        return path ? path->section(u'/', -1) : QString();
    }

    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }

    QTemporaryDir m_folder;
};

/// While this lives no file can grow beyond so many bytes, as on a full disk.
class NoRoom final {
public:
    explicit NoRoom(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~NoRoom()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(NoRoom)

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

} // namespace

TEST_F(SheetFiles, AreNamedAfterWhatWasPractisedAndTheDay)
{
    EXPECT_EQ(saved(), QStringLiteral("Yanlian-升级花呗服务-荣耀-安卓手机-2021-11-25.pdf"));
    EXPECT_EQ(saved(QStringLiteral("../a/b: c?")), QStringLiteral("Yanlian-a-b-c-2021-11-25.pdf"));
    EXPECT_LT(saved(QString(300, u'升')).toUtf8().size(), 255);
}

TEST_F(SheetFiles, ArePdfFiles)
{
    QFile file(m_folder.filePath(saved()));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("%PDF-1"));
}

TEST_F(SheetFiles, NeverReplaceOneThatIsThere)
{
    const QString first = saved();
    QFile file(m_folder.filePath(first));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("kept");
    file.close();
    EXPECT_EQ(saved(), QStringLiteral("Yanlian-升级花呗服务-荣耀-安卓手机-2021-11-25-2.pdf"));
    EXPECT_EQ(saved(), QStringLiteral("Yanlian-升级花呗服务-荣耀-安卓手机-2021-11-25-3.pdf"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), QByteArray("kept"));
}

TEST_F(SheetFiles, SayThatTheFolderDoesNotLetUs)
{
    for (const QString &folder : {m_folder.filePath(QStringLiteral("missing")), QStringLiteral("/proc")}) {
        const auto result = save(QStringLiteral("a"), folder);
        ASSERT_TRUE(std::holds_alternative<SaveFault>(result)) << folder.toStdString();
        EXPECT_EQ(std::get<SaveFault>(result), SaveFault::FolderNotWritable);
    }
}

TEST_F(SheetFiles, LeaveNothingBehindWhenThereIsNoRoom)
{
    const NoRoom full(1000);
    const auto result = save(QStringLiteral("a"), m_folder.path());
    ASSERT_TRUE(std::holds_alternative<SaveFault>(result));
    EXPECT_EQ(std::get<SaveFault>(result), SaveFault::NoRoom);
    EXPECT_EQ(files(), QStringList());
}

TEST_F(SheetFiles, HaveAKindWordForEveryFault)
{
    QSet<QString> words;
    for (const SaveFault fault : {SaveFault::FolderNotWritable, SaveFault::NoRoom, SaveFault::NotWritten}) {
        words += SheetFile::words(fault);
        EXPECT_FALSE(SheetFile::words(fault).contains(QStringLiteral("error"), Qt::CaseInsensitive));
    }
    EXPECT_EQ(words.size(), 3);
    EXPECT_TRUE(QDir(SheetFile::usualFolder()).exists());
}

TEST_F(SheetFiles, AreNotPrintedWithoutAPrinter)
{
    if (SheetPrinter::name())
        GTEST_SKIP() << "this machine has a printer, and paper is not for tests";
    EXPECT_EQ(SheetPrinter::print(content()), std::nullopt);
}

} // namespace yanlian
