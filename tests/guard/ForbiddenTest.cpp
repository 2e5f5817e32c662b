// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/guard/ProjectFiles.h"
#include "tests/support/Print.h"

#include <gtest/gtest.h>

namespace yanlian {

TEST(Forbidden, NothingGoesOutOnTheNetworkNorOpensAnotherProgram)
{
    // The one that talks to the service manager of this machine; it may know no other kind of address.
    const ProjectFile notice = projectFile(QStringLiteral("app/kiosk/ServiceNotice.cpp"));
    EXPECT_EQ(findAll({notice}, QRegularExpression(QStringLiteral("AF_(?!UNIX\\b)\\w+|PF_\\w+"))), QStringList());
    QList<ProjectFile> files = cppFilesIn({"app/", "ui/"});
    files.removeIf([&](const ProjectFile &file) { return file.path == notice.path; });
    for (const char *path : {"CMakeLists.txt", "app/CMakeLists.txt", "ui/CMakeLists.txt"})
        files += projectFile(QLatin1StringView(path));
    const QRegularExpression outside(QStringLiteral(
        "\\bQ(?:Network|Tcp|Udp|Ssl|Http|WebEngine|WebSocket|LocalSocket|HostInfo|DesktopServices)\\w*"
        "|\\bopenUrl\\b|setOpenExternalLinks|\\bcurl_|<sys/socket\\.h>"
        "|\\bpopen\\s*\\(|(?<!QLocale::)\\bsystem\\s*\\(|Qt6::(?:Network|WebEngine|WebSockets|HttpServer)\\w*"));
    EXPECT_EQ(findAll(files, outside), QStringList());
}

/// a11y V11, O15: nothing is said only in a hint that comes and goes, and no single letter does anything.
TEST(Forbidden, NoHintsThatComeAndGoAndNoShortcuts)
{
    const QRegularExpression hidden(QStringLiteral("setToolTip|setWhatsThis|QKeySequence|QShortcut\\b|setShortcut"));
    EXPECT_EQ(findAll(cppFilesIn({"app/", "ui/"}), hidden), QStringList());
}

TEST(Forbidden, TestsDoNotUseMacrosThatGoogleTestDoesNotHear)
{
    const QRegularExpression unheard(QStringLiteral("\\bQ(?:VERIFY|COMPARE|TRY_|FAIL|SKIP|EXPECT_FAIL)\\w*\\s*\\("));
    EXPECT_EQ(findAll(cppFilesIn({"tests/"}), unheard), QStringList()) << "a failing one would be reported as passed";
}

TEST(Forbidden, PagesKeepNoStateAndTheLookHasOnePlace)
{
    const QRegularExpression trap(QStringLiteral("\\b(?:registerField|setCurrentId|setStyleSheet)\\s*\\("));
    EXPECT_EQ(findAll(cppFilesIn({"ui/"}), trap), QStringList());
}

TEST(Forbidden, NothingWaitsByTheWatch)
{
    const QRegularExpression waits(
        QStringLiteral("\\b(?:sleep|usleep|nanosleep|msleep|qSleep|sleep_for|qWait)\\s*\\("));
    EXPECT_EQ(findAll(cppFilesIn({"app/", "ui/", "tests/"}), waits), QStringList());
}

TEST(Forbidden, NoPathOfOneMachine)
{
    const QRegularExpression machine(QStringLiteral("/(?:work|home|tmp|root|Users)/"));
    QList<ProjectFile> shipped;
    for (const ProjectFile &file : projectFiles())
        if (file.isIn("app/") || file.isIn("ui/") || file.isIn("resources/"))
            shipped += file;
    EXPECT_EQ(findAll(shipped, machine), QStringList());
}

TEST(Forbidden, NoAddressInTheNetwork)
{
    const QRegularExpression address(QStringLiteral(
        "\\b(?:https?|ftp|wss?)://(?!www\\.w3\\.org/|purl\\.org/dc/|www\\.qt\\.io/|doc\\.qt\\.io/)[^\\s\"<]*"));
    // xAPI names things by what looks like addresses; nobody goes there.
    const QRegularExpression notAName(
        QStringLiteral("\\bhttps?://(?!adlnet\\.gov/expapi/|w3id\\.org/xapi/|rehearsal\\.invalid\")[^\\s\"]*"));
    const QString names = QStringLiteral("app/journal/XapiWords.h");
    QList<ProjectFile> shipped;
    for (const ProjectFile &file : projectFiles())
        if ((file.isIn("app/") || file.isIn("ui/") || file.isIn("resources/") || file.isIn("translations/"))
            && file.path != names)
            shipped += file;
    EXPECT_EQ(findAll(shipped, address), QStringList());
    EXPECT_EQ(findAll({projectFile(names)}, notAName), QStringList());
}

} // namespace yanlian
