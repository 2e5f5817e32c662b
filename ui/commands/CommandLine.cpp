// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/CommandLine.h"

#include "app/pack/Pack.h"
#include "app/pack/Problem.h"
#include "app/rehearsal/HelpLadder.h"
#include "ui/commands/GuideLine.h"
#include "ui/commands/StdErr.h"
#include "ui/settings/SettingKeys.h"

#include <CLI/CLI.hpp>

#include <QRegularExpression>

#include <map>
#include <utility>
#include <vector>

namespace yanlian {

namespace {

/// The options as text; CLI11 has checked which were given, convert() checks what they say.
struct Texts {
    std::string scenario, step, mode, helpLevel, pack, account, seed, size, file, folder, since, format, store, resume,
        voice, config, minCell, out;
    std::vector<std::string> languages;
    GuideTexts guide;
    std::map<std::string, std::string> settings; ///< by the name of the key
};

/// Reads one option through its table of names; false after complaining.
template <typename Value, typename Read>
bool convert(const std::string &text, const char *option, Value &value, Read read, const QStringList &names)
{
    if (text.empty())
        return true;
    const QString given = QString::fromStdString(text);
    if (const auto known = read(given)) {
        value = *known;
        return true;
    }
    refuseValue(QLatin1StringView(option), given, names);
    return false;
}

std::optional<quint32> readSeed(const QString &text)
{
    bool isNumber = false;
    const quint32 seed = text.toUInt(&isNumber);
    return isNumber ? std::optional(seed) : std::nullopt;
}

std::optional<int> readHelpLevel(const QString &text)
{
    bool isNumber = false;
    const int level = text.toInt(&isNumber);
    return isNumber && level >= HelpLadder::None && level <= HelpLadder::Show ? std::optional(level) : std::nullopt;
}

std::optional<int> readMinCell(const QString &text)
{
    bool isNumber = false;
    const int count = text.toInt(&isNumber);
    return isNumber && count >= 1 && count <= 1000 ? std::optional(count) : std::nullopt;
}

std::optional<QSize> readSize(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{3,4})x(\\d{3,4})$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    return size.width() >= 640 && size.height() >= 480 && size.width() <= 4096 && size.height() <= 4096
        ? std::optional(size)
        : std::nullopt;
}

/// Nothing for a day the calendar does not have.
std::optional<QDate> readDate(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^\\d{4}-\\d{2}-\\d{2}$"));
    const QDate date = form.match(text).hasMatch() ? QDate::fromString(text, Qt::ISODate) : QDate();
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// Empty is what a script gives whose variable was not set; it must not pass for "not given".
CLI::Validator notEmpty()
{
    return {[](const std::string &given) { return std::string(given.empty() ? "the value is empty" : ""); }, ""};
}

void add(CLI::App &app, const char *name, std::string &text, const char *description, bool isRequired = false)
{
    app.add_option(name, text, description)->check(notEmpty())->required(isRequired);
}

void addLanguages(CLI::App &app, Texts &texts)
{
    app.add_option("--lang", texts.languages, "Languages to speak: zh_CN, en or both as zh_CN,en (default: both)")
        ->delimiter(',')
        ->check(notEmpty())
        ->allow_extra_args(false);
}

const QStringList appearanceKeys{QStringLiteral("text-size"), QStringLiteral("theme"), QStringLiteral("line-spacing")};

/// Those with one of these names; all without any.
void addSettings(CLI::App &app, Texts &texts, const QStringList &names = {})
{
    for (const SettingKey &key : settingKeys())
        if (names.isEmpty() || names.contains(QLatin1StringView(key.name)))
            add(app, (std::string("--") + key.name).c_str(), texts.settings[key.name], key.description);
}

void addLessonOptions(CLI::App &app, Texts &texts)
{
    add(app, "--scenario", texts.scenario, "Walkthrough to practise, by its id; see `yanlian pack list`");
    add(app, "--mode", texts.mode, "How to practise: watch, try, test or explore (default: try)");
    add(app, "--pack", texts.pack, "Folder of a pack to use instead of the built-in one");
    add(app, "--account", texts.account, "Invented account to begin with (default: the scenario's own)");
    add(app, "--seed", texts.seed,
        "Number that fixes everything left to chance (default: drawn anew; 1 for a picture)");
}

bool takeSettings(CommandLine &line, const Texts &texts)
{
    Settings scratch;
    for (const SettingKey &key : settingKeys()) {
        const auto found = texts.settings.find(key.name);
        if (found == texts.settings.end() || found->second.empty())
            continue;
        const QString given = QString::fromStdString(found->second);
        if (!key.set(scratch, given)) {
            refuseValue(QLatin1StringView("--") + QLatin1StringView(key.name), given, key.allowed);
            return false;
        }
        line.settings.insert(QLatin1StringView(key.name), given);
    }
    return true;
}

/// Each once, in the order given; all of them if none was.
bool convertLanguages(const std::vector<std::string> &texts, QList<Language> &languages)
{
    for (const std::string &text : texts) {
        Language language = Language::Chinese;
        if (!convert(text, "--lang", language, languageFromCode, languageCodes()))
            return false;
        if (!languages.contains(language))
            languages += language;
    }
    if (texts.empty())
        languages = {Language::Chinese, Language::English};
    return true;
}

bool fill(CommandLine &line, const Texts &texts)
{
    line.scenario = QString::fromStdString(texts.scenario);
    line.step = QString::fromStdString(texts.step);
    line.account = QString::fromStdString(texts.account);
    line.resume = QString::fromStdString(texts.resume);
    line.file = QString::fromStdString(texts.file);
    line.outFolder = QString::fromStdString(texts.out);
    line.voiceFolder = QString::fromStdString(texts.voice);
    line.store = QString::fromStdString(texts.store);
    line.config = QString::fromStdString(texts.config);
    line.packFolder = QString::fromStdString(texts.pack.empty() ? texts.folder : texts.pack);
    return takeSettings(line, texts) && convertLanguages(texts.languages, line.languages)
        && convert(texts.mode, "--mode", line.mode, modeFromCode, modeCodes())
        && convert(texts.helpLevel, "--help-level", line.helpLevel, readHelpLevel, {QStringLiteral("0 to 5")})
        && fillGuide(line.guide, texts.guide)
        && convert(texts.since, "--since", line.since, readDate, {QStringLiteral("a day as YYYY-MM-DD")})
        && convert(texts.format, "--format", line.reportFormat, reportFormatFromCode, reportFormatCodes())
        && convert(texts.minCell, "--min-cell", line.minCell, readMinCell, {QStringLiteral("1 to 1000")})
        && convert(texts.seed, "--seed", line.seed, readSeed, {QStringLiteral("a whole number from 0 to 4294967295")})
        && convert(
               texts.size, "--size", line.size, readSize,
               {QStringLiteral("WIDTHxHEIGHT in pixels, 640x480 to 4096x4096")});
}

QString nameOf(const CLI::Option &option)
{
    return QString::fromStdString(option.get_name());
}

QStringList allowedNames(const CLI::App &app)
{
    QStringList names;
    for (const CLI::Option *option : app.get_options())
        names += nameOf(*option);
    for (const CLI::App *command : app.get_subcommands([](const CLI::App *) { return true; }))
        names += QString::fromStdString(command->get_name());
    return names;
}

/// CLI11's own words, with what is allowed instead.
QString describe(const CLI::Error &error, const CLI::App &app)
{
    const QString message = QString::fromUtf8(error.what());
    for (const CLI::Option *option : app.get_options())
        if (message.startsWith(nameOf(*option) + QLatin1Char(':'))
            || message.startsWith(nameOf(*option) + QLatin1Char(' ')))
            return message + QLatin1StringView("; ") + QString::fromStdString(option->get_description());
    return message + QLatin1StringView("; allowed: ") + allowed(allowedNames(app));
}

/// An option before the command would be overruled or ignored; either would surprise.
bool refuseMisplaced(const CLI::App &command)
{
    for (const CLI::App *before = command.get_parent(); before; before = before->get_parent())
        for (const CLI::Option *option : before->get_options())
            if (option->count() > 0) {
                sayOnStderr(QStringLiteral("%1: give the options after the command; %2 allows %3")
                                .arg(
                                    nameOf(*option), quoted(QString::fromStdString(command.get_name())),
                                    allowed(allowedNames(command))));
                return true;
            }
    return false;
}

const CLI::App &deepest(const CLI::App &app)
{
    const auto chosen = app.get_subcommands();
    return chosen.empty() ? app : deepest(*chosen.front());
}

using Commands = std::vector<std::pair<CommandLine::Command, const CLI::App *>>;

void addTutorialOptions(CLI::App &app, Texts &texts)
{
    addLessonOptions(app, texts);
    addSettings(app, texts);
    add(app, "--resume", texts.resume, "Code of twelve digits to go on with, from a take-home sheet");
    add(app, "--voice", texts.voice, "Folder of recorded sentences, as `yanlian pack voice` makes them");
}

void addJournalOptions(CLI::App &app, Texts &texts)
{
    add(app, "--since", texts.since, "First day that counts, as YYYY-MM-DD (default: everything)");
    add(app, "--store", texts.store, "Journal to read (default: your own)");
}

void addConfig(CLI::App &app, Texts &texts)
{
    add(app, "--config", texts.config, "Settings of the kiosk (default: /etc/yanlian/kiosk.ini, if it is there)");
}

Commands addPackCommands(CLI::App &app, Texts &texts, CommandLine &line)
{
    using Command = CommandLine::Command;
    CLI::App *pack = app.add_subcommand("pack", "Look at a pack of walkthroughs");
    pack->require_subcommand(1);
    CLI::App *list = pack->add_subcommand("list", "List the walkthroughs of a pack");
    list->add_flag("--steps", line.listSteps, "List every step of every walkthrough instead");
    Commands commands{
        {Command::PackCheck,
         pack->add_subcommand("check", "Find everything in a pack that would make a lesson stumble")},
        {Command::PackList, list},
        {Command::PackStrings, pack->add_subcommand("strings", "Print what the coach says, for lupdate")},
        {Command::PackCoverage, pack->add_subcommand("coverage", "Print where each statement of a pack is taught")},
    };
    CLI::App *voice = pack->add_subcommand("voice", "Have espeak-ng speak every sentence of a pack into a file");
    add(*voice, "--out", texts.out, "Folder to write to: voice/LANGUAGE in it, with a list of the sentences", true);
    addLanguages(*voice, texts);
    addConfig(*voice, texts);
    commands.emplace_back(Command::PackVoice, voice);
    for (CLI::App *command : pack->get_subcommands([](const CLI::App *) { return true; }))
        add(*command, "folder", texts.folder, "Folder of the pack (default: the built-in one)");
    return commands;
}

Commands addKioskCommands(CLI::App &app, Texts &texts)
{
    using Command = CommandLine::Command;
    CLI::App *kiosk = app.add_subcommand("kiosk", "Fill the screen for visitors, unattended");
    kiosk->require_subcommand(0, 1);
    const Commands commands{
        {Command::Kiosk, kiosk},
        {Command::KioskCheck, kiosk->add_subcommand("check", "Find everything that is wrong with the set-up")},
        {Command::KioskSetPin, kiosk->add_subcommand("set-pin", "Choose the digits that let the staff in")},
    };
    addConfig(*kiosk, texts);
    for (CLI::App *command : kiosk->get_subcommands([](const CLI::App *) { return true; }))
        addConfig(*command, texts);
    return commands;
}

Commands addCommands(CLI::App &app, Texts &texts, CommandLine &line)
{
    using Command = CommandLine::Command;
    CLI::App *tutorial = app.add_subcommand("tutorial", "Open the lesson in a window (this is the default)");
    addTutorialOptions(*tutorial, texts);
    CLI::App *shot = app.add_subcommand("shot", "Write a picture of one page, without a display");
    addLessonOptions(*shot, texts);
    addSettings(*shot, texts, appearanceKeys + QStringList{QStringLiteral("lang"), QStringLiteral("phone-lang")});
    add(*shot, "--step", texts.step,
        "Page to show: first-run, settings, welcome, choose, mode, the id of a step or kiosk-...", true);
    add(*shot, "--help-level", texts.helpLevel, "How far help has come on that step, 0 to 5 (default: 0)");
    add(*shot, "--size", texts.size, "Size of the window, for example 1280x800 (default)");
    add(*shot, "file", texts.file, "PNG file to write", true);
    Commands commands = addPackCommands(app, texts, line);
    CLI::App *report = app.add_subcommand("report", "Tell what was practised, from the journal");
    addJournalOptions(*report, texts);
    add(*report, "--format", texts.format, "How to tell it: text, csv, json or xapi (default: text)");
    add(*report, "--min-cell", texts.minCell,
        "Leave out counts below this, so that nobody can be recognised; 5 to publish (default: 1)");
    CLI::App *staff = app.add_subcommand("staff", "Show what was practised as charts in a window");
    addJournalOptions(*staff, texts);
    addSettings(*staff, texts, appearanceKeys + QStringList{QStringLiteral("lang")});
    commands.insert(
        commands.end(),
        {{Command::Tutorial, tutorial},
         {Command::Shot, shot},
         {Command::Report, report},
         {Command::Staff, staff},
         {Command::Guide, addGuideCommand(app, texts.guide, texts.pack)}});
    const Commands kiosk = addKioskCommands(app, texts);
    commands.insert(commands.end(), kiosk.begin(), kiosk.end());
    return commands;
}

} // namespace

CommandLine parseCommandLine(int argc, char **argv)
{
    using Command = CommandLine::Command;
    CommandLine line;
    Texts texts;
    CLI::App app("Yanlian: practise a phone procedure on a mock phone where nothing real can happen.", "yanlian");
    app.set_version_flag("--version", std::string("yanlian ") + YANLIAN_VERSION);
    app.require_subcommand(0, 1);
    addTutorialOptions(app, texts);
    const Commands commands = addCommands(app, texts, line);
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success &success) { // help or version
        line.command = Command::Finished;
        line.exitCode = app.exit(success);
        return line;
    } catch (const CLI::Error &error) {
        sayOnStderr(describe(error, deepest(app)));
        line.command = Command::Finished;
        line.exitCode = 2;
        return line;
    }
    if (refuseMisplaced(deepest(app)) || !fill(line, texts)) {
        line.command = Command::Finished;
        line.exitCode = 2;
        return line;
    }
    for (const auto &[command, option] : commands)
        if (option->parsed())
            line.command = command;
    if (line.minCell > 1 && line.reportFormat == ReportFormat::Xapi) {
        line.command = Command::Finished;
        line.exitCode = refuseValue(
            QStringLiteral("--min-cell"), QString::number(line.minCell),
            {QStringLiteral("1 with --format xapi, which tells single runs")});
    }
    if (line.command == Command::Guide && line.guide.folder.isEmpty() && line.guide.task != GuideOptions::Task::List) {
        sayOnStderr(QStringLiteral("--output is required; Folder of the guide"));
        line.command = Command::Finished;
        line.exitCode = 2;
    }
    return line;
}

Settings CommandLine::settingsOver(const Settings &others) const
{
    Settings all = others;
    for (const SettingKey &key : settingKeys())
        if (const QString given = settings.value(QLatin1StringView(key.name)); !given.isEmpty())
            key.set(all, given);
    return all;
}

int refuseValue(const QString &option, const QString &value, const QStringList &allowedValues)
{
    sayOnStderr(QStringLiteral("%1: unknown value %2; allowed: %3").arg(option, quoted(value), allowed(allowedValues)));
    return 2;
}

} // namespace yanlian
