// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack/ScenarioReader.h"

#include "app/pack/StepReader.h"

namespace yanlian {

Scenario readScenario(YamlMap map)
{
    Scenario scenario;
    scenario.id = map.id("id");
    scenario.title = map.text("title");
    scenario.summary = map.text("summary");
    scenario.task = map.text("task");
    scenario.mastery = map.share("mastery").value_or(scenario.mastery);
    scenario.phone = map.text("phone");
    scenario.accounts = map.texts("accounts");
    if (scenario.accounts.isEmpty())
        map.report(map.place(), QStringLiteral("a scenario needs \"accounts\""));
    constexpr qsizetype mostSteps = 200;
    for (const YamlMap &step : map.maps("steps").mid(0, mostSteps + 1))
        scenario.steps += readStep(step);
    if (scenario.steps.size() > mostSteps)
        map.report(map.place("steps"), QStringLiteral("more than %1 steps").arg(mostSteps));
    if (scenario.steps.isEmpty())
        map.report(map.place(), QStringLiteral("a scenario needs \"steps\""));
    map.finish();
    return scenario;
}

} // namespace yanlian
