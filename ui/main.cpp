// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/CommandLine.h"
#include "ui/commands/PackCommand.h"
#include "ui/commands/ShotCommand.h"
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
    if (line.command == Command::PackList || line.command == Command::PackStrings
        || line.command == Command::PackCoverage) {
        const QCoreApplication app(argc, argv);
        return runPackCommand(line);
    }
    if (line.command == Command::Tutorial && !hasDisplay()) {
        std::fputs(
            "yanlian: there is no display to open the lesson on; `yanlian shot` makes pictures without one\n", stderr);
        return 1;
    }
    if (line.command != Command::Tutorial)
        qputenv("QT_QPA_PLATFORM", "offscreen"); // a picture needs no display
    pinFonts();
    const QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("yanlian"));
    YanlianStyle::install();
    if (line.command == Command::PackCheck)
        return runPackCommand(line);
    return line.command == Command::Shot ? runShot(line) : runTutorial(line);
}
