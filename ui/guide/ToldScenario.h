// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/guide/GuideDocument.h"
#include "app/guide/GuidePlan.h"
#include "app/huabei/Account.h"

#include <QMap>

namespace yanlian {

class MissingTranslations;

/// How the phone stands at a step.
struct GuideScene final {
    Screen screen;
    Account account;
};

/// A scenario gone through: what is told of each step and how the phone stands there.
struct ToldScenario final {
    GuideDocument document; ///< without pictures
    QMap<int, GuideScene> scenes; ///< by step
    QMap<int, QStringList> faults; ///< by step: why it cannot be told
};

/// Goes through it once for each language of the variant. `missing` must be installed.
ToldScenario tellScenario(
    const Pack &pack, const Scenario &scenario, const QList<int> &steps, const GuideVariant &variant,
    MissingTranslations &missing);

} // namespace yanlian
