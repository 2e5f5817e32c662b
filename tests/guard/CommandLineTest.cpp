// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/guard/Program.h"
#include "tests/support/Print.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QTemporaryDir>

#include <sys/stat.h>

namespace yanlian {

namespace {

const auto unused = QStringLiteral("never-written.png");

/// A command line and the one line on stderr that it must lead to.
struct Mistake {
    const char *name;
    const char *given; ///< the arguments, one blank between each; '' is an empty one
    const char *said; ///< {tutorial}, {shot} and {program} stand for what those allow
};

void PrintTo(const Mistake &mistake, std::ostream *out)
{
    *out << "yanlian " << mistake.given;
}

std::string nameOf(const testing::TestParamInfo<Mistake> &info)
{
    return info.param.name;
}

QStringList argumentsOf(const char *given)
{
    QStringList arguments = QString::fromUtf8(given).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    arguments.replaceInStrings(QStringLiteral("''"), QString());
    return arguments;
}

class WrongCommandLine : public testing::TestWithParam<Mistake> { };

const QMap<QString, QString> optionLists{
    {QStringLiteral("{tutorial}"),
     QStringLiteral("--account, --help, --key-pause, --lang, --line-spacing, --mode, --pack, --phone-lang, --pointer, "
                    "--rate, --resume, --scenario, --seed, --sound, --text-size, --theme, --voice or --volume")},
    {QStringLiteral("{shot}"),
     QStringLiteral("--account, --help, --help-level, --lang, --line-spacing, --mode, --pack, --phone-lang, "
                    "--scenario, --seed, --size, --step, --text-size, --theme or file")},
    {QStringLiteral("{guide}"),
     QStringLiteral(
         "--callouts, --check, --device, --dry-run, --format, --help, --jobs, --lang, --large-print, --list, "
         "--only, --output, --pack, --paper, --phone-lang, --scale, --scenario, --shard, --text-size or "
         "--theme")},
    {QStringLiteral("{kiosk}"), QStringLiteral("--config, --help, check or set-pin")},
    {QStringLiteral("{program}"),
     QStringLiteral("--account, --help, --key-pause, --lang, --line-spacing, --mode, --pack, --phone-lang, --pointer, "
                    "--rate, --resume, --scenario, --seed, --sound, --text-size, --theme, --version, --voice, "
                    "--volume, guide, kiosk, pack, report, shot, staff or tutorial")},
};

/// With the list of options in the place of its name in braces.
QString withOptions(const char *said)
{
    QString text = QString::fromUtf8(said);
    for (auto list = optionLists.cbegin(); list != optionLists.cend(); ++list)
        text.replace(list.key(), list.value());
    return text;
}

constexpr auto lessonNames = "--account, --help, --lang, --pack, --phone-lang, --scenario, --seed";

} // namespace

TEST_P(WrongCommandLine, IsOneClearLine)
{
    const Ran ran = runYanlian(argumentsOf(GetParam().given));
    EXPECT_EQ(ran.exitCode, 2);
    EXPECT_EQ(ran.out, QString());
    EXPECT_EQ(ran.err, QStringList{QLatin1StringView("yanlian: ") + withOptions(GetParam().said)});
}

INSTANTIATE_TEST_SUITE_P(
    UnknownOption, WrongCommandLine,
    testing::Values(
        Mistake{"None", "--bogus", "The following argument was not expected: --bogus; allowed: {program}"},
        Mistake{
            "Abbreviated", "--text 100", "The following arguments were not expected: 100 --text; allowed: {program}"},
        Mistake{
            "Tutorial", "tutorial --bogus", "The following argument was not expected: --bogus; allowed: {tutorial}"},
        Mistake{
            "Shot", "shot --bogus --step welcome a.png",
            "The following argument was not expected: --bogus; allowed: {shot}"},
        Mistake{
            "Report", "report --bogus",
            "The following argument was not expected: --bogus; allowed: --format, --help, --min-cell, --since or "
            "--store"},
        Mistake{
            "PackCheck", "pack check --steps",
            "The following argument was not expected: --steps; allowed: --help or folder"},
        Mistake{
            "PackList", "pack list --bogus",
            "The following argument was not expected: --bogus; allowed: --help, --steps or folder"},
        Mistake{"KioskCommand", "kiosk chek", "The following argument was not expected: chek; allowed: {kiosk}"},
        Mistake{
            "KioskCheck", "kiosk check --fix",
            "The following argument was not expected: --fix; allowed: --config or --help"},
        Mistake{
            "KioskPinAsArgument", "kiosk set-pin 824613",
            "The following argument was not expected: 824613; allowed: --config or --help"},
        Mistake{"Command", "lesson", "The following argument was not expected: lesson; allowed: {program}"},
        Mistake{
            "PackCommand", "pack repair",
            "A subcommand is required; allowed: --help, check, coverage, list, strings or voice"},
        Mistake{
            "NoPackCommand", "pack",
            "A subcommand is required; allowed: --help, check, coverage, list, strings or voice"}),
    nameOf);

INSTANTIATE_TEST_SUITE_P(
    UnknownValue, WrongCommandLine,
    testing::Values(
        Mistake{
            "Scenario", "--scenario x",
            "--scenario: unknown value \"x\"; allowed: checkout-prompt, close-and-reopen, newcomer-to-standard, "
            "overdue, pay-order, scam-call, should-i-upgrade, upgrade-honor or upgrade-iphone"},
        Mistake{"Mode", "--mode play", "--mode: unknown value \"play\"; allowed: explore, test, try or watch"},
        Mistake{
            "HelpLevel", "shot --step decide --help-level 6 a.png",
            "--help-level: unknown value \"6\"; allowed: 0 to 5"},
        Mistake{
            "ResumeMistyped", "--resume 111111111111",
            "--resume: unknown value \"111111111111\"; allowed: the twelve digits of a sheet made with this version"},
        Mistake{
            "StaffDate", "staff --since yesterday",
            "--since: unknown value \"yesterday\"; allowed: a day as YYYY-MM-DD"},
        Mistake{
            "ReportFormat", "report --format pdf", "--format: unknown value \"pdf\"; allowed: csv, json, text or xapi"},
        Mistake{"MinCell", "report --min-cell 0", "--min-cell: unknown value \"0\"; allowed: 1 to 1000"},
        Mistake{
            "MinCellOfSingleRuns", "report --min-cell 5 --format xapi",
            "--min-cell: unknown value \"5\"; allowed: 1 with --format xapi, which tells single runs"},
        Mistake{
            "ReportDate", "report --since yesterday",
            "--since: unknown value \"yesterday\"; allowed: a day as YYYY-MM-DD"},
        Mistake{
            "ReportDayThatIsNone", "report --since 2021-02-29",
            "--since: unknown value \"2021-02-29\"; allowed: a day as YYYY-MM-DD"},
        Mistake{"Language", "--lang zh", "--lang: unknown value \"zh\"; allowed: en or zh_CN"},
        Mistake{
            "PhoneLanguage", "tutorial --phone-lang en", "--phone-lang: unknown value \"en\"; allowed: same or zh_CN"},
        Mistake{"Theme", "--theme night", "--theme: unknown value \"night\"; allowed: contrast, dark or light"},
        Mistake{
            "LineSpacing", "shot --step welcome --line-spacing 100 a.png",
            "--line-spacing: unknown value \"100\"; allowed: 150, 175 or 200"},
        Mistake{"Pointer", "--pointer huge", "--pointer: unknown value \"huge\"; allowed: large or normal"},
        Mistake{"KeyPause", "--key-pause 100", "--key-pause: unknown value \"100\"; allowed: 0, 300, 500 or 600"},
        Mistake{
            "VoiceLanguage", "pack voice --out x --lang en,zh", "--lang: unknown value \"zh\"; allowed: en or zh_CN"},
        Mistake{"Sound", "--sound loud", "--sound: unknown value \"loud\"; allowed: off or on"},
        Mistake{"TextSize", "--text-size 120", "--text-size: unknown value \"120\"; allowed: 100, 150 or 200"},
        Mistake{
            "Account", "--account x",
            "--account: unknown value \"x\"; allowed: bill-no-cash, bill-signed, bill-unsigned, closed, invited, "
            "newcomer, newcomer-owes, not-invited, overdue-2, overdue-40, shopping, under-age, under-age-newcomer, "
            "unverified, upgraded, upgraded-instalments or upgraded-owes"},
        Mistake{"SeedWord", "--seed x", "--seed: unknown value \"x\"; allowed: a whole number from 0 to 4294967295"},
        Mistake{"SeedBelow", "--seed -1", "--seed: unknown value \"-1\"; allowed: a whole number from 0 to 4294967295"},
        Mistake{
            "SeedAbove", "--seed 4294967296",
            "--seed: unknown value \"4294967296\"; allowed: a whole number from 0 to 4294967295"},
        Mistake{
            "SizeWord", "shot --step welcome --size large a.png",
            "--size: unknown value \"large\"; allowed: WIDTHxHEIGHT in pixels, 640x480 to 4096x4096"},
        Mistake{
            "SizeBelow", "shot --step welcome --size 639x480 a.png",
            "--size: unknown value \"639x480\"; allowed: WIDTHxHEIGHT in pixels, 640x480 to 4096x4096"},
        Mistake{
            "SizeAbove", "shot --step welcome --size 4097x480 a.png",
            "--size: unknown value \"4097x480\"; allowed: WIDTHxHEIGHT in pixels, 640x480 to 4096x4096"},
        Mistake{
            "Step", "shot --step x a.png",
            "--step: unknown value \"x\"; allowed: choose, close-agreement, close-letter, decide, first-run, "
            "kiosk-attract, kiosk-attract-later, kiosk-choose, kiosk-closed, kiosk-language, kiosk-lesson, "
            "kiosk-pin, kiosk-safe, kiosk-staff, kiosk-warning, look, mode, no-entry, not-open, open-agreement, "
            "open-huabei, open-letter, open-me, settings, unchanged, "
            "upgraded, waiting or welcome"}),
    nameOf);

INSTANTIATE_TEST_SUITE_P(
    MissingValue, WrongCommandLine,
    testing::Values(
        Mistake{
            "Language", "--lang",
            "--lang: 1 required TEXT missing; Language of the coach: zh_CN or en (default: the desktop's, else zh_CN)"},
        Mistake{
            "TextSize", "tutorial --text-size",
            "--text-size: 1 required TEXT missing; Text size in percent: 100, 150 or 200 (default: 100)"},
        Mistake{
            "EmptyLanguage", "--lang ''",
            "--lang: the value is empty; Language of the coach: zh_CN or en (default: the desktop's, else zh_CN)"},
        Mistake{
            "EmptyScenario", "--scenario ''",
            "--scenario: the value is empty; Walkthrough to practise, by its id; see `yanlian pack list`"},
        Mistake{
            "EmptyPack", "--pack ''",
            "--pack: the value is empty; Folder of a pack to use instead of the built-in one"},
        Mistake{
            "EmptyFolder", "pack check ''",
            "folder: the value is empty; Folder of the pack (default: the built-in one)"},
        Mistake{
            "EmptyConfig", "kiosk --config ''",
            "--config: the value is empty; Settings of the kiosk (default: /etc/yanlian/kiosk.ini, if it is there)"},
        Mistake{"EmptyStore", "report --store ''", "--store: the value is empty; Journal to read (default: your own)"},
        Mistake{"EmptyFile", "shot --step welcome ''", "file: the value is empty; PNG file to write"},
        Mistake{
            "NoStep", "shot a.png",
            "--step is required; Page to show: first-run, settings, welcome, choose, mode, the id of a step or "
            "kiosk-..."},
        Mistake{
            "NoOut", "pack voice",
            "--out is required; Folder to write to: voice/LANGUAGE in it, with a list of the sentences"},
        Mistake{"NoFile", "shot --step welcome", "file is required; PNG file to write"}),
    nameOf);

INSTANTIATE_TEST_SUITE_P(
    Contradiction, WrongCommandLine,
    testing::Values(
        Mistake{
            "TwoPacks", "--pack a --pack b",
            "--pack: At Most 1 required but received 2; Folder of a pack to use instead of the built-in one"},
        Mistake{
            "TwoLanguages", "tutorial --lang en --lang zh_CN",
            "--lang: At Most 1 required but received 2; Language of the coach: zh_CN or en (default: the desktop's, "
            "else zh_CN)"},
        Mistake{
            "TwoPacksAroundTheCommand", "--pack a tutorial --pack b",
            "--pack: give the options after the command; \"tutorial\" allows {tutorial}"},
        Mistake{
            "PackBeforePackCheck", "--pack a pack check",
            "--pack: give the options after the command; \"check\" allows --help or folder"},
        Mistake{
            "ConfigBeforeKioskCheck", "kiosk --config a check --config b",
            "--config: give the options after the command; \"check\" allows --config or --help"},
        Mistake{
            "TwoFolders", "pack check a b", "The following argument was not expected: b; allowed: --help or folder"},
        Mistake{
            "TwoFiles", "shot --step welcome a.png b.png",
            "The following argument was not expected: b.png; allowed: {shot}"},
        Mistake{"TwoCommands", "tutorial shot", "The following argument was not expected: shot; allowed: {tutorial}"}),
    nameOf);

TEST(CommandLine, HelpListsEveryOption)
{
    const auto expectAll = [](const char *given, const QString &names) {
        const Ran ran = runYanlian(argumentsOf(given));
        EXPECT_EQ(ran.exitCode, 0) << given;
        EXPECT_EQ(ran.err, QStringList()) << given;
        for (const QString &name : names.split(QLatin1StringView(", ")))
            EXPECT_TRUE(ran.out.contains(name)) << given << " does not list " << name.toStdString();
    };
    const QString lesson = QLatin1StringView(lessonNames) + QLatin1StringView(", --text-size, --theme, --line-spacing");
    const QString commands = QStringLiteral(", --version, tutorial, shot, pack, report");
    expectAll("--help", lesson + commands);
    expectAll("-h", lesson + commands);
    expectAll("tutorial --help", lesson + QLatin1StringView(", --sound, --voice"));
    expectAll("shot --help", lesson + QLatin1StringView(", --step, --size, file"));
    expectAll("report --help", QStringLiteral("--since, --format, --store, text, csv, json, xapi"));
    expectAll("kiosk --help", QStringLiteral("--config, check, set-pin"));
    expectAll("pack --help", QStringLiteral("check, list, strings, voice"));
    expectAll("pack voice --help", QStringLiteral("--out, --lang, --config, folder"));
    expectAll("pack list --help", QStringLiteral("--steps, folder"));
}

TEST(CommandLine, SaysItsVersion)
{
    const Ran ran = runYanlian({QStringLiteral("--version")});
    EXPECT_EQ(ran.exitCode, 0);
    EXPECT_EQ(ran.out, QStringLiteral("yanlian " YANLIAN_VERSION "\n"));
    EXPECT_EQ(ran.err, QStringList());
}

TEST(CommandLine, TheBuiltInPackIsTheOneInTheSources)
{
    const Ran builtIn = runYanlian(argumentsOf("pack list --steps"));
    const QString sources = QStringLiteral(YANLIAN_SOURCE_DIR "/resources/packs/huabei");
    const Ran fromSources = runYanlian(argumentsOf("pack list --steps") + QStringList{sources});
    EXPECT_EQ(builtIn.exitCode, 0);
    EXPECT_EQ(builtIn.out, fromSources.out);
    EXPECT_GT(builtIn.out.count(QLatin1Char('\n')), 10);
}

TEST(CommandLine, OurPacksHaveNoProblem)
{
    for (const QStringList &folder : {QStringList(), {QStringLiteral(YANLIAN_SOURCE_DIR "/resources/packs/huabei")}}) {
        const Ran ran = runYanlian(argumentsOf("pack check") + folder);
        EXPECT_EQ(ran.exitCode, 0);
        EXPECT_EQ(ran.err, QStringList());
        EXPECT_TRUE(ran.out.endsWith(QLatin1StringView("no problem found\n"))) << ran.out.toStdString();
    }
}

TEST(Shot, WritesAPicture)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("page.png"));
    const Ran ran = runYanlian(argumentsOf("shot --step open-me --lang zh_CN --size 640x480") + QStringList{file});
    EXPECT_EQ(ran.exitCode, 0);
    EXPECT_EQ(ran.err, QStringList());
    EXPECT_GT(QFileInfo(file).size(), 5000);
}

TEST(Shot, WhereNothingCanBeWrittenSaysSo)
{
    const QTemporaryDir folder;
    const auto expectLine = [](const QString &file, const char *why) {
        const Ran ran = runYanlian(argumentsOf("shot --step welcome --size 640x480") + QStringList{file});
        EXPECT_EQ(ran.exitCode, 1);
        EXPECT_EQ(ran.out, QString());
        EXPECT_EQ(
            ran.err,
            QStringList{QStringLiteral("yanlian: %1: cannot be written: %2").arg(file, QLatin1StringView(why))});
    };
    expectLine(folder.filePath(QStringLiteral("no-such-folder/") + unused), "No such file or directory");
    expectLine(folder.path(), "not a file");
    const QString pipe = folder.filePath(QStringLiteral("pipe"));
    ASSERT_EQ(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    expectLine(pipe, "not a file");
    EXPECT_FALSE(QFileInfo(pipe).isFile()) << "the picture took the place of the pipe; it would do so with a device";
}

} // namespace yanlian
