// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/guide/GuideOptions.h"
#include "app/pack/Pack.h"

#include <variant>

namespace yanlian {

/// One combination of languages and looks; each has a folder of its own.
struct GuideVariant final {
    GuideLanguages languages;
    PhoneLanguage phoneLanguage = PhoneLanguage::SameAsCoach;
    int textSize = 150;
    QString theme;
    QString device;
    int scale = 3;

    Language shownPhoneLanguage() const { return resolvePhoneLanguage(languages.first, phoneLanguage); }
    /// The languages, and whatever is not as usual: "zh_CN", "en-phone-zh_CN-200-dark".
    QString folder() const;
};

/// A picture of one step: with everything that leads on from it, or of one of several ways on.
struct GuideShot final {
    int step = 0;
    QString branch; ///< a choice's id; empty for the step itself

    bool operator==(const GuideShot &) const = default;
};

/// A file of a guide.
struct GuideOutput final {
    QString file; ///< in the guide's folder, with slashes
    int variant = 0;
    int scenario = 0; ///< index in the pack
    GuideFormat format = GuideFormat::Png;
    GuideShot shot; ///< of a Png
};

/// Everything a guide consists of, in one fixed order: the files of a variant stand together, and in it those of a
/// scenario.
struct GuidePlan final {
    QList<GuideVariant> variants;
    QList<int> scenarios; ///< indexes in the pack
    QList<QList<int>> steps; ///< the steps that are told, for each of these scenarios
    QList<GuideOutput> outputs;

    QStringList files() const;
    const QList<int> &stepsOf(int scenario) const { return steps.at(scenarios.indexOf(scenario)); }
};

/// What asks for nothing: the option, its value and what is allowed.
struct GuideMistake final {
    QString option;
    QString value;
    QStringList allowed;
};

std::variant<GuidePlan, GuideMistake> planGuide(const Pack &pack, const GuideOptions &options);

/// "03-look", "08-decide--agree": a shot's name in file names, messages and patterns.
QString shotName(const Scenario &scenario, const GuideShot &shot);
/// All shots of one step: the step itself, then each way on that is not the only one.
QList<GuideShot> shotsOf(const Scenario &scenario, int step);
/// "8", or "8A" for the first of several ways on: what a callout says.
QString calloutLabel(const Scenario &scenario, int step, int choice);

/// A control with a callout.
struct GuideTarget final {
    QString control;
    QString label;
    bool isNeeded = true; ///< else it has a callout where it is seen anyway
};

/// The first control of each way on; of one way alone, every control that takes it, of which the first is needed.
QList<GuideTarget> targetsOf(const Scenario &scenario, const GuideShot &shot);

/// Whether a text is like a pattern with `*`, `?` and `[abc]`.
bool matchesGlob(const QString &text, const QString &glob);

} // namespace yanlian
