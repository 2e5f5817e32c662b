// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kiosk/KioskDriver.h"

#include "app/pack/PackLoader.h"
#include "tests/ui/Hand.h"
#include "ui/look/Paragraph.h"
#include "ui/look/TextButton.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QTest>
#include <QWindow>

using namespace std::chrono_literals;

namespace yanlian {

const Pack &kioskPack()
{
    static const Pack pack = *loadPack(builtInPackFolder()).pack;
    return pack;
}

KioskDriver::KioskDriver()
    : KioskDriver(Setup{})
{
}

KioskDriver::KioskDriver(const Setup &setup)
    : m_pins(
        m_folder.path(), [this] { return m_now; }, [this] { return m_clock.now(); })
{
    if (!setup.pin.isEmpty()) {
        EXPECT_EQ(m_pins.setPin(setup.pin), std::nullopt);
    }
    QApplication::setDoubleClickInterval(0); // the test's seconds take no time at all
    m_voice.answersAtOnce = true;
    KioskMachine machine;
    machine.voices = [this] {
        Narrator::Voices all;
        all.push_back(std::make_unique<FakeVoice>(m_voice));
        return all;
    };
    machine.now = [this] { return m_now; };
    machine.note = [this](const LessonEvent &event, Language) { m_events += event; };
    machine.isSafe = setup.isSafe;
    machine.leastText = setup.leastText;
    m_window =
        std::make_unique<KioskWindow>(setup.pack ? *setup.pack : kioskPack(), setup.config, machine, m_pins, m_clock);
    QObject::connect(m_window.get(), &KioskWindow::closeWanted, m_window.get(), [this] { ++m_closed; });
    m_window->resize(setup.screen);
    m_window->show();
    m_window->activateWindow();
    settle();
}

KioskDriver::~KioskDriver() = default;

void KioskDriver::press(const QPoint &at, int finger)
{
    QTest::touchEvent(m_window->windowHandle(), touchScreen()).press(finger, at);
    settle();
}

void KioskDriver::release(const QPoint &at, int finger)
{
    QTest::touchEvent(m_window->windowHandle(), touchScreen()).release(finger, at);
    settle();
}

void KioskDriver::tap(const QPoint &at)
{
    m_clock.advance(1s);
    press(at);
    release(at);
}

void KioskDriver::tap(const char *button)
{
    QWidget *found = find(button);
    ASSERT_TRUE(found) << button;
    tap(found->mapTo(m_window.get(), found->rect().center()));
}

void KioskDriver::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::sendKeyEvent(QTest::Click, m_window->windowHandle(), key, QString(), modifiers);
    settle();
}

void KioskDriver::wait(std::chrono::milliseconds time)
{
    m_clock.advance(time);
    settle();
}

void KioskDriver::settle()
{
    for (int round = 0; round < 3; ++round) {
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

QWidget *KioskDriver::find(const char *name) const
{
    for (QWidget *each : m_window->findChildren<QWidget *>(QLatin1StringView(name)))
        if (each->isVisible())
            return each;
    return nullptr;
}

QImage KioskDriver::picture()
{
    settle();
    return m_window->grab().toImage();
}

QStringList KioskDriver::texts() const
{
    QStringList all;
    for (const Paragraph *each : m_window->shownPage()->findChildren<Paragraph *>())
        if (each->isVisible())
            all += each->text();
    for (const TextButton *each : m_window->shownPage()->findChildren<TextButton *>())
        if (each->isVisible())
            all += each->text();
    return all;
}

void KioskDriver::toLanguage()
{
    tap(QPoint(5, m_window->height() / 2));
    ASSERT_EQ(state(), KioskVisit::State::Language);
}

void KioskDriver::toLesson(Language language)
{
    toLanguage();
    tap(language == Language::Chinese ? "chooseChinese" : "chooseEnglish");
    ASSERT_EQ(state(), KioskVisit::State::Lesson);
}

void KioskDriver::toFirstStep(Language language)
{
    toLesson(language);
    tap("nextButton");
    tap("nextButton");
    ASSERT_TRUE(m_window->stage()->wizard().stepPage());
}

void KioskDriver::toResult()
{
    RehearsalWizard &wizard = m_window->stage()->wizard();
    Rehearsal &run = *wizard.lesson().rehearsal();
    int goal = 0;
    while (!run.scenario().steps.at(goal).isEnd())
        ++goal;
    Autopilot pilot(run, goal, wizard.lesson().seed());
    for (int steps = 0; steps < 100 && !pilot.hasArrived(); ++steps) {
        pilot.tap();
        wait(5s);
        if (find("nextButton"))
            tap("nextButton");
    }
    ASSERT_TRUE(pilot.hasArrived());
}

} // namespace yanlian
