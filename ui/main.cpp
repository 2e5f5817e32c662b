// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/CommandLine.h"
#include "ui/commands/PackCommand.h"
#include "ui/commands/ShotCommand.h"
#include "ui/commands/TutorialCommand.h"
#include "ui/look/YanlianStyle.h"

#include <QApplication>

using namespace yanlian;

int main(int argc, char **argv)
{
    using Command = CommandLine::Command;
    const CommandLine line = parseCommandLine(argc, argv);
    if (line.command == Command::Finished)
        return line.exitCode;
    if (line.command == Command::PackList || line.command == Command::PackStrings) {
        const QCoreApplication app(argc, argv);
        return runPackCommand(line);
    }
    if (line.command != Command::Tutorial)
        qputenv("QT_QPA_PLATFORM", "offscreen"); // a picture needs no display
    const QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("yanlian"));
    YanlianStyle::install();
    if (line.command == Command::PackCheck)
        return runPackCommand(line);
    return line.command == Command::Shot ? runShot(line) : runTutorial(line);
}
