// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/KioskShot.h"

#include "app/huabei/Clock.h"
#include "app/kiosk/PinStore.h"
#include "ui/kiosk/KioskText.h"
#include "ui/kiosk/KioskWindow.h"
#include "ui/kiosk/StaffPad.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTemporaryDir>

using namespace std::chrono_literals;

namespace yanlian {

namespace {

const auto attract = QStringLiteral("kiosk-attract");
const auto attractLater = QStringLiteral("kiosk-attract-later");
const auto language = QStringLiteral("kiosk-language");
const auto choose = QStringLiteral("kiosk-choose");
const auto lesson = QStringLiteral("kiosk-lesson");
const auto warning = QStringLiteral("kiosk-warning");
const auto pin = QStringLiteral("kiosk-pin");
const auto staff = QStringLiteral("kiosk-staff");
const auto closed = QStringLiteral("kiosk-closed");
const auto safe = QStringLiteral("kiosk-safe");

void settle()
{
    for (int round = 0; round < 3; ++round)
        QApplication::processEvents();
}

/// As people do who come to that page.
void goTo(KioskWindow &window, ManualClock &clock, const QString &step, Language spoken)
{
    const auto press = [&](const char *name) {
        clock.advance(1s);
        if (auto *button = window.findChild<QAbstractButton *>(QLatin1StringView(name)))
            button->click();
        settle();
    };
    if (step == attractLater)
        clock.advance(16s);
    if (step == language || step == choose || step == lesson || step == warning)
        window.visit().start();
    settle();
    if (step == choose || step == lesson || step == warning)
        press(spoken == Language::Chinese ? "chooseChinese" : "chooseEnglish");
    if (step == lesson || step == warning) {
        press("nextButton");
        press("nextButton");
    }
    if (step == warning)
        clock.advance(127s);
    if (step == pin || step == staff)
        window.visit().openStaff();
    settle();
    if (step == staff)
        if (auto *pad = window.findChild<StaffPad *>())
            Q_EMIT pad->opened();
    settle();
}

} // namespace

QStringList kioskShotSteps()
{
    return {attract, attractLater, language, choose, lesson, warning, pin, staff, closed, safe};
}

QPixmap kioskShot(const Pack &pack, const QString &step, const QSize &screen, const Settings &settings)
{
    ManualClock clock;
    const QTemporaryDir folder;
    PinStore pins(folder.path());
    pins.setPin(QStringLiteral("480159"));
    KioskConfig config;
    config.settings.language = settings.language;
    config.settings.appearance = settings.appearance;
    config.opens = QTime(9, 0);
    config.closes = QTime(17, 30);
    config.closedDays = {1};
    KioskMachine machine;
    machine.voices = [] { return Narrator::Voices(); };
    machine.now = [step] { return QDateTime(QDate(2021, 11, 25), step == closed ? QTime(20, 0) : QTime(10, 0)); };
    machine.leastText = kioskTextPixels(config, screen, {});
    machine.isSafe = step == safe;
    KioskWindow window(pack, config, machine, pins, clock);
    window.setAttribute(Qt::WA_DontShowOnScreen);
    window.resize(screen);
    window.show();
    settle();
    goTo(window, clock, step, settings.language);
    return window.grab();
}

} // namespace yanlian
