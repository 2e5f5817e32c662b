// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace yanlian {

/// A text file of the project as a developer left it.
struct ProjectFile final {
    QString path; ///< relative to the project, for example "app/pack/Pack.cpp"
    QString text;

    QStringList lines() const;
    bool isCpp() const { return path.endsWith(QLatin1StringView(".cpp")) || path.endsWith(QLatin1StringView(".h")); }
    bool isIn(const char *folder) const; ///< "app/"
    QString folder() const; ///< "app/pack"
};

/// The project's folder, with a slash at its end.
QString projectFolder();

/// One file; a missing one fails the test.
ProjectFile projectFile(const QString &path);

/// Every text file that we wrote, in the order of paths. What a build makes is not among them. Nothing found fails the
/// test, so that a guard cannot pass by looking at nothing.
const QList<ProjectFile> &projectFiles();
QList<ProjectFile> cppFilesIn(const QList<const char *> &folders);

/// "path:line: what was found" for each match, except in lines that hold `except`.
QStringList findAll(const QList<ProjectFile> &files, const QRegularExpression &forbidden, const QString &except = {});

} // namespace yanlian
