// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/guard/ProjectFiles.h"
#include "tests/support/Print.h"

#include <gtest/gtest.h>

namespace yanlian {

namespace {

/// A translation file is lupdate's to write, JSON has no comments, and a page for readers needs no licence line.
bool hasLicenceLine(const ProjectFile &file)
{
    static const QRegularExpression none(QStringLiteral("\\.(?:ts|json|md)$"));
    return !none.match(file.path).hasMatch();
}

} // namespace

TEST(HouseStyle, NoFileIsTooLongToRead)
{
    QStringList tooLong;
    for (const ProjectFile &file : cppFilesIn({"app/", "ui/", "tests/"})) {
        const qsizetype most = file.path == QLatin1StringView("ui/main.cpp") ? 59 : 400;
        if (const qsizetype lines = file.lines().size(); lines > most)
            tooLong += QStringLiteral("%1 has %2 lines; allowed: %3").arg(file.path).arg(lines).arg(most);
    }
    EXPECT_EQ(tooLong, QStringList());
}

TEST(HouseStyle, EveryFileNamesItsLicence)
{
    QStringList missing;
    int seen = 0;
    for (const ProjectFile &file : projectFiles()) {
        if (!hasLicenceLine(file))
            continue;
        ++seen;
        const QString beginning = file.lines().mid(0, 10).join(QLatin1Char('\n'));
        if (!beginning.contains(QLatin1StringView("SPDX-License"
                                                  "-Identifier: GPL-3.0-or-later"))
            || !beginning.contains(QLatin1StringView("SPDX-File"
                                                     "CopyrightText: ")))
            missing += file.path;
    }
    EXPECT_GT(seen, 100);
    EXPECT_EQ(missing, QStringList());
}

TEST(HouseStyle, NoTabNorBlankAtTheEndOfALine)
{
    const QRegularExpression blank(QStringLiteral(".{0,20}\\t|.{0,20}[ \\r\\x{3000}\\x{feff}]+$"));
    EXPECT_EQ(findAll(projectFiles(), blank), QStringList());
}

TEST(HouseStyle, AFileEndsWithOneLineBreak)
{
    QStringList wrong;
    for (const ProjectFile &file : projectFiles())
        if (!file.text.endsWith(QLatin1Char('\n')) || file.text.endsWith(QLatin1StringView("\n\n")))
            wrong += file.path;
    EXPECT_EQ(wrong, QStringList());
}

TEST(HouseStyle, NothingIsLeftForLater)
{
    const QRegularExpression later(QStringLiteral("\\b(?:T(?:ODO)|F(?:IXME)|X(?:XX)|H(?:ACK))\\b"));
    EXPECT_EQ(findAll(projectFiles(), later), QStringList());
}

TEST(HouseStyle, WhatIsCalledLatin1IsAscii)
{
    const QRegularExpression other(QStringLiteral("QLatin1(?:StringView|String|Char)\\([\"'][^\"]*[^\\x{0}-\\x{7f}]"));
    EXPECT_EQ(findAll(cppFilesIn({"app/", "ui/", "tests/"}), other), QStringList()) << "the file is UTF-8";
}

TEST(HouseStyle, EveryHeaderIsGuarded)
{
    QStringList wrong;
    for (const ProjectFile &file : cppFilesIn({"app/", "ui/", "tests/"}))
        if (file.path.endsWith(QLatin1StringView(".h")) && !file.lines().contains(QStringLiteral("#pragma once")))
            wrong += file.path;
    EXPECT_EQ(wrong, QStringList());
}

} // namespace yanlian
