// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/RunCommand.h"

#include "ui/commands/CommandLine.h"
#include "ui/commands/GuideCommand.h"
#include "ui/commands/KioskCheckCommand.h"
#include "ui/commands/KioskCommand.h"
#include "ui/commands/KioskSetPinCommand.h"
#include "ui/commands/PackCommand.h"
#include "ui/commands/ReportCommand.h"
#include "ui/commands/ShotCommand.h"
#include "ui/commands/StaffCommand.h"
#include "ui/commands/TutorialCommand.h"
#include "ui/look/Fonts.h"
#include "ui/look/Surroundings.h"
#include "ui/look/YanlianStyle.h"
#include "ui/settings/DesktopSettings.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <optional>

namespace yanlian {

namespace {

using Command = CommandLine::Command;

/// Qt would say it in several lines and abort.
bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

/// Of those that need no widget.
int runText(const CommandLine &line)
{
    switch (line.command) {
    case Command::Report:
        return runReport(line);
    case Command::KioskSetPin:
        return runKioskSetPin(line);
    default:
        return runPackCommand(line);
    }
}

bool isText(Command command)
{
    return command == Command::Report || command == Command::PackList || command == Command::PackStrings
        || command == Command::PackCoverage || command == Command::KioskSetPin;
}

int runWithWidgets(const CommandLine &line, const Settings &desktop)
{
    switch (line.command) {
    case Command::PackCheck:
    case Command::PackVoice:
        return runPackCommand(line);
    case Command::Staff:
        return runStaff(line);
    case Command::Shot:
        return runShot(line);
    case Command::Guide:
        return runGuide(line);
    case Command::Kiosk:
        return runKiosk(line);
    case Command::KioskCheck:
        return runKioskCheck(line);
    default:
        return runTutorial(line, desktop);
    }
}

} // namespace

int runCommand(const CommandLine &line, int &argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("yanlian"));
    QCoreApplication::setApplicationVersion(QStringLiteral(YANLIAN_VERSION));
    if (isText(line.command)) {
        const QCoreApplication app(argc, argv);
        return runText(line);
    }
    const bool opensWindow =
        line.command == Command::Tutorial || line.command == Command::Staff || line.command == Command::Kiosk;
    if (opensWindow && !hasDisplay()) {
        std::fputs("yanlian: there is no display to open a window on; `shot` and `report` do without one\n", stderr);
        return 1;
    }
    std::optional<QTemporaryDir> runtimeFolder;
    if (!opensWindow) {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // a picture needs no display
        if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR")) { // as after sudo; Qt would warn, and leave a folder behind
            runtimeFolder.emplace();
            qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtimeFolder->path()));
        }
    }
    if (line.command == Command::Guide || line.command == Command::Shot)
        pinSurroundings();
    if (line.command == Command::Kiosk)
        standAlone();
    pinFonts();
    const QApplication app(argc, argv);
    const Settings desktop = desktopSettings(QLocale::system(), QApplication::palette(), QApplication::font());
    YanlianStyle::install();
    return runWithWidgets(line, desktop);
}

} // namespace yanlian
