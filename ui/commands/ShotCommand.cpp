// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/ShotCommand.h"

#include "app/huabei/Clock.h"
#include "app/rehearsal/Autopilot.h"
#include "app/rehearsal/Lesson.h"
#include "ui/commands/CommandLine.h"
#include "ui/commands/KioskShot.h"
#include "ui/commands/PackSource.h"
#include "ui/commands/StdErr.h"
#include "ui/wizard/RehearsalWizard.h"

#include <QApplication>
#include <QFileInfo>
#include <QSaveFile>

using namespace std::chrono_literals;

namespace yanlian {

namespace {

const auto firstRunStep = QStringLiteral("first-run");
const auto settingsStep = QStringLiteral("settings");
const auto welcomeStep = QStringLiteral("welcome");
const auto chooseStep = QStringLiteral("choose");
const auto modeStep = QStringLiteral("mode");

QStringList allowedSteps(const Scenario &scenario)
{
    QStringList names{firstRunStep, settingsStep, welcomeStep, chooseStep, modeStep};
    for (const Step &step : scenario.steps)
        names += step.id.text;
    return names + kioskShotSteps();
}

/// Plays to the wanted step through the same taps and the same Next button as a person.
bool playTo(RehearsalWizard &wizard, ManualClock &clock, int goal)
{
    constexpr int most = 200; // taps; more than any way has
    Autopilot pilot(*wizard.lesson().rehearsal(), goal, wizard.lesson().seed());
    for (int taps = 0; taps < most && !pilot.hasArrived() && pilot.canReach(); ++taps) {
        pilot.tap();
        clock.advance(5s);
        wizard.next();
    }
    return pilot.hasArrived();
}

/// As often as it takes; a level that only a mistake brings is passed by.
void askForHelp(Rehearsal &run, int level)
{
    for (int asked = 0; asked < HelpLadder::Show && run.help() < level; ++asked)
        run.askForHelp();
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
    sayOnStderr(message);
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
    const Settings settings = line.settingsOver({desktopLanguage(QLocale::system())});
    if (kioskShotSteps().contains(line.step))
        return save(kioskShot(*source.pack, line.step, line.size, settings), line.file);
    const bool before = QStringList{firstRunStep, settingsStep, welcomeStep, chooseStep, modeStep}.contains(line.step);
    const int goal = before ? 0 : scenario.indexOf(line.step);
    const QStringList accounts = line.account.isEmpty() ? scenario.accountIds() : QStringList{line.account};
    ManualClock clock;
    const auto begin = beginningFor(*source.pack, scenario, goal, accounts, line.seed.value_or(1), clock.today());
    if (!begin)
        return complain(QStringLiteral("step %1 cannot be reached").arg(line.step));
    Lesson lesson(
        *source.pack, {settings.language, settings.phoneLanguage, begin->account, begin->seed, line.mode}, clock);
    RehearsalWizard wizard(lesson, settings.appearance, before ? QString() : scenarioId);
    wizard.resize(line.size);
    if (line.step == firstRunStep)
        wizard.beginWithSettings();
    wizard.begin();
    clock.advance(1s);
    if (line.step == chooseStep || line.step == modeStep)
        wizard.next();
    clock.advance(1s);
    if (line.step == modeStep)
        wizard.next();
    if (!before && !playTo(wizard, clock, goal))
        return complain(QStringLiteral("step %1 cannot be reached").arg(line.step));
    if (line.step == settingsStep)
        wizard.openSettings();
    if (!before)
        askForHelp(*lesson.rehearsal(), line.helpLevel);
    clock.advance(5s); // the phone has answered
    return save(picture(wizard), line.file);
}

} // namespace yanlian
