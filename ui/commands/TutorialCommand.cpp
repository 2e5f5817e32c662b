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

namespace yanlian {

int runTutorial(const CommandLine &line)
{
    PackSource source = openPack(line.packFolder);
    if (!source.pack)
        return source.exitCode;
    if (const int refused = checkNames(line, *source.pack))
        return refused;
    SystemClock clock;
    Lesson lesson(std::move(*source.pack), {line.language, line.phoneLanguage, line.account, line.seed}, clock);
    RehearsalWizard wizard(lesson, line.textSize, line.scenario);
    wizard.begin();
    QObject::connect(&wizard, &QDialog::finished, qApp, &QApplication::quit);
    const FirstPaintExit exitForBench(wizard);
    wizard.showMaximized(); // a larger window has larger text
    return QApplication::exec();
}

} // namespace yanlian
