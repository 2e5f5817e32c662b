// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Print.h"
#include "tests/support/TemporaryPack.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

#include <sys/stat.h>

namespace yanlian {

namespace {

const QString packFile = QStringLiteral("pack.yaml");
const QString scenarioFile = QStringLiteral("scenarios/upgrade.yaml");
const QString screenFile = QStringLiteral("screens/home.ui");
const QString factsFile = QStringLiteral("facts.yaml");
const QString glossaryFile = QStringLiteral("glossary.yaml");
constexpr int tenThousand = 10000;

/// A file and the whole of what must be said about it, without the file's name.
struct Hostile {
    const char *name;
    QByteArray content;
    const char *said;
};

void PrintTo(const Hostile &hostile, std::ostream *out)
{
    *out << hostile.name;
}

std::string nameOf(const testing::TestParamInfo<Hostile> &info)
{
    return info.param.name;
}

QStringList only(const QString &file, const char *said)
{
    return {file + QString::fromUtf8(said)};
}

/// The words of `do` alone are longer than a line; they are ours, not the file's.
QString withoutOperations(QString problem)
{
    QStringList operations = operationNames();
    operations.removeAll(operationName(Operation::Kind::ReadDocument));
    return problem.remove(allowed(operations));
}

QByteArray everyByte()
{
    QByteArray bytes;
    for (int i = 0; i < 256; ++i)
        bytes += char(i);
    return bytes;
}

QByteArray manyKeys()
{
    QByteArray text;
    for (int i = 0; i < 60000; ++i)
        text += 'k' + QByteArray::number(i) + ":\n";
    return text;
}

class HostileYaml : public testing::TestWithParam<Hostile> { };
class HostileUi : public testing::TestWithParam<Hostile> { };

/// A sparse file: it takes no room, but whoever reads it all needs 2 GB.
void makeHuge(const QString &path)
{
    QFile huge(path);
    ASSERT_TRUE(huge.open(QIODevice::WriteOnly));
    ASSERT_TRUE(huge.resize(qint64(2) * 1024 * 1024 * 1024));
}

} // namespace

TEST_P(HostileYaml, AsPackIsOneClearProblem)
{
    const TemporaryPack pack;
    pack.write(packFile, GetParam().content);
    EXPECT_EQ(pack.problems(), only(packFile, GetParam().said));
}

TEST_P(HostileYaml, AsScenarioIsOneClearProblem)
{
    const TemporaryPack pack;
    pack.write(scenarioFile, GetParam().content);
    EXPECT_EQ(pack.problems(), only(scenarioFile, GetParam().said));
}

/// What the scenarios say is then known to nobody, which is told after it.
TEST_P(HostileYaml, AsFactsOrGlossaryIsToldFirst)
{
    for (const QString &file : {factsFile, glossaryFile}) {
        const TemporaryPack pack;
        pack.write(file, GetParam().content);
        EXPECT_EQ(pack.problems().mid(0, 1), only(file, GetParam().said));
    }
}

INSTANTIATE_TEST_SUITE_P(
    Files, HostileYaml,
    testing::Values(
        Hostile{"Empty", "", ": empty"}, Hostile{"OnlyAComment", "# nothing\n", ": empty"},
        Hostile{"OnlyBlankLines", QByteArray(tenThousand, '\n'), ": empty"},
        Hostile{"Binary", everyByte(), ": not UTF-8 text"},
        Hostile{"Nul", QByteArray("id: a\0b\n", 8), ": not UTF-8 text"},
        Hostile{"InvalidUtf8", "id: \xff\n", ": not UTF-8 text"},
        Hostile{"CutOffUtf8", "id: \xe4\xb8", ": not UTF-8 text"},
        Hostile{"SurrogateInUtf8", "id: \xed\xa0\x80\n", ": not UTF-8 text"},
        Hostile{"Utf16", QByteArray("\xff\xfei\0d\0:\0", 8), ": not UTF-8 text"},
        Hostile{"NotYaml", "id: [a\n", ":2:1: not valid YAML: end of sequence flow not found"},
        Hostile{"Prose", "Hello, world\n", ":1:1: expected a mapping (key: value)"},
        Hostile{"AList", "- a\n- b\n", ":1:1: expected a mapping (key: value)"},
        Hostile{"Nothing", "---\n", ":2:1: expected a mapping (key: value)"},
        Hostile{"TwoDocuments", "id: a\n---\nid: b\n", ": more than one YAML document"},
        Hostile{"DeepList", QByteArray(tenThousand, '['), ":1:17: not valid YAML: nested more than 32 deep"},
        Hostile{
            "DeepMap", QByteArray("{a: ").repeated(tenThousand), ":1:125: not valid YAML: nested more than 32 deep"},
        Hostile{
            "DeepClosedMap", QByteArray("{a: ").repeated(tenThousand) + QByteArray(tenThousand, '}'),
            ":1:129: not valid YAML: nested more than 32 deep"},
        Hostile{"DeepBlock", QByteArray("- ").repeated(tenThousand), ":1:65: not valid YAML: nested more than 32 deep"},
        Hostile{"DeepKeys", QByteArray("? ").repeated(tenThousand), ":1:65: not valid YAML: nested more than 32 deep"},
        Hostile{
            "DeepPairs", QByteArray("[a: ").repeated(tenThousand), ":1:62: not valid YAML: nested more than 32 deep"},
        Hostile{"RecursiveAlias", "a: &x [*x]\n", ":1:8: not valid YAML: aliases (*name) are not allowed"},
        Hostile{
            "Laughs", "a: &a [b, b]\nc: &c [*a, *a]\nd: [*c, *c]\n",
            ":2:8: not valid YAML: aliases (*name) are not allowed"},
        Hostile{"UnknownAlias", "a: *x\n", ":1:4: not valid YAML: the referenced anchor is not defined"},
        Hostile{"ManyKeys", manyKeys(), ":25001:1: not valid YAML: more than 50,000 values"},
        Hostile{
            "OneKeyAgainAndAgain", QByteArray("a:\n").repeated(60000),
            ":25001:1: not valid YAML: more than 50,000 values"},
        Hostile{"ControlCharacter", "a: \"\\\x01\"\n", ":1:7: not valid YAML: unknown escape character: \uFFFD"}),
    nameOf);

TEST_P(HostileUi, IsOneClearProblem)
{
    const TemporaryPack pack;
    pack.write(screenFile, GetParam().content);
    EXPECT_EQ(pack.problems(), only(screenFile, GetParam().said));
}

INSTANTIATE_TEST_SUITE_P(
    Files, HostileUi,
    testing::Values(
        Hostile{"Empty", "", ":1:1: not a Qt Designer file: Premature end of document."},
        Hostile{"Prose", "Hello, world", ":1:2: not a Qt Designer file: Start tag expected."},
        Hostile{"Binary", everyByte(), ": not UTF-8 text"},
        Hostile{"InvalidUtf8", "<ui><class>\xff</class></ui>", ": not UTF-8 text"},
        Hostile{"OtherXml", "<html><p>Hello</p></html>", ":1:26: not a Qt Designer file: it has no <class>"},
        Hostile{
            "CutOff", "<ui>\n <class>Home</class>\n <widget class=\"QWidget\" name=\"a\">\n",
            ":4:1: not a Qt Designer file: Premature end of document."},
        Hostile{
            "ClassWithMarkup", "<ui><class><b>Home</b></class></ui>",
            ":1:15: not a Qt Designer file: Expected character data."},
        Hostile{"Deep", QByteArray("<ui>").repeated(tenThousand), ":1:405: nested more than 100 deep"},
        Hostile{
            "DeepWidgets", "<ui><class>Home</class>" + QByteArray("<layout><item>").repeated(tenThousand),
            ":1:724: nested more than 100 deep"},
        Hostile{
            "BillionLaughs",
            "<!DOCTYPE ui [<!ENTITY a \"" + QByteArray("x").repeated(2000) + "\"><!ENTITY b \""
                + QByteArray("&a;").repeated(100) + "\">]><ui><class>&b;&b;</class></ui>",
            ":1:2359: not a Qt Designer file: Entity expands to more characters than the entity expansion limit."},
        Hostile{
            "LocalFile", "<!DOCTYPE ui [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><ui><class>&a;</class></ui>",
            ":1:83: not a Qt Designer file: it has no <class>"}),
    nameOf);

TEST(HostileFolder, AFileOfTwoGigabytesIsNotReadToItsEnd)
{
    const TemporaryPack pack;
    makeHuge(pack.path(packFile));
    EXPECT_EQ(pack.problems(), only(packFile, ": larger than 1 MiB; a pack's text file may not be"));
}

TEST(HostileFolder, AScenarioOfTwoGigabytesIsNotReadToItsEnd)
{
    const TemporaryPack pack;
    makeHuge(pack.path(scenarioFile));
    EXPECT_EQ(pack.problems(), only(scenarioFile, ": larger than 1 MiB; a pack's text file may not be"));
}

TEST(HostileFolder, AScreenOfTwoGigabytesIsNotReadToItsEnd)
{
    const TemporaryPack pack;
    makeHuge(pack.path(screenFile));
    EXPECT_EQ(pack.problems(), only(screenFile, ": larger than 1 MiB; a pack's text file may not be"));
}

TEST(HostileFolder, FactsOrAGlossaryOfTwoGigabytesAreNotReadToTheirEnd)
{
    for (const QString &file : {factsFile, glossaryFile}) {
        const TemporaryPack pack;
        makeHuge(pack.path(file));
        EXPECT_EQ(pack.problems().mid(0, 1), only(file, ": larger than 1 MiB; a pack's text file may not be"));
    }
}

TEST(HostileFolder, APipeInPlaceOfFactsOrAGlossaryDoesNotKeepUsWaiting)
{
    for (const QString &file : {factsFile, glossaryFile}) {
        const TemporaryPack pack;
        pack.remove(file);
        ASSERT_EQ(mkfifo(QFile::encodeName(pack.path(file)).constData(), 0600), 0);
        EXPECT_EQ(pack.problems().mid(0, 1), only(file, ": cannot be read: not a file"));
    }
}

TEST(HostileFolder, AFolderInPlaceOfAFile)
{
    for (const QString &file : {packFile, scenarioFile, screenFile}) {
        const TemporaryPack pack;
        pack.remove(file);
        ASSERT_TRUE(QDir().mkpath(pack.path(file)));
        EXPECT_EQ(pack.problems(), only(file, ": cannot be read: not a file"));
    }
}

TEST(HostileFolder, APipeInPlaceOfAFileDoesNotKeepUsWaiting)
{
    for (const QString &file : {packFile, scenarioFile, screenFile}) {
        const TemporaryPack pack;
        pack.remove(file);
        ASSERT_EQ(mkfifo(QFile::encodeName(pack.path(file)).constData(), 0600), 0);
        EXPECT_EQ(pack.problems(), only(file, ": cannot be read: not a file"));
    }
}

TEST(HostileFolder, AnEndlessDeviceInPlaceOfAFile)
{
    for (const QString &file : {packFile, scenarioFile, screenFile}) {
        const TemporaryPack pack;
        pack.remove(file);
        ASSERT_TRUE(QFile::link(QStringLiteral("/dev/zero"), pack.path(file)));
        EXPECT_EQ(pack.problems(), only(file, ": cannot be read: not a file"));
    }
}

/// Whatever is missing from the end of a file, reading it must end, and every problem must fit on a line.
TEST(HostileFolder, AFileThatBreaksOffAnywhere)
{
    for (const QString &file : {packFile, scenarioFile, screenFile, factsFile, glossaryFile}) {
        const TemporaryPack pack;
        const QByteArray whole = pack.read(file);
        for (qsizetype size = 0; size < whole.size() - 1; size += 3) {
            pack.write(file, whole.first(size));
            for (const QString &problem : pack.problems()) {
                EXPECT_FALSE(problem.contains(QLatin1Char('\n'))) << problem.toStdString();
                EXPECT_LT(withoutOperations(problem).size(), 500) << problem.toStdString();
            }
        }
    }
}

} // namespace yanlian
