// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/CommandLine.h"

#include "app/pack/Pack.h"
#include "app/pack/Problem.h"

#include <CLI/CLI.hpp>

#include <QRegularExpression>
#include <QTextStream>

namespace yanlian {

namespace {

/// The options as text; CLI11 has checked which were given, convert() checks what they say.
struct Texts {
    std::string scenario, step, language, phoneLanguage, textSize, pack, account, seed, size, file, folder;
};

void complain(const QString &message)
{
    QTextStream(stderr) << QStringLiteral("yanlian: ") << message.simplified() << Qt::endl;
}

/// Reads one option through its table of names; false after complaining.
template <typename Value, typename Read>
bool convert(const std::string &text, const char *option, Value &value, Read read, const QStringList &names)
{
    if (text.empty())
        return true;
    const QString given = QString::fromStdString(text);
    if (const std::optional<Value> known = read(given)) {
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

bool convertSeed(const std::string &text, std::optional<quint32> &seed, const QStringList &names)
{
    quint32 given = 0;
    if (!convert(text, "--seed", given, readSeed, names))
        return false;
    if (!text.empty())
        seed = given;
    return true;
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

/// Empty is what a script gives whose variable was not set; it must not pass for "not given".
void add(CLI::App &app, const char *name, std::string &text, const char *description, bool isRequired = false)
{
    const CLI::Validator notEmpty(
        [](const std::string &given) { return std::string(given.empty() ? "the value is empty" : ""); }, "");
    app.add_option(name, text, description)->check(notEmpty)->required(isRequired);
}

void addLessonOptions(CLI::App &app, Texts &texts)
{
    add(app, "--scenario", texts.scenario, "Walkthrough to practise, by its id; see `yanlian pack list`");
    add(app, "--lang", texts.language, "Language of the coach: zh_CN or en (default: the desktop's, else zh_CN)");
    add(app, "--phone-lang", texts.phoneLanguage, "Language of the phone: same or zh_CN (default: same)");
    add(app, "--text-size", texts.textSize, "Text size in percent: 100, 150 or 200 (default: 100)");
    add(app, "--pack", texts.pack, "Folder of a pack to use instead of the built-in one");
    add(app, "--account", texts.account, "Invented account to begin with (default: the scenario's own)");
    add(app, "--seed", texts.seed,
        "Number that fixes everything left to chance (default: drawn anew; 1 for a picture)");
}

bool fill(CommandLine &line, const Texts &texts)
{
    line.language = desktopLanguage(QLocale::system());
    line.scenario = QString::fromStdString(texts.scenario);
    line.step = QString::fromStdString(texts.step);
    line.account = QString::fromStdString(texts.account);
    line.file = QString::fromStdString(texts.file);
    line.packFolder = QString::fromStdString(texts.pack.empty() ? texts.folder : texts.pack);
    return convert(texts.language, "--lang", line.language, languageFromCode, languageCodes())
        && convert(texts.phoneLanguage, "--phone-lang", line.phoneLanguage, phoneLanguageFromCode, phoneLanguageCodes())
        && convert(texts.textSize, "--text-size", line.textSize, textSizeFromCode, textSizeCodes())
        && convertSeed(texts.seed, line.seed, {QStringLiteral("a whole number from 0 to 4294967295")})
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
bool refuseMisplaced(const CLI::App &app, const CLI::App &command)
{
    for (const CLI::Option *option : app.get_options())
        if (&app != &command && option->count() > 0) {
            complain(QStringLiteral("%1: give the options after the command; %2 allows %3")
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

} // namespace

CommandLine parseCommandLine(int argc, char **argv)
{
    CommandLine line;
    Texts texts;
    CLI::App app("Yanlian: practise a phone procedure on a mock phone where nothing real can happen.", "yanlian");
    app.set_version_flag("--version", std::string("yanlian ") + YANLIAN_VERSION);
    app.require_subcommand(0, 1);
    addLessonOptions(app, texts);
    CLI::App *tutorial = app.add_subcommand("tutorial", "Open the lesson in a window (this is the default)");
    addLessonOptions(*tutorial, texts);
    CLI::App *shot = app.add_subcommand("shot", "Write a picture of one page, without a display");
    addLessonOptions(*shot, texts);
    add(*shot, "--step", texts.step, "Page to show: welcome, choose or the id of a step", true);
    add(*shot, "--size", texts.size, "Size of the window, for example 1280x800 (default)");
    add(*shot, "file", texts.file, "PNG file to write", true);
    CLI::App *pack = app.add_subcommand("pack", "Look at a pack of walkthroughs");
    pack->require_subcommand(1);
    CLI::App *check = pack->add_subcommand("check", "Find everything in a pack that would make a lesson stumble");
    CLI::App *list = pack->add_subcommand("list", "List the walkthroughs of a pack");
    CLI::App *strings = pack->add_subcommand("strings", "Print what the coach says, for lupdate");
    CLI::App *coverage = pack->add_subcommand("coverage", "Print where each statement of a pack is taught");
    for (CLI::App *command : {check, list, strings, coverage})
        add(*command, "folder", texts.folder, "Folder of the pack (default: the built-in one)");
    list->add_flag("--steps", line.listSteps, "List every step of every walkthrough instead");
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success &success) { // help or version
        line.command = CommandLine::Command::Finished;
        line.exitCode = app.exit(success);
        return line;
    } catch (const CLI::Error &error) {
        complain(describe(error, deepest(app)));
        line.command = CommandLine::Command::Finished;
        line.exitCode = 2;
        return line;
    }
    if (refuseMisplaced(app, deepest(app)) || !fill(line, texts)) {
        line.command = CommandLine::Command::Finished;
        line.exitCode = 2;
        return line;
    }
    using Command = CommandLine::Command;
    line.command = shot->parsed() ? Command::Shot
        : check->parsed()         ? Command::PackCheck
        : list->parsed()          ? Command::PackList
        : strings->parsed()       ? Command::PackStrings
        : coverage->parsed()      ? Command::PackCoverage
                                  : Command::Tutorial;
    return line;
}

int refuseValue(const QString &option, const QString &value, const QStringList &allowedValues)
{
    complain(QStringLiteral("%1: unknown value %2; allowed: %3").arg(option, quoted(value), allowed(allowedValues)));
    return 2;
}

} // namespace yanlian
