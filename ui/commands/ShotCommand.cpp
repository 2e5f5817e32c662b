// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/ShotCommand.h"

#include "app/huabei/Clock.h"
#include "app/rehearsal/Autopilot.h"
#include "app/rehearsal/Lesson.h"
#include "ui/commands/CommandLine.h"
#include "ui/commands/PackSource.h"
#include "ui/wizard/RehearsalWizard.h"

#include <QApplication>
#include <QSaveFile>
#include <QTextStream>

using namespace std::chrono_literals;

namespace yanlian {

namespace {

const auto welcomeStep = QStringLiteral("welcome");
const auto chooseStep = QStringLiteral("choose");

QStringList allowedSteps(const Scenario &scenario)
{
    QStringList names{welcomeStep, chooseStep};
    for (const Step &step : scenario.steps)
        names += step.id.text;
    return names;
}

/// Plays to the wanted step through the same taps and the same Next button as a person.
bool playTo(RehearsalWizard &wizard, ManualClock &clock, int goal)
{
    Rehearsal &run = *wizard.lesson().rehearsal();
    Autopilot pilot(run, goal);
    for (int turns = 0; pilot.canReach() && !pilot.hasArrived() && turns < 500; ++turns) {
        pilot.tap();
        clock.advance(5s);
        wizard.next();
    }
    return pilot.hasArrived();
}

int complain(const QString &message)
{
    QTextStream(stderr) << "yanlian: " << message << Qt::endl;
    return 1;
}

int save(const QPixmap &picture, const QString &file)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || !picture.save(&out, "PNG") || !out.commit())
        return complain(QStringLiteral("%1: cannot be written: %2").arg(file, out.errorString()));
    return 0;
}

} // namespace

int runShot(const CommandLine &line)
{
    PackSource source = openPack(line.packFolder);
    if (!source.pack)
        return source.exitCode;
    if (const int refused = checkNames(line, *source.pack))
        return refused;
    const Scenario &scenario
        = line.scenario.isEmpty() ? source.pack->scenarios.constFirst() : *source.pack->scenario(line.scenario);
    const QString scenarioId = scenario.id.text;
    const QStringList steps = allowedSteps(scenario);
    if (!steps.contains(line.step))
        return refuseValue(QStringLiteral("--step"), line.step, steps);
    ManualClock clock;
    Lesson lesson(std::move(*source.pack), {line.language, line.phoneLanguage, line.account, line.seed}, clock);
    const bool before = line.step == welcomeStep || line.step == chooseStep;
    RehearsalWizard wizard(lesson, line.textSize, before ? QString() : scenarioId);
    wizard.resize(line.size);
    wizard.begin();
    clock.advance(1s);
    if (line.step == chooseStep)
        wizard.next();
    if (!before && !playTo(wizard, clock, lesson.rehearsal()->scenario().indexOf(line.step)))
        return complain(QStringLiteral("step %1 cannot be reached with account %2")
                            .arg(line.step, lesson.rehearsal()->account().id));
    wizard.setAttribute(Qt::WA_DontShowOnScreen);
    wizard.show();
    QApplication::processEvents();
    if (QWidget *focused = wizard.focusWidget())
        focused->clearFocus();
    return save(wizard.grab(), line.file);
}

} // namespace yanlian
