// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/guard/Program.h"
#include "tests/guard/ProjectFiles.h"
#include "tests/guard/TsFile.h"
#include "tests/support/Print.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace yanlian {

namespace {

/// Runs the calls of lupdate that translations/CMakeLists.txt makes for `./dev strings`, but into another folder.
/// They are read from there, so that the two cannot come to differ.
class Strings final {
public:
    explicit Strings(const QString &folder)
        : m_folder(folder)
        , m_cmake(projectFile(QStringLiteral("translations/CMakeLists.txt")).text)
        , m_coach(folder + QLatin1StringView("/huabei_coach.cpp"))
    {
    }

    void collect()
    {
        const Ran pack = Program(QStringLiteral(YANLIAN_PROGRAM))
                             .run(
                                 {QStringLiteral("pack"), QStringLiteral("strings"),
                                  projectFolder() + QLatin1StringView("resources/packs/huabei")});
        ASSERT_EQ(pack.exitCode, 0) << pack.err.join(QLatin1Char('\n')).toStdString();
        QFile coach(m_coach);
        ASSERT_TRUE(coach.open(QIODevice::WriteOnly));
        coach.write(pack.out.toUtf8());
        coach.close();
        const QStringList calls = commands();
        ASSERT_EQ(calls.size(), 4) << "translations/CMakeLists.txt calls lupdate otherwise than this test expects";
        for (const QString &call : calls)
            update(call);
    }

private:
    /// What follows `COMMAND ${update}` in each line of the target.
    QStringList commands() const
    {
        static const QRegularExpression form(QStringLiteral("COMMAND \\$\\{update\\} ([^\\n]*)"));
        QStringList found;
        for (auto matches = form.globalMatch(m_cmake); matches.hasNext();)
            found += matches.next().captured(1);
        return found;
    }

    /// The words of a list that the file sets.
    QStringList listed(const QString &name) const
    {
        const QRegularExpression form(QStringLiteral("set\\(%1 ([^)]*)\\)").arg(name));
        const auto match = form.match(m_cmake);
        EXPECT_TRUE(match.hasMatch()) << name.toStdString();
        return match.captured(1).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }

    void update(const QString &call)
    {
        static const QRegularExpression paths(QStringLiteral("^\\$\\{(\\w+)_paths\\}$"));
        QStringList arguments = listed(QStringLiteral("lupdate_options"));
        for (const QString &word : call.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            if (word.contains(QLatin1StringView("coach_strings")))
                arguments += m_coach;
            else if (const auto match = paths.match(word); match.hasMatch())
                for (const QString &name : listed(match.captured(1) + QLatin1StringView("_ts")))
                    arguments += m_folder + QLatin1Char('/') + name;
            else
                arguments += word;
        }
        const Ran ran = Program(QStringLiteral(YANLIAN_LUPDATE)).inFolder(projectFolder()).run(arguments);
        ASSERT_EQ(ran.exitCode, 0) << ran.err.join(QLatin1Char('\n')).toStdString();
    }

    QString m_folder;
    QString m_cmake;
    QString m_coach;
};

} // namespace

TEST(TranslationFiles, HoldEveryTextAndNoOther)
{
    const QTemporaryDir folder;
    const QStringList paths = tsPaths();
    for (const QString &path : paths)
        ASSERT_TRUE(QFile::copy(path, folder.filePath(path.section(QLatin1Char('/'), -1))));
    Strings(folder.path()).collect();
    for (const QString &path : paths) {
        const TsFile kept(path);
        const TsFile fresh(folder.filePath(kept.name));
        EXPECT_EQ((fresh.keys() - kept.keys()).values(), QStringList())
            << "texts that " << kept.name.toStdString() << " does not have; run ./dev strings and translate them";
        EXPECT_EQ((kept.keys() - fresh.keys()).values(), QStringList())
            << "texts in " << kept.name.toStdString() << " that nothing says any more; run ./dev strings";
    }
}

} // namespace yanlian
