// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPoint>

#include <chrono>
#include <functional>

namespace yanlian {

class Clock;

/// One visitor after the other: where the kiosk stands, and when it goes back to the beginning by itself. It knows no
/// widget; whoever shows the kiosk tells it what people do.
class KioskVisit final : public QObject {
    Q_OBJECT
public:
    enum class State {
        Attract, ///< nobody is here
        Language, ///< the visit has begun
        Lesson,
        Result,
        Warning, ///< over a visit: nobody has done anything for a while
        Staff, ///< over anything
        Closed, ///< outside the opening hours
        Safe, ///< it crashed too often; nothing but a call for staff
    };

    struct Rules {
        std::chrono::milliseconds idle{std::chrono::seconds(120)};
        std::chrono::milliseconds warning{std::chrono::seconds(30)};
        std::chrono::milliseconds stuckTouch{std::chrono::minutes(20)};
        std::function<bool()> isOpen = {}; ///< without it: always
        std::function<bool()> isBusy = {}; ///< something is said or played that the visitor listens to or looks at
        bool isSafe = false;
    };

    /// The clock must outlive this object.
    KioskVisit(Rules rules, Clock &clock, QObject *parent = nullptr);

    State state() const { return m_state; }
    /// The state that Warning or Staff covers, else state().
    State place() const { return m_place; }
    bool isVisit() const;
    /// Of the warning, as it is counted down: whole seconds, the last one is 1.
    int secondsLeft() const;

    /// A touch. False if it is noise and must do nothing: a screen that reports the same place for longer than
    /// stuckTouch reports no finger.
    bool touch(const QPoint &at);
    /// A key; one that is held down too long is noise in the same way.
    bool key(int key, bool isRepeat);
    /// A press of a mouse, which may well rest in one place.
    bool click();
    /// A finger or a button is down, and no longer. Counts as long as touch() would.
    void hold(bool isDown);
    /// A sentence was begun or ended, a page turned by itself: time runs from here.
    void wake();

    void start(); ///< from Attract
    void chooseLanguage(); ///< from Attract or Language
    void setAtResult(bool isAtResult); ///< between Lesson and Result
    void end(); ///< of a visit, by the visitor or by staff
    void openStaff();
    void closeStaff();

Q_SIGNALS:
    /// state() or place() is another.
    void changed();
    /// The countdown has moved.
    void counted();

private:
    bool isNoise(int key, const QPoint &at);
    bool isBusy() const;
    bool count();
    void go(State state);
    void goHome();
    void schedule();
    void look();
    bool isOpen() const { return !m_rules.isOpen || m_rules.isOpen(); }
    std::chrono::milliseconds quiet() const;

    Rules m_rules;
    Clock &m_clock;
    State m_state = State::Attract;
    State m_place = State::Attract;
    bool m_isHeld = false;
    int m_round = 0; ///< so that an appointment that was overtaken comes to nothing
    std::chrono::milliseconds m_active{}; ///< when somebody last did something
    std::chrono::milliseconds m_warned{};
    int m_sameKey = 0;
    QPoint m_samePlace;
    std::chrono::milliseconds m_sameSince{};
    std::chrono::milliseconds m_sameLast{};
};

} // namespace yanlian
