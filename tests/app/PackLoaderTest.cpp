// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack/PackLoader.h"

#include "app/pack/YamlMap.h"
#include "tests/support/Print.h"
#include "tests/support/TemporaryPack.h"

#include <gtest/gtest.h>

#include <QDir>

namespace yanlian {

namespace {

const QString packFile = QStringLiteral("pack.yaml");

class PackLoaderTest : public testing::Test {
protected:
    /// What is said after one part of pack.yaml was replaced by another.
    QStringList problemsAfter(const QByteArray &before, const QByteArray &after)
    {
        m_pack.replace(packFile, before, after);
        return m_pack.problems();
    }

    TemporaryPack m_pack;
};

QStringList one(const char *problem)
{
    return {QString::fromUtf8(problem)};
}

} // namespace

TEST_F(PackLoaderTest, APackWithoutFaultsHasNoProblems)
{
    EXPECT_EQ(m_pack.problems(), QStringList());
}

TEST_F(PackLoaderTest, ReadsEverythingInIt)
{
    const LoadedPack loaded = m_pack.load();
    ASSERT_TRUE(loaded.pack);
    EXPECT_EQ(loaded.pack->id, QStringLiteral("tiny"));
    EXPECT_EQ(loaded.pack->title.text, QStringLiteral("小练习"));
    EXPECT_EQ(loaded.pack->title.place.line, 2);
    EXPECT_EQ(loaded.pack->folder, m_pack.folder());
    ASSERT_EQ(loaded.pack->accountIds(), QStringList{QStringLiteral("li")});
    EXPECT_EQ(loaded.pack->scenarioIds(), QStringList{QStringLiteral("upgrade")});
    EXPECT_EQ(loaded.pack->facts.facts.size(), 4);
    EXPECT_EQ(loaded.pack->facts.sources.size(), 2);
    EXPECT_EQ(loaded.pack->glossary.words.size(), 2);
}

TEST_F(PackLoaderTest, ReadsAnAccount)
{
    Account expected;
    expected.id = QStringLiteral("li");
    expected.displayName = QStringLiteral("李阿姨");
    expected.age = 66;
    expected.realNameVerified = true;
    expected.edition = Edition::Standard;
    expected.limitFen = 300000;
    expected.owedFen = 12345;
    expected.invited = true;
    expected.upgrade = UpgradeStatus::Prompted;
    EXPECT_EQ(m_pack.load().pack->personas.constFirst().account, expected);
}

TEST_F(PackLoaderTest, WhoeverIsNotInvitedHasNoPrompt)
{
    EXPECT_EQ(problemsAfter("invited: true", "invited: false"), QStringList());
    EXPECT_EQ(m_pack.load().pack->personas.constFirst().account.upgrade, UpgradeStatus::NotInvited);
}

TEST_F(PackLoaderTest, AClosedAccountIsOutOfUse)
{
    EXPECT_EQ(problemsAfter("edition: standard", "edition: closed"), QStringList());
    EXPECT_EQ(m_pack.load().pack->personas.constFirst().account.use, UseStatus::Closed);
}

TEST_F(PackLoaderTest, NoSuchFolder)
{
    const QString folder = m_pack.path(QStringLiteral("nowhere"));
    const LoadedPack loaded = loadPack(folder);
    EXPECT_FALSE(loaded.pack);
    ASSERT_EQ(loaded.problems.size(), 1);
    EXPECT_EQ(
        loaded.problems.constFirst().toString(),
        folder + QStringLiteral(": there is no such folder; expected a pack with a pack.yaml"));
}

TEST_F(PackLoaderTest, AFolderWithoutPackYaml)
{
    m_pack.remove(packFile);
    EXPECT_EQ(m_pack.problems(), QStringList{m_pack.folder() + QStringLiteral(": not a pack: it has no pack.yaml")});
    EXPECT_FALSE(m_pack.load().pack);
}

TEST_F(PackLoaderTest, AFileInPlaceOfTheFolder)
{
    const LoadedPack loaded = loadPack(m_pack.path(packFile));
    EXPECT_FALSE(loaded.pack);
    ASSERT_EQ(loaded.problems.size(), 1);
    EXPECT_EQ(loaded.problems.constFirst().text, QStringLiteral("not a pack: it has no pack.yaml"));
}

TEST_F(PackLoaderTest, AnUnreadablePackIsNone)
{
    m_pack.write(packFile, "[");
    EXPECT_FALSE(m_pack.load().pack);
}

TEST_F(PackLoaderTest, AnUnknownKeyNamesTheAllowedOnes)
{
    EXPECT_EQ(
        problemsAfter("title: 小练习", "title: 小练习\ncolour: red"),
        one("pack.yaml:3:1: unknown key \"colour\"; allowed: accounts, id, scenarios or title"));
}

TEST_F(PackLoaderTest, AnUnknownKeyOfAnAccount)
{
    EXPECT_EQ(
        problemsAfter("    age: 66", "    age: 66\n    Age: 66"),
        one("pack.yaml:7:5: unknown key \"Age\"; allowed: about, age, basket-fen, cash-fen, due-in-days, edition, "
            "instalments, invited, limit-yuan, name, owed-fen, pays-with, today, upgraded or verified"));
}

TEST_F(PackLoaderTest, AnAccountOfUnknownAge)
{
    EXPECT_EQ(problemsAfter("    age: 66\n", ""), one("pack.yaml:5:5: key \"age\" is missing"));
}

TEST_F(PackLoaderTest, AKeyGivenTwice)
{
    EXPECT_EQ(
        problemsAfter("title: 小练习", "title: 小练习\ntitle: 大练习"),
        one("pack.yaml:3:1: key \"title\" is given twice"));
}

TEST_F(PackLoaderTest, AnAccountGivenTwice)
{
    EXPECT_EQ(
        problemsAfter("scenarios:", "  li: {name: 李, age: 70, edition: none}\nscenarios:"),
        one("pack.yaml:11:3: key \"li\" is given twice"));
}

TEST_F(PackLoaderTest, AMissingKey)
{
    EXPECT_EQ(problemsAfter("title: 小练习\n", ""), one("pack.yaml:1:1: key \"title\" is missing"));
}

TEST_F(PackLoaderTest, AMissingKeyOfAnAccount)
{
    EXPECT_EQ(problemsAfter("    name: 李阿姨\n", ""), one("pack.yaml:5:5: key \"name\" is missing"));
}

TEST_F(PackLoaderTest, EmptyText)
{
    EXPECT_EQ(problemsAfter("title: 小练习", "title:"), one("pack.yaml:3:1: \"title\" must be text"));
}

TEST_F(PackLoaderTest, AListInPlaceOfText)
{
    EXPECT_EQ(problemsAfter("title: 小练习", "title: [小, 练习]"), one("pack.yaml:2:8: \"title\" must be text"));
}

TEST_F(PackLoaderTest, WordsInPlaceOfANumber)
{
    EXPECT_EQ(
        problemsAfter("age: 66", "age: old"), one("pack.yaml:6:10: \"age\" must be a whole number from 0 to 120"));
}

TEST_F(PackLoaderTest, NumbersOutOfRange)
{
    for (const char *age : {"121", "-1", "66.5", "6e1", "99999999999999999999", "[66]"}) {
        const TemporaryPack pack;
        pack.replace(packFile, "age: 66", QByteArray("age: ") + age);
        EXPECT_EQ(pack.problems(), one("pack.yaml:6:10: \"age\" must be a whole number from 0 to 120")) << age;
    }
}

TEST_F(PackLoaderTest, TheHighestLimitOfAnyoneFits)
{
    EXPECT_EQ(problemsAfter("limit-yuan: 3000", "limit-yuan: 200000"), QStringList());
    EXPECT_EQ(m_pack.load().pack->personas.constFirst().account.limitFen, 20000000);
}

TEST_F(PackLoaderTest, YesInPlaceOfTrue)
{
    EXPECT_EQ(problemsAfter("invited: true", "invited: yes"), one("pack.yaml:8:14: \"invited\" must be true or false"));
}

TEST_F(PackLoaderTest, AnUnknownEdition)
{
    EXPECT_EQ(
        problemsAfter("edition: standard", "edition: gold"),
        one("pack.yaml:7:14: unknown edition \"gold\"; allowed: closed, newcomer, none or standard"));
}

TEST_F(PackLoaderTest, AnAccountThatIsNoMapping)
{
    EXPECT_EQ(
        problemsAfter("scenarios:", "  wang: 66\nscenarios:"), one("pack.yaml:11:9: expected a mapping (key: value)"));
}

TEST_F(PackLoaderTest, AccountsThatAreNoMapping)
{
    m_pack.write(packFile, "id: tiny\ntitle: 小练习\naccounts: none\nscenarios: []\n");
    EXPECT_EQ(
        m_pack.problems(),
        QStringList(
            {QStringLiteral("pack.yaml:3:11: expected a mapping (key: value)"),
             QStringLiteral("pack.yaml:1:1: a pack needs \"scenarios\"")}));
}

TEST_F(PackLoaderTest, ScenariosThatAreAMapping)
{
    EXPECT_EQ(
        problemsAfter("scenarios:\n  - upgrade", "scenarios:\n  upgrade: yes"),
        one("pack.yaml:12:3: \"scenarios\" must be text"));
}

TEST_F(PackLoaderTest, APackIdThatIsNone)
{
    EXPECT_EQ(
        problemsAfter("id: tiny", "id: ../tiny"),
        one("pack.yaml:1:5: \"../tiny\" is not an id; allowed: lower-case letters, digits and hyphens, at most 40"));
    EXPECT_EQ(m_pack.load().pack->id, QString()) << "it becomes part of a path";
}

TEST_F(PackLoaderTest, AScenarioThatWouldLeaveThePack)
{
    for (const char *id : {"../upgrade", "/etc/passwd", "a/b", "..", "Upgrade", "升级", "a\\b"}) {
        const TemporaryPack pack;
        pack.replace(packFile, "- upgrade", QByteArray("- ") + id);
        EXPECT_EQ(
            pack.problems(),
            QStringList{
                QStringLiteral(
                    "pack.yaml:12:5: %1 is not an id; allowed: lower-case letters, digits and hyphens, at most 40")
                    .arg(quoted(QString::fromUtf8(id)))});
    }
}

TEST_F(PackLoaderTest, AScenarioWithoutAFile)
{
    EXPECT_EQ(
        problemsAfter("  - upgrade", "  - upgrade\n  - repay"),
        one("pack.yaml:13:5: scenario \"repay\" has no file scenarios/repay.yaml"));
}

TEST_F(PackLoaderTest, AScenarioListedTwice)
{
    EXPECT_EQ(
        problemsAfter("  - upgrade", "  - upgrade\n  - upgrade"),
        one("pack.yaml:13:5: scenario \"upgrade\" is listed twice"));
}

TEST_F(PackLoaderTest, AScenarioWhoseIdIsNotItsFile)
{
    m_pack.replace(QStringLiteral("scenarios/upgrade.yaml"), "id: upgrade\n", "id: other\n");
    EXPECT_EQ(
        m_pack.problems(), one("scenarios/upgrade.yaml:1:5: id \"other\" differs from the file's name \"upgrade\""));
}

TEST_F(PackLoaderTest, TooManyScenarios)
{
    m_pack.write(packFile, "id: tiny\ntitle: 小练习\nscenarios: [" + QByteArray("upgrade, ").repeated(5001) + "]\n");
    const QStringList problems = m_pack.problems();
    ASSERT_FALSE(problems.isEmpty());
    EXPECT_EQ(problems.first(), QStringLiteral("pack.yaml:3:12: more than 5000 scenarios"));
}

TEST_F(PackLoaderTest, EveryMistakeIsToldAtOnce)
{
    m_pack.replace(packFile, "age: 66", "age: old");
    m_pack.replace(packFile, "edition: standard", "edition: gold");
    EXPECT_EQ(problemsAfter("  - upgrade", "  - repay").size(), 3);
}

TEST_F(PackLoaderTest, AFileThatBeginsWithAByteOrderMark)
{
    m_pack.write(packFile, "\xef\xbb\xbf" + m_pack.read(packFile));
    EXPECT_EQ(m_pack.problems(), QStringList());
}

TEST_F(PackLoaderTest, AFileWithTheLineEndsOfWindows)
{
    m_pack.write(packFile, m_pack.read(packFile).replace("\n", "\r\n"));
    EXPECT_EQ(m_pack.problems(), QStringList());
}

TEST(PackId, IsALowerCaseWord)
{
    for (const char *id : {"a", "upgrade-honor", "2", "a1-b2"})
        EXPECT_TRUE(isId(QString::fromUtf8(id))) << id;
    for (const char *id : {"", "-a", "A", "a b", "a.b", "a/b", "..", "a\n", "\na", "升级"})
        EXPECT_FALSE(isId(QString::fromUtf8(id))) << id;
    EXPECT_TRUE(isId(QString(40, QLatin1Char('a'))));
    EXPECT_FALSE(isId(QString(41, QLatin1Char('a'))));
}

} // namespace yanlian
