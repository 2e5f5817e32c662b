// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/huabei/Clock.h"
#include "app/kiosk/PinStore.h"
#include "tests/speech/FakeVoice.h"
#include "ui/kiosk/KioskWindow.h"
#include "ui/kiosk/VisitStage.h"

#include <QImage>
#include <QTemporaryDir>

#include <memory>

class QPointingDevice;

namespace yanlian {

/// A kiosk on a screen of the test's, with the clock, the time of day and the voices in its hand. Everything is done as
/// a visitor does it: fingers, mouse and keys go to the window.
class KioskDriver final {
public:
    struct Setup {
        QSize screen{1280, 800};
        KioskConfig config = {};
        bool isSafe = false;
        QString pin = {};
        int leastText = 32; ///< pixels: from half a metre
        const Pack *pack = nullptr; ///< null: the built-in one
    };

    explicit KioskDriver(const Setup &setup);
    KioskDriver();
    ~KioskDriver();

    KioskWindow &window() { return *m_window; }
    QWidget *shownPage() const { return m_window->shownPage(); }
    KioskVisit &visit() { return m_window->visit(); }
    KioskVisit::State state() { return visit().state(); }
    ManualClock &clock() { return m_clock; }
    QDateTime &now() { return m_now; }
    FakeVoice::Memory &voice() { return m_voice; }
    PinStore &pins() { return m_pins; }
    QString folder() const { return m_folder.path(); }
    QList<LessonEvent> &events() { return m_events; }
    int closed() const { return m_closed; }

    /// One finger; tap() lets a second pass before, as somebody does who looks first.
    void press(const QPoint &at, int finger = 0);
    void release(const QPoint &at, int finger = 0);
    void tap(const QPoint &at);
    void tap(const char *button);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void wait(std::chrono::milliseconds time);
    void settle();
    QWidget *find(const char *name) const; ///< visible
    QImage picture();
    /// Of everything that can be read now.
    QStringList texts() const;

    void toLanguage();
    void toLesson(Language language = Language::Chinese);
    /// On the first step of the first walkthrough.
    void toFirstStep(Language language = Language::Chinese);
    /// By the taps of somebody who follows the coach.
    void toResult();

private:
    QTemporaryDir m_folder;
    ManualClock m_clock;
    QDateTime m_now{QDate(2021, 11, 25), QTime(10, 0)};
    std::chrono::milliseconds m_steady{0};
    PinStore m_pins;
    FakeVoice::Memory m_voice;
    QList<LessonEvent> m_events;
    int m_closed = 0;
    std::unique_ptr<KioskWindow> m_window;
};

/// The built-in pack, read once.
const Pack &kioskPack();

} // namespace yanlian
