// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/GuideLine.h"

#include "app/guide/GuideDevice.h"
#include "ui/commands/CommandLine.h"
#include "ui/look/Look.h"

namespace yanlian {

namespace {

template <typename Value, typename Read>
bool convertOne(const QString &given, const char *option, Value &value, Read read, const QStringList &names)
{
    if (const auto known = read(given)) {
        value = *known;
        return true;
    }
    refuseValue(QLatin1StringView(option), given, names);
    return false;
}

template <typename Value, typename Read>
bool convert(const std::string &text, const char *option, Value &value, Read read, const QStringList &names)
{
    return text.empty() || convertOne(QString::fromStdString(text), option, value, read, names);
}

/// Several with commas between; each counts once.
template <typename Value, typename Read>
bool convertList(const std::string &text, const char *option, QList<Value> &values, Read read, const QStringList &names)
{
    if (text.empty())
        return true;
    values.clear();
    for (const QString &given : QString::fromStdString(text).split(QLatin1Char(','))) {
        Value value;
        if (!convertOne(given, option, value, read, names))
            return false;
        if (!values.contains(value))
            values += value;
    }
    return true;
}

std::optional<int> readTextSize(const QString &text)
{
    const auto size = textSizeFromCode(text);
    return size ? std::optional(int(*size)) : std::nullopt;
}

std::optional<QString> readTheme(const QString &text)
{
    return themeFromCode(text) ? std::optional(text) : std::nullopt;
}

std::optional<QString> readDevice(const QString &text)
{
    return guideDevice(text) ? std::optional(text) : std::nullopt;
}

template <int least, int most> std::optional<int> readNumber(const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

std::optional<bool> readSwitch(const QString &text)
{
    if (text == QLatin1StringView("on"))
        return true;
    return text == QLatin1StringView("off") ? std::optional(false) : std::nullopt;
}

QStringList patterns(const std::vector<std::string> &texts)
{
    QStringList all;
    for (const std::string &text : texts)
        all += QString::fromStdString(text);
    return all;
}

} // namespace

CLI::App *addGuideCommand(CLI::App &app, GuideTexts &texts, std::string &pack)
{
    CLI::App *guide = app.add_subcommand("guide", "Make the pictures and pages of a guide, without a display");
    const CLI::Validator notEmpty(
        [](const std::string &given) { return std::string(given.empty() ? "the value is empty" : ""); }, "");
    const auto add = [&](const char *name, auto &text, const char *description) {
        guide->add_option(name, text, description)->check(notEmpty);
    };
    add("-o,--output", texts.folder, "Folder of the guide");
    add("--scenario", texts.scenarios, "Walkthroughs, by a pattern of their ids; may be repeated (default: all)");
    add("--only", texts.only, "Steps, by a pattern of their ids; may be repeated (default: all)");
    add("--lang", texts.languages, "Languages: zh_CN, en, or two on a page as zh_CN+en (default: zh_CN,en)");
    add("--phone-lang", texts.phoneLanguages, "Languages of the phone: same or zh_CN (default: same)");
    add("--text-size", texts.textSizes, "Text sizes in percent: 100, 150 or 200 (default: 150)");
    add("--theme", texts.themes, "Colours: light, contrast or dark (default: light)");
    add("--device", texts.devices, "What the phone is: phone, tablet, … (default: phone)");
    add("--scale", texts.scale, "Pixels of a picture for one of the phone, 1 to 4 (default: 3)");
    add("--format", texts.formats, "What to make: png, pdf, html, md, odt or apng (default: png)");
    add("--callouts", texts.callouts, "Rings and numbers: on or off (default: on)");
    add("--paper", texts.paper, "Paper of a PDF file: A4 or Letter (default: A4)");
    guide->add_flag("--large-print", texts.largePrint, "Nothing in a PDF file in less than 18 points");
    add("--jobs", texts.jobs, "How many threads, 1 to 64 (default: as many as there are processors)");
    add("--shard", texts.shard, "Make only part I of N, as I/N");
    guide->add_flag("--check", texts.check, "Compare with the folder and write nothing in it");
    guide->add_flag("--list", texts.list, "Name the files of the guide and make none");
    guide->add_flag("--dry-run", texts.dryRun, "Say what would be written");
    add("--pack", pack, "Folder of a pack to use instead of the built-in one");
    return guide;
}

bool fillGuide(GuideOptions &options, const GuideTexts &texts)
{
    using Task = GuideOptions::Task;
    options.folder = QString::fromStdString(texts.folder);
    options.scenarios = patterns(texts.scenarios);
    options.only = patterns(texts.only);
    options.largePrint = texts.largePrint;
    options.task = texts.list ? Task::List : texts.check ? Task::Check : texts.dryRun ? Task::DryRun : Task::Write;
    return convertList(texts.languages, "--lang", options.languages, guideLanguagesFromCode, guideLanguagesCodes())
        && convertList(
               texts.phoneLanguages, "--phone-lang", options.phoneLanguages, phoneLanguageFromCode,
               phoneLanguageCodes())
        && convertList(texts.textSizes, "--text-size", options.textSizes, readTextSize, textSizeCodes())
        && convertList(texts.themes, "--theme", options.themes, readTheme, themeCodes())
        && convertList(texts.devices, "--device", options.devices, readDevice, guideDeviceNames())
        && convertList(texts.formats, "--format", options.formats, guideFormatFromCode, guideFormatCodes())
        && convert(texts.scale, "--scale", options.scale, readNumber<1, 4>, {QStringLiteral("1 to 4")})
        && convert(
               texts.callouts, "--callouts", options.callouts, readSwitch,
               {QStringLiteral("on"), QStringLiteral("off")})
        && convert(texts.paper, "--paper", options.paper, guidePaperFromCode, guidePaperCodes())
        && convert(texts.jobs, "--jobs", options.jobs, readNumber<1, 64>, {QStringLiteral("1 to 64")})
        && convert(
               texts.shard, "--shard", options.shard, guideShardFromCode,
               {QStringLiteral("I/N with I from 1 to N, for example 1/4")});
}

} // namespace yanlian
