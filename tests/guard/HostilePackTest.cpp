// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/guard/Program.h"
#include "tests/support/Print.h"
#include "tests/support/TemporaryPack.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QFileInfo>

namespace yanlian {

namespace {

const auto packFile = QStringLiteral("pack.yaml");
const auto scenarioFile = QStringLiteral("scenarios/upgrade.yaml");
const auto screenFile = QStringLiteral("screens/home.ui");

/// One way to spoil a pack, and all that must be said about it. tests/app/HostileFilesTest.cpp has many more, without
/// the program around them.
struct Spoilt {
    const char *name;
    void (*spoil)(const TemporaryPack &);
    const char *said; ///< without the pack's folder
    int exitCode; ///< 2: there is no pack to speak of; 1: it has faults
    bool onlyByChecking = false; ///< `pack list` does not look at screens
};

void PrintTo(const Spoilt &spoilt, std::ostream *out)
{
    *out << spoilt.name;
}

std::string nameOf(const testing::TestParamInfo<Spoilt> &info)
{
    return info.param.name;
}

/// A sparse file: it takes no room, but whoever reads it all needs 2 GB.
void makeHuge(const TemporaryPack &pack, const QString &file)
{
    QFile huge(pack.path(file));
    ASSERT_TRUE(huge.open(QIODevice::WriteOnly));
    ASSERT_TRUE(huge.resize(qint64(2) * 1024 * 1024 * 1024));
}

const Spoilt ways[] = {
    {"NoPackFile", [](const TemporaryPack &pack) { pack.remove(packFile); }, ": not a pack: it has no pack.yaml", 2},
    {"NotYaml", [](const TemporaryPack &pack) { pack.write(packFile, "id: [tiny\n"); },
     "/pack.yaml:2:1: not valid YAML: end of sequence flow not found", 2},
    {"NestedTenThousandDeep", [](const TemporaryPack &pack) { pack.write(packFile, QByteArray(10000, '[')); },
     "/pack.yaml:1:17: not valid YAML: nested more than 32 deep", 2},
    {"ScenarioNestedTenThousandDeep",
     [](const TemporaryPack &pack) { pack.write(scenarioFile, QByteArray("{a: ").repeated(10000)); },
     "/scenarios/upgrade.yaml:1:125: not valid YAML: nested more than 32 deep", 1},
    {"RecursiveAlias", [](const TemporaryPack &pack) { pack.write(packFile, "id: &x [*x]\n"); },
     "/pack.yaml:1:9: not valid YAML: aliases (*name) are not allowed", 2},
    {"UnknownKey", [](const TemporaryPack &pack) { pack.replace(packFile, "id: tiny\n", "id: tiny\ncolour: red\n"); },
     "/pack.yaml:2:1: unknown key \"colour\"; allowed: accounts, id, scenarios or title", 1},
    {"WrongType", [](const TemporaryPack &pack) { pack.replace(packFile, "age: 66", "age: [66]"); },
     "/pack.yaml:6:10: \"age\" must be a whole number from 0 to 120", 1},
    {"TargetNoScreenHas", [](const TemporaryPack &pack) { pack.replace(scenarioFile, "tap: huabei", "tap: nowhere"); },
     "/scenarios/upgrade.yaml:11:10: screen \"home\" has no \"nowhere\" to tap; allowed: huabei or pay", 1, true},
    {"UnknownClass",
     [](const TemporaryPack &pack) {
         pack.replace(screenFile, "<widget class=\"QWidget\"", "<widget class=\"QWebView\"");
     },
     "/screens/home.ui:4:39: unknown widget class \"QWebView\"; allowed: Panel, Paragraph, QWidget, TextButton or "
     "WrapRow",
     1, true},
    {"ScenarioOutsideThePack",
     [](const TemporaryPack &pack) { pack.replace(packFile, "- upgrade", "- ../../upgrade"); },
     "/pack.yaml:12:5: \"../../upgrade\" is not an id; allowed: lower-case letters, digits and hyphens, at most 40", 1},
    {"ScreenOutsideThePack",
     [](const TemporaryPack &pack) { pack.replace(scenarioFile, "screen: letter", "screen: ../letter"); },
     "/scenarios/upgrade.yaml:21:17: \"../letter\" is not a screen; allowed: lower-case letters, digits and hyphens", 1,
     true},
    {"PackOfTwoGigabytes", [](const TemporaryPack &pack) { makeHuge(pack, packFile); },
     "/pack.yaml: larger than 1 MiB; a pack's text file may not be", 2},
    {"ScenarioOfTwoGigabytes", [](const TemporaryPack &pack) { makeHuge(pack, scenarioFile); },
     "/scenarios/upgrade.yaml: larger than 1 MiB; a pack's text file may not be", 1},
    {"ScreenOfTwoGigabytes", [](const TemporaryPack &pack) { makeHuge(pack, screenFile); },
     "/screens/home.ui: larger than 1 MiB; a pack's text file may not be", 1, true},
};

class HostilePack : public testing::TestWithParam<Spoilt> {
protected:
    HostilePack() { GetParam().spoil(m_pack); }

    QString folder() const { return m_pack.folder(); }

    void expectRefused(const QStringList &arguments) const
    {
        const Ran ran = runYanlian(arguments);
        EXPECT_EQ(ran.exitCode, GetParam().exitCode);
        EXPECT_EQ(ran.out, QString());
        EXPECT_EQ(ran.err, QStringList{folder() + QString::fromUtf8(GetParam().said)});
    }

private:
    TemporaryPack m_pack;
};

} // namespace

TEST_P(HostilePack, IsOneClearLineFromPackCheck)
{
    expectRefused({QStringLiteral("pack"), QStringLiteral("check"), folder()});
}

TEST_P(HostilePack, IsOneClearLineFromPackListAndStrings)
{
    for (const char *command : {"list", "strings"}) {
        const QStringList arguments{QStringLiteral("pack"), QLatin1StringView(command), folder()};
        if (GetParam().onlyByChecking)
            EXPECT_EQ(runYanlian(arguments).exitCode, 0);
        else
            expectRefused(arguments);
    }
}

TEST_P(HostilePack, OpensNoLesson)
{
    expectRefused({QStringLiteral("tutorial"), QStringLiteral("--pack"), folder()});
}

TEST_P(HostilePack, MakesNoPicture)
{
    const QTemporaryDir out;
    const QString picture = out.filePath(QStringLiteral("page.png"));
    expectRefused(
        {QStringLiteral("shot"), QStringLiteral("--pack"), folder(), QStringLiteral("--step"),
         QStringLiteral("welcome"), picture});
    EXPECT_FALSE(QFileInfo::exists(picture));
}

INSTANTIATE_TEST_SUITE_P(Ways, HostilePack, testing::ValuesIn(ways), nameOf);

TEST(MissingPack, IsOneClearLineFromEveryCommand)
{
    const QTemporaryDir out;
    const QString folder = out.filePath(QStringLiteral("nowhere"));
    const QString picture = out.filePath(QStringLiteral("page.png"));
    const QStringList calls[] = {
        {QStringLiteral("pack"), QStringLiteral("check"), folder},
        {QStringLiteral("pack"), QStringLiteral("list"), folder},
        {QStringLiteral("pack"), QStringLiteral("strings"), folder},
        {QStringLiteral("--pack"), folder},
        {QStringLiteral("tutorial"), QStringLiteral("--pack"), folder},
        {QStringLiteral("shot"), QStringLiteral("--pack"), folder, QStringLiteral("--step"), QStringLiteral("welcome"),
         picture},
    };
    for (const QStringList &call : calls) {
        const Ran ran = runYanlian(call);
        EXPECT_EQ(ran.exitCode, 2);
        EXPECT_EQ(
            ran.err,
            QStringList{folder + QLatin1StringView(": there is no such folder; expected a pack with a pack.yaml")});
    }
}

TEST(GoodPack, IsNotRefused)
{
    const TemporaryPack pack;
    const QTemporaryDir out;
    const QString picture = out.filePath(QStringLiteral("page.png"));
    const Ran list = runYanlian({QStringLiteral("pack"), QStringLiteral("list"), pack.folder()});
    EXPECT_EQ(list.exitCode, 0);
    EXPECT_EQ(list.err, QStringList());
    const Ran shot = runYanlian(
        {QStringLiteral("shot"), QStringLiteral("--pack"), pack.folder(), QStringLiteral("--step"),
         QStringLiteral("decide"), picture});
    EXPECT_EQ(shot.exitCode, 0);
    EXPECT_EQ(shot.err, QStringList());
    EXPECT_TRUE(QFileInfo::exists(picture));
}

} // namespace yanlian
