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
#include <QFileInfo>
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
    while (pilot.canReach() && !pilot.hasArrived()) {
        const int before = run.stepIndex();
        pilot.tap();
        clock.advance(5s);
        wizard.next();
        if (run.stepIndex() == before)
            break; // refused, or at another end
    }
    return pilot.hasArrived();
}

/// The accounts to try, the scenario's own first: some results are only for people who were not invited.
QStringList accountsToTry(const CommandLine &line, const Pack &pack, const Scenario &scenario)
{
    if (!line.account.isEmpty())
        return {line.account};
    QStringList ids = pack.accountIds();
    ids.removeAll(scenario.account.text);
    ids.prepend(scenario.account.text);
    return ids;
}

/// Shown to nobody, so that every layout is as in a window.
QPixmap picture(RehearsalWizard &wizard)
{
    wizard.setAttribute(Qt::WA_DontShowOnScreen);
    wizard.show();
    QApplication::processEvents();
    return wizard.grab();
}

int complain(const QString &message)
{
    QTextStream(stderr) << "yanlian: " << message << Qt::endl;
    return 1;
}

int save(const QPixmap &picture, const QString &file)
{
    if (const QFileInfo there(file);
        there.exists() && !there.isFile()) // QSaveFile would put itself in a device's place
        return complain(QStringLiteral("%1: cannot be written: not a file").arg(file));
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || !picture.save(&out, "PNG") || !out.flush() || !out.commit())
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
    const Scenario &scenario =
        line.scenario.isEmpty() ? source.pack->scenarios.constFirst() : *source.pack->scenario(line.scenario);
    const QString scenarioId = scenario.id.text;
    const QStringList steps = allowedSteps(scenario);
    if (!steps.contains(line.step))
        return refuseValue(QStringLiteral("--step"), line.step, steps);
    for (const QString &account : accountsToTry(line, *source.pack, scenario)) {
        ManualClock clock;
        Lesson lesson(*source.pack, {line.language, line.phoneLanguage, account, line.seed}, clock);
        const bool before = line.step == welcomeStep || line.step == chooseStep;
        RehearsalWizard wizard(lesson, line.textSize, before ? QString() : scenarioId);
        wizard.resize(line.size);
        wizard.begin();
        clock.advance(1s);
        if (line.step == chooseStep)
            wizard.next();
        if (before || playTo(wizard, clock, lesson.rehearsal()->scenario().indexOf(line.step)))
            return save(picture(wizard), line.file);
    }
    return complain(QStringLiteral("step %1 cannot be reached").arg(line.step));
}

} // namespace yanlian
