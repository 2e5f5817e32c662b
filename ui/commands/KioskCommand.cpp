// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/KioskCommand.h"

#include "app/huabei/Clock.h"
#include "app/journal/Journal.h"
#include "app/journal/StickExport.h"
#include "app/kiosk/JournalKeeper.h"
#include "app/kiosk/PinStore.h"
#include "app/kiosk/ServiceNotice.h"
#include "app/kiosk/StartCounter.h"
#include "app/kiosk/StateFolder.h"
#include "ui/commands/CommandLine.h"
#include "ui/commands/FirstPaintExit.h"
#include "ui/commands/PackSource.h"
#include "ui/commands/StdErr.h"
#include "ui/kiosk/KioskText.h"
#include "ui/kiosk/KioskWindow.h"
#include "ui/kiosk/PaintWatch.h"
#include "ui/kiosk/StickCopy.h"
#include "ui/speech/Voices.h"

#include <QApplication>
#include <QFile>
#include <QScreen>

using namespace std::chrono_literals;

namespace yanlian {

namespace {

constexpr auto upkeepPause = 2s;

int leastText(const KioskConfig &config)
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    return kioskTextPixels(config, screen->size(), screen->physicalSize());
}

Report lastWeek(const QString &journal)
{
    return readReport(journal, QDate::currentDate().addDays(-6)).report.value_or(Report());
}

/// What has to be seen to from time to time; over and over.
void keepUp(Clock &clock, JournalKeeper &keeper, const StateFolder &state)
{
    clock.after(upkeepPause, qApp, [&clock, &keeper, state] {
        if (const QString complaint = keeper.check(); !complaint.isEmpty())
            sayOnStderr(complaint);
        if (QFile::exists(state.exitFile()) && QFile::remove(state.exitFile()))
            return QCoreApplication::exit(closedByStaff);
        keepUp(clock, keeper, state);
    });
}

} // namespace

void standAlone()
{
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
}

int runKiosk(const CommandLine &line)
{
    const auto read = kioskConfigFrom(line.config);
    if (const auto *faults = std::get_if<QStringList>(&read)) {
        for (const QString &fault : *faults)
            sayOnStderr(fault);
        return 1;
    }
    const KioskConfig config = std::get<KioskConfig>(read);
    const StateFolder state{config.stateFolder};
    const StartCounter starts(config.stateFolder);
    if (!starts.complaint().isEmpty())
        sayOnStderr(starts.complaint());
    PackSource source = openPack(starts.isTooOften() ? QString() : config.packFolder);
    if (!source.pack)
        return source.exitCode;
    QGuiApplication::setQuitOnLastWindowClosed(false);
    SystemClock clock;
    PinStore pins(config.stateFolder);
    Journal journal(state.journalFile());
    JournalKeeper keeper(state.journalFile(), config.keepDays);
    const KioskWords words;
    KioskMachine machine;
    QStringList clips{config.voiceFolder, config.packFolder};
    clips.removeAll(QString());
    machine.voices = [clips, &clock] { return usualVoices(clips, clock); };
    machine.now = systemWallClock();
    machine.leastText = leastText(config);
    machine.isSafe = starts.isTooOften();
    machine.note = [&journal](const LessonEvent &event, Language language) { journal.write(event, language); };
    machine.week = [&state] { return lastWeek(state.journalFile()); };
    machine.counts = stickCopy(
        words, state.journalFile(), [] { return mountedSticks(); }, [] { return QDate::currentDate(); });
    KioskWindow window(std::move(*source.pack), config, machine, pins, clock);
    const ServiceNotice service = ServiceNotice::fromEnvironment();
    const PaintWatch watch(window, clock, service.aliveEvery(), {[&] { service.ready(); }, [&] { service.alive(); }});
    QObject::connect(&window, &KioskWindow::closeWanted, qApp, [] { QCoreApplication::exit(closedByStaff); });
    const FirstPaintExit exitForBench(window);
    keepUp(clock, keeper, state);
    window.setGeometry(QGuiApplication::primaryScreen()->geometry());
    window.showFullScreen();
    window.activateWindow(); // no window manager does it
    return QApplication::exec();
}

} // namespace yanlian
