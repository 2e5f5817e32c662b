// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/TutorialCommand.h"

#include "app/huabei/Clock.h"
#include "app/rehearsal/Lesson.h"
#include "ui/commands/CommandLine.h"
#include "ui/commands/FirstPaintExit.h"
#include "ui/commands/PackSource.h"
#include "ui/wizard/RehearsalWizard.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QScreen>

namespace yanlian {

namespace {

/// Null after a complaint; `exitCode` then says which.
std::unique_ptr<Lesson> openLesson(const CommandLine &line, Clock &clock, int &exitCode)
{
    const Lesson::Setup setup{
        line.language, line.phoneLanguage, line.account, line.seed.value_or(QRandomGenerator::global()->generate())};
    if (line.packFolder.isEmpty() && line.scenario.isEmpty() && line.account.isEmpty())
        return std::make_unique<Lesson>(setup, clock);
    PackSource source = openPack(line.packFolder);
    exitCode = source.pack ? checkNames(line, *source.pack) : source.exitCode;
    return exitCode ? nullptr : std::make_unique<Lesson>(std::move(*source.pack), setup, clock);
}

} // namespace

int runTutorial(const CommandLine &line)
{
    SystemClock clock;
    int exitCode = 0;
    const std::unique_ptr<Lesson> lesson = openLesson(line, clock, exitCode);
    if (!lesson)
        return exitCode;
    RehearsalWizard wizard(*lesson, line.textSize, line.scenario);
    wizard.setGeometry(QApplication::primaryScreen()->availableGeometry()); // where nobody maximises windows
    wizard.begin();
    QObject::connect(&wizard, &QDialog::finished, qApp, &QApplication::quit);
    const FirstPaintExit exitForBench(wizard);
    wizard.showMaximized(); // a larger window has larger text
    return QApplication::exec();
}

} // namespace yanlian
