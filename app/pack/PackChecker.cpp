// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack/PackChecker.h"

#include "app/pack/ControlChecker.h"
#include "app/pack/FactChecker.h"
#include "app/pack/ScenarioChecker.h"
#include "app/pack/TaskChecker.h"
#include "app/pack/WayChecker.h"
#include "app/pack/YamlMap.h"

#include <QDir>
#include <QFileInfo>

namespace yanlian {

namespace {

void readScreenOnce(
    const Pack &pack, const Phrase &id, QHash<QString, Screen> &screens, QSet<QString> &tried, Problems &problems)
{
    if (id.isEmpty() || tried.contains(id.text))
        return;
    tried.insert(id.text);
    if (!isId(id.text)) {
        problems.append(
            {id.place,
             QStringLiteral("%1 is not a screen; allowed: lower-case letters, digits and hyphens")
                 .arg(quoted(id.text))});
        return;
    }
    const QString file = pack.screenFile(id.text);
    if (!QFileInfo::exists(file)) {
        QStringList names;
        for (const QString &name :
             QDir(pack.folder + QLatin1StringView("/screens")).entryList({QStringLiteral("*.ui")}))
            names += name.chopped(3);
        problems.append(
            {id.place, QStringLiteral("unknown screen %1; allowed: %2").arg(quoted(id.text), allowed(names))});
        return;
    }
    if (const auto screen = readScreen(file, file, problems))
        screens.insert(id.text, *screen);
}

void readScreensOf(
    const Pack &pack, const Scenario &scenario, QHash<QString, Screen> &screens, QSet<QString> &tried,
    Problems &problems)
{
    for (const Step &step : scenario.steps) {
        readScreenOnce(pack, step.screen, screens, tried, problems);
        for (const Visit &visit : step.visits)
            readScreenOnce(pack, visit.screen, screens, tried, problems);
    }
}

} // namespace

QHash<QString, Screen> readScreens(const Pack &pack, const Scenario &scenario, Problems &problems)
{
    QHash<QString, Screen> screens;
    QSet<QString> tried;
    readScreensOf(pack, scenario, screens, tried, problems);
    return screens;
}

QHash<QString, Screen> readScreens(const Pack &pack, Problems &problems)
{
    QHash<QString, Screen> screens;
    QSet<QString> tried;
    for (const Scenario &scenario : pack.scenarios)
        readScreensOf(pack, scenario, screens, tried, problems);
    return screens;
}

void checkPack(const Pack &pack, const QHash<QString, Screen> &screens, Problems &problems)
{
    const bool isWhole = problems.isEmpty(); // a file that was not read would make all that it holds look unknown
    for (const Scenario &scenario : pack.scenarios) {
        checkScenario(pack, scenario, screens, problems);
        checkTasks(scenario, screens, problems);
        checkWays(scenario, problems);
    }
    if (!isWhole)
        return;
    checkControls(pack, screens, problems);
    checkFacts(pack, problems);
}

} // namespace yanlian
