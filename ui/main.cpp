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
    const CommandLine line = parseCommandLine(argc, argv);
    switch (line.command) {
    case CommandLine::Command::Finished:
        return line.exitCode;
    case CommandLine::Command::PackCheck:
    case CommandLine::Command::PackList:
    case CommandLine::Command::PackStrings: {
        const QCoreApplication app(argc, argv);
        return runPackCommand(line);
    }
    case CommandLine::Command::Shot:
        qputenv("QT_QPA_PLATFORM", "offscreen"); // a picture needs no display
        break;
    case CommandLine::Command::Tutorial:
        break;
    }
    const QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("yanlian"));
    YanlianStyle::install();
    return line.command == CommandLine::Command::Shot ? runShot(line) : runTutorial(line);
}
