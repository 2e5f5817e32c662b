// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/guide/GuidePlan.h"

#include <QRegularExpression>

#include <algorithm>

namespace yanlian {

namespace {

bool hasSeveralWays(const Step &step)
{
    return step.kind == Step::Kind::Decision;
}

bool matchesAny(const QStringList &names, const QStringList &globs)
{
    return globs.isEmpty() || std::any_of(globs.cbegin(), globs.cend(), [&](const QString &glob) {
               return std::any_of(
                   names.cbegin(), names.cend(), [&](const QString &name) { return matchesGlob(name, glob); });
           });
}

/// By which names `--only` can call a step.
QStringList namesOf(const Scenario &scenario, int step)
{
    const QString id = scenario.steps.at(step).id.text;
    return {id, scenario.id.text + QLatin1Char('/') + id, shotName(scenario, {step, {}})};
}

/// A pattern that nothing matches is a mistake even beside others that match.
std::optional<GuideMistake> unused(const QString &option, const QStringList &globs, const QList<QStringList> &names)
{
    for (const QString &glob : globs) {
        QStringList known;
        bool isUsed = false;
        for (const QStringList &each : names) {
            known += each.constFirst();
            isUsed = isUsed || matchesAny(each, {glob});
        }
        known.removeDuplicates();
        if (!isUsed)
            return GuideMistake{option, glob, known};
    }
    return std::nullopt;
}

QList<GuideVariant> variantsOf(const GuideOptions &options)
{
    QList<GuideVariant> all;
    for (const GuideLanguages &languages : options.languages)
        for (const PhoneLanguage phone : options.phoneLanguages)
            for (const int size : options.textSizes)
                for (const QString &theme : options.themes)
                    for (const QString &device : options.devices)
                        all += {languages, phone, size, theme, device, options.scale};
    return all;
}

QString documentName(const Scenario &scenario, GuideFormat format, const GuideOptions &options)
{
    QString name = scenario.id.text;
    if (format == GuideFormat::Pdf && options.paper == GuidePaper::Letter)
        name += QLatin1StringView("-letter");
    if (format == GuideFormat::Pdf && options.largePrint)
        name += QLatin1StringView("-large-print");
    const bool isFilm = format == GuideFormat::Apng; // what shows PNG files shows it too
    return name + QLatin1Char('.') + guideFormatCode(isFilm ? GuideFormat::Png : format);
}

/// A page in Markdown has its pictures beside it.
bool wantsPictures(const GuideOptions &options)
{
    return options.formats.contains(GuideFormat::Png) || options.formats.contains(GuideFormat::Markdown);
}

void addOutputs(GuidePlan &plan, int variant, int index, const Scenario &scenario, const GuideOptions &options)
{
    const QString folder = plan.variants.at(variant).folder() + QLatin1Char('/');
    if (wantsPictures(options))
        for (const int step : plan.stepsOf(index))
            for (const GuideShot &shot : shotsOf(scenario, step)) {
                const QString name = scenario.id.text + QLatin1Char('/') + shotName(scenario, shot);
                plan.outputs += {folder + name + QLatin1StringView(".png"), variant, index, GuideFormat::Png, shot};
            }
    for (const GuideFormat format : options.formats)
        if (format != GuideFormat::Png)
            plan.outputs += {folder + documentName(scenario, format, options), variant, index, format, {}};
}

} // namespace

QString GuideVariant::folder() const
{
    QStringList parts{guideLanguagesCode(languages)};
    if (phoneLanguage != PhoneLanguage::SameAsCoach)
        parts += QLatin1StringView("phone-") + phoneLanguageCode(phoneLanguage);
    if (textSize != 150)
        parts += QString::number(textSize);
    if (theme != QLatin1StringView("light"))
        parts += theme;
    if (device != QLatin1StringView("phone"))
        parts += device;
    if (scale != 3)
        parts += QString::number(scale) + QLatin1Char('x');
    return parts.join(QLatin1Char('-'));
}

QStringList GuidePlan::files() const
{
    QStringList all;
    for (const GuideOutput &output : outputs)
        all += output.file;
    return all;
}

std::variant<GuidePlan, GuideMistake> planGuide(const Pack &pack, const GuideOptions &options)
{
    QList<QStringList> scenarioNames;
    for (const QString &id : pack.scenarioIds())
        scenarioNames += QStringList{id};
    if (const auto mistake = unused(QStringLiteral("--scenario"), options.scenarios, scenarioNames))
        return *mistake;
    GuidePlan plan;
    plan.variants = variantsOf(options);
    QList<QStringList> stepNames;
    for (int i = 0; i < pack.scenarios.size(); ++i) {
        const Scenario &scenario = pack.scenarios.at(i);
        if (!matchesAny({scenario.id.text}, options.scenarios))
            continue;
        QList<int> told;
        for (int step = 0; step < scenario.steps.size(); ++step) {
            stepNames += namesOf(scenario, step);
            if (matchesAny(stepNames.constLast(), options.only))
                told += step;
        }
        if (told.isEmpty())
            continue;
        plan.scenarios += i;
        plan.steps += told;
    }
    if (const auto mistake = unused(QStringLiteral("--only"), options.only, stepNames))
        return *mistake;
    for (int variant = 0; variant < plan.variants.size(); ++variant)
        for (const int scenario : plan.scenarios)
            addOutputs(plan, variant, scenario, pack.scenarios.at(scenario), options);
    return plan;
}

QString shotName(const Scenario &scenario, const GuideShot &shot)
{
    const QString name =
        QStringLiteral("%1-%2").arg(shot.step + 1, 2, 10, QLatin1Char('0')).arg(scenario.steps.at(shot.step).id.text);
    return shot.branch.isEmpty() ? name : name + QLatin1StringView("--") + shot.branch;
}

QList<GuideShot> shotsOf(const Scenario &scenario, int step)
{
    QList<GuideShot> all{{step, {}}};
    for (const Choice &choice : scenario.steps.at(step).choices)
        if (!choice.taps.isEmpty() && (hasSeveralWays(scenario.steps.at(step)) || choice.refuses))
            all += {step, choice.id.text};
    return all;
}

QString calloutLabel(const Scenario &scenario, int step, int choice)
{
    const QString number = QString::number(step + 1);
    return hasSeveralWays(scenario.steps.at(step)) || choice > 0 ? number + QChar(char16_t(u'A' + choice)) : number;
}

QList<GuideTarget> targetsOf(const Scenario &scenario, const GuideShot &shot)
{
    QList<GuideTarget> all;
    const Step &step = scenario.steps.at(shot.step);
    for (int i = 0; i < step.choices.size(); ++i) {
        const Choice &choice = step.choices.at(i);
        const QString label = calloutLabel(scenario, shot.step, i);
        if (choice.id.text == shot.branch)
            for (const Phrase &tap : choice.taps)
                all += {tap.text, label, all.isEmpty()};
        else if (shot.branch.isEmpty() && !choice.taps.isEmpty() && (hasSeveralWays(step) || !choice.refuses))
            all += {choice.taps.constFirst().text, label, true};
    }
    return all;
}

bool matchesGlob(const QString &text, const QString &glob)
{
    const QString form =
        QRegularExpression::wildcardToRegularExpression(glob, QRegularExpression::UnanchoredWildcardConversion);
    return QRegularExpression(QRegularExpression::anchoredPattern(form)).match(text).hasMatch();
}

} // namespace yanlian
