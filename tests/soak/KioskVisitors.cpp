// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/soak/KioskVisitors.h"

#include "tests/soak/SoakWindow.h"
#include "ui/kiosk/VisitStage.h"
#include "ui/wizard/StepPage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>

using namespace std::chrono_literals;

namespace yanlian {

namespace {

using State = KioskVisit::State;

constexpr int seenAfter = 50; ///< visits; so often the picture is compared

KioskMachine machine()
{
    KioskMachine all;
    all.voices = [] { return Narrator::Voices(); };
    all.now = [] { return QDateTime(QDate(2021, 11, 25), QTime(10, 0)); };
    return all;
}

} // namespace

KioskVisitors::KioskVisitors(const Pack &pack, quint32 seed)
    : m_random(seed)
    , m_pins(m_folder.path())
    , m_window(pack, {}, machine(), m_pins, m_clock)
{
    m_window.resize(1280, 800);
    m_window.show();
    settle();
    m_picture = m_window.grab().toImage();
}

void KioskVisitors::visit()
{
    m_clock.advance(1s);
    m_window.visit().touch(QPoint(m_random.bounded(1280), m_random.bounded(800)));
    m_window.visit().start();
    settle();
    if (m_random.bounded(10) > 0) {
        press(m_random.bounded(2) ? QStringLiteral("chooseChinese") : QStringLiteral("chooseEnglish"));
        if (m_random.bounded(5) > 0)
            walk();
    }
    QElapsedTimer timer;
    if (m_random.bounded(2) == 0)
        m_clock.advance(121s);
    settle();
    timer.start();
    m_window.visit().end();
    m_longestReset = std::max(m_longestReset, double(timer.nsecsElapsed()) / 1e6);
    settle();
    ++m_visits;
    check();
}

QStringList KioskVisitors::filesLeft() const
{
    return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
}

void KioskVisitors::press(const QString &name)
{
    m_clock.advance(1s);
    for (auto *button : m_window.findChildren<QAbstractButton *>(name))
        if (button->isVisible() && button->isEnabled()) {
            button->click();
            return settle();
        }
    throw SoakFailure(QStringLiteral("there is no %1 to press").arg(name));
}

/// Chooses any lesson, and goes a few steps.
void KioskVisitors::walk()
{
    const QList<Scenario> &all = m_window.stage()->lesson().pack().scenarios;
    press(all.at(m_random.bounded(int(all.size()))).id.text);
    press(QStringLiteral("nextButton"));
    press(QStringLiteral("nextButton"));
    Rehearsal &run = *m_window.stage()->lesson().rehearsal();
    for (int steps = m_random.bounded(6); steps > 0 && !run.step().isEnd(); --steps) {
        if (!run.targets().isEmpty())
            run.tap(run.targets().constFirst());
        m_clock.advance(6s);
        settle();
        if (run.canAdvance())
            press(QStringLiteral("nextButton"));
    }
}

void KioskVisitors::check()
{
    if (m_window.visit().state() != State::Attract || m_window.stage())
        throw SoakFailure(QStringLiteral("the kiosk is not back at its picture"));
    if (m_visits % seenAfter == 0 && m_window.grab().toImage() != m_picture)
        throw SoakFailure(QStringLiteral("the picture is not what it was at first"));
}

void KioskVisitors::settle()
{
    QApplication::processEvents();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QApplication::processEvents();
}

} // namespace yanlian
