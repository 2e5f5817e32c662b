// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <chrono>

namespace yanlian {

class Clock;

/// In Watch: presses Next by itself, with pauses as long as the learner wants them. Stands still at first.
class Playback final : public QObject {
    Q_OBJECT
public:
    /// The clock must outlive this object.
    Playback(Clock &clock, QObject *parent);

    bool isPlaying() const { return m_isPlaying; }
    std::chrono::seconds pause() const;

    void toggle();
    void stop();
    /// The next of the lengths that are offered, after the longest the shortest.
    void changePause();

Q_SIGNALS:
    /// The pause is over.
    void nextWanted();
    void changed();

private:
    void wait();

    Clock &m_clock;
    int m_pause = 1; ///< which of the lengths
    int m_round = 0; ///< so that a pause that was changed or stopped comes to nothing
    bool m_isPlaying = false;
};

} // namespace yanlian
