// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/guard/ProjectFiles.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace yanlian {

namespace {

constexpr const char *folders[] = {".ci", "app", "docs", "packaging", "resources", "tests", "translations", "ui"};

bool isText(const QString &path)
{
    static const QRegularExpression names(
        QStringLiteral("(?:^|/)(?:dev|run|\\.clang-format|\\.clang-tidy|\\.editorconfig|CMakeLists\\.txt"
                       "|[^/]+\\.(?:cpp|h|in|cmake|yaml|yml|json|ui|ts|sh|py|supp|md|svg|xml|desktop|service))$"));
    return names.match(path).hasMatch();
}

QStringList textFiles()
{
    const QDir top(projectFolder());
    QStringList paths = top.entryList(QDir::Files | QDir::Hidden);
    for (const char *folder : folders) {
        QDirIterator inside(
            top.filePath(QLatin1StringView(folder)), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (inside.hasNext())
            paths += top.relativeFilePath(inside.next());
    }
    paths.removeIf([](const QString &path) { return !isText(path); });
    paths.sort();
    return paths;
}

} // namespace

QStringList ProjectFile::lines() const
{
    QStringList all = text.split(QLatin1Char('\n'));
    if (all.constLast().isEmpty())
        all.removeLast();
    return all;
}

bool ProjectFile::isIn(const char *folder) const
{
    return path.startsWith(QLatin1StringView(folder));
}

QString ProjectFile::folder() const
{
    return path.section(QLatin1Char('/'), 0, -2);
}

QString projectFolder()
{
    return QStringLiteral(YANLIAN_SOURCE_DIR "/");
}

ProjectFile projectFile(const QString &path)
{
    QFile file(projectFolder() + path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return {path, QString::fromUtf8(file.readAll())};
}

const QList<ProjectFile> &projectFiles()
{
    static const QList<ProjectFile> all = [] {
        QList<ProjectFile> files;
        for (const QString &path : textFiles())
            files += projectFile(path);
        return files;
    }();
    EXPECT_GT(all.size(), 100);
    return all;
}

QList<ProjectFile> cppFilesIn(const QList<const char *> &folders)
{
    QList<ProjectFile> found;
    for (const char *folder : folders) {
        const qsizetype before = found.size();
        for (const ProjectFile &file : projectFiles())
            if (file.isCpp() && file.isIn(folder))
                found += file;
        EXPECT_GT(found.size(), before + 10) << folder;
    }
    return found;
}

QStringList findAll(const QList<ProjectFile> &files, const QRegularExpression &forbidden, const QString &except)
{
    EXPECT_TRUE(forbidden.isValid()) << forbidden.errorString().toStdString();
    QStringList found;
    for (const ProjectFile &file : files) {
        const QStringList lines = file.lines();
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const auto match = forbidden.match(lines.at(i));
            if (match.hasMatch() && (except.isEmpty() || !lines.at(i).contains(except)))
                found += QStringLiteral("%1:%2: %3").arg(file.path).arg(i + 1).arg(match.captured().trimmed());
        }
    }
    return found;
}

} // namespace yanlian
