// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kiosk/KioskVisit.h"

#include "app/huabei/Clock.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace yanlian {

namespace {

/// How late an opening hour may be noticed.
constexpr auto hoursPause = 20s;

} // namespace

KioskVisit::KioskVisit(Rules rules, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_rules(std::move(rules))
    , m_clock(clock)
    , m_active(clock.now())
{
    m_state = m_rules.isSafe ? State::Safe : isOpen() ? State::Attract : State::Closed;
    m_place = m_state;
    schedule();
}

bool KioskVisit::isVisit() const
{
    return m_place == State::Language || m_place == State::Lesson || m_place == State::Result;
}

int KioskVisit::secondsLeft() const
{
    const auto left = m_rules.warning - (m_clock.now() - m_warned);
    return int(std::max<std::chrono::milliseconds>(left + 999ms, 0ms) / 1000ms);
}

bool KioskVisit::touch(const QPoint &at)
{
    return !isNoise(0, at) && count();
}

bool KioskVisit::key(int key, bool isRepeat)
{
    if (!isRepeat)
        m_sameKey = 0; // somebody has let go of it
    return !isNoise(key, {}) && count();
}

bool KioskVisit::click()
{
    m_sameKey = -1;
    return count();
}

void KioskVisit::hold(bool isDown)
{
    if (m_isHeld && !isDown && m_clock.now() - m_sameSince < m_rules.stuckTouch)
        wake();
    m_isHeld = isDown;
}

void KioskVisit::wake()
{
    if (m_state == m_place)
        m_active = m_clock.now();
}

void KioskVisit::start()
{
    if (m_state == State::Attract)
        go(State::Language);
}

void KioskVisit::chooseLanguage()
{
    if (m_state == State::Attract || m_state == State::Language)
        go(State::Lesson);
}

void KioskVisit::setAtResult(bool isAtResult)
{
    const State wanted = isAtResult ? State::Result : State::Lesson;
    if ((m_place != State::Lesson && m_place != State::Result) || m_place == wanted)
        return;
    if (m_state == m_place)
        return go(wanted);
    m_place = wanted;
    Q_EMIT changed();
}

void KioskVisit::end()
{
    if (isVisit())
        goHome();
}

void KioskVisit::openStaff()
{
    if (m_state == State::Staff)
        return;
    m_state = State::Staff;
    m_active = m_clock.now();
    schedule();
    Q_EMIT changed();
}

void KioskVisit::closeStaff()
{
    if (m_state == State::Staff)
        go(m_place);
}

/// The same thing, over and over, with pauses too short for a visit to end in.
bool KioskVisit::isNoise(int key, const QPoint &at)
{
    const auto now = m_clock.now();
    const bool isSame = key == m_sameKey && at == m_samePlace && now - m_sameLast <= m_rules.idle + m_rules.warning;
    if (!isSame)
        m_sameSince = now;
    m_sameKey = key;
    m_samePlace = at;
    m_sameLast = now;
    return now - m_sameSince >= m_rules.stuckTouch;
}

bool KioskVisit::isBusy() const
{
    const bool isHeld = m_isHeld && m_clock.now() - m_sameSince < m_rules.stuckTouch;
    return isHeld || (m_rules.isBusy && m_rules.isBusy());
}

bool KioskVisit::count()
{
    m_active = m_clock.now();
    if (m_state == State::Warning)
        go(m_place);
    return true;
}

void KioskVisit::go(State state)
{
    const bool isNew = m_state != state || m_place != state;
    m_state = state;
    m_place = state;
    m_active = m_clock.now();
    schedule();
    if (isNew)
        Q_EMIT changed();
}

void KioskVisit::goHome()
{
    m_isHeld = false;
    if (m_rules.isSafe)
        return go(State::Safe);
    go(isOpen() ? State::Attract : State::Closed);
}

/// When to look next.
void KioskVisit::schedule()
{
    std::chrono::milliseconds pause = hoursPause;
    if (m_state == State::Warning)
        pause = m_rules.warning - (m_clock.now() - m_warned) - std::chrono::seconds(secondsLeft() - 1);
    else if (isVisit() || m_state == State::Staff)
        pause = m_rules.idle - quiet();
    m_clock.after(std::max<std::chrono::milliseconds>(pause, 1ms), this, [this, round = ++m_round] {
        if (round == m_round)
            look();
    });
}

std::chrono::milliseconds KioskVisit::quiet() const
{
    return m_clock.now() - m_active;
}

void KioskVisit::look()
{
    if (m_state == State::Warning) {
        if (m_clock.now() - m_warned >= m_rules.warning)
            return goHome();
        schedule();
        return Q_EMIT counted();
    }
    if (m_state == State::Attract || m_state == State::Closed) {
        const State wanted = isOpen() ? State::Attract : State::Closed;
        return wanted == m_state ? schedule() : go(wanted);
    }
    if (isBusy())
        m_active = m_clock.now();
    if (m_state == State::Safe || quiet() < m_rules.idle)
        return schedule();
    if (m_state == State::Staff)
        return goHome();
    m_warned = m_clock.now();
    m_state = State::Warning;
    schedule();
    Q_EMIT changed();
}

} // namespace yanlian
