// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/CommandLine.h"
#include "ui/commands/PackCommand.h"
#include "ui/commands/ReportCommand.h"
#include "ui/commands/ShotCommand.h"
#include "ui/commands/StaffCommand.h"
#include "ui/commands/TutorialCommand.h"
#include "ui/look/Fonts.h"
#include "ui/look/YanlianStyle.h"

#include <QApplication>

#include <cstdio>

using namespace yanlian;

namespace {

/// Qt would say it in several lines and abort.
bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

} // namespace

int main(int argc, char **argv)
{
    using Command = CommandLine::Command;
    const CommandLine line = parseCommandLine(argc, argv);
    if (line.command == Command::Finished)
        return line.exitCode;
    QCoreApplication::setApplicationName(QStringLiteral("yanlian"));
    if (line.command == Command::Report || line.command == Command::PackList || line.command == Command::PackStrings
        || line.command == Command::PackCoverage) {
        const QCoreApplication app(argc, argv);
        return line.command == Command::Report ? runReport(line) : runPackCommand(line);
    }
    const bool opensWindow = line.command == Command::Tutorial || line.command == Command::Staff;
    if (opensWindow && !hasDisplay()) {
        std::fputs("yanlian: there is no display to open a window on; `shot` and `report` do without one\n", stderr);
        return 1;
    }
    if (!opensWindow)
        qputenv("QT_QPA_PLATFORM", "offscreen"); // a picture needs no display
    pinFonts();
    const QApplication app(argc, argv);
    keepLargeLetters();
    YanlianStyle::install();
    if (line.command == Command::PackCheck)
        return runPackCommand(line);
    if (line.command == Command::Staff)
        return runStaff(line);
    return line.command == Command::Shot ? runShot(line) : runTutorial(line);
}
