// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/Playback.h"

#include "app/huabei/Clock.h"

#include <iterator>
#include <utility>

namespace yanlian {

using namespace std::chrono_literals;

namespace {

/// No speed fits everyone; too fast makes people angry (features b7).
constexpr std::chrono::seconds pauses[] = {5s, 10s, 20s, 40s};

} // namespace

Playback::Playback(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

std::chrono::seconds Playback::pause() const
{
    return pauses[m_pause];
}

void Playback::toggle()
{
    m_isPlaying = !m_isPlaying;
    if (m_isPlaying)
        wait();
    Q_EMIT changed();
}

void Playback::stop()
{
    if (!std::exchange(m_isPlaying, false))
        return;
    ++m_round;
    Q_EMIT changed();
}

void Playback::changePause()
{
    m_pause = (m_pause + 1) % int(std::size(pauses));
    if (m_isPlaying)
        wait();
    Q_EMIT changed();
}

void Playback::wait()
{
    m_clock.after(pause(), this, [this, round = ++m_round] {
        if (!m_isPlaying || round != m_round)
            return;
        wait();
        Q_EMIT nextWanted();
    });
}

} // namespace yanlian
