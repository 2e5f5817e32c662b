// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/speech/Voice.h"

#include <chrono>
#include <memory>

namespace yanlian {

class Clock;

/// Runs an engine in a thread of its own. An engine that hangs is given up: its thread is left alone for good, and
/// every later wish is answered with Broken.
class VoiceThread final : public Voice {
    Q_OBJECT
public:
    using MakeEngine = std::function<std::unique_ptr<VoiceEngine>()>;

    /// How long an engine may show no sign of life.
    static constexpr std::chrono::seconds patience{2};

    /// The engine is made in the thread, when there is first something to say. The clock must outlive this object.
    VoiceThread(MakeEngine make, Clock &clock);
    /// Breaks off what is being said and waits for a moment, so that it is silent when the program ends.
    ~VoiceThread() override;
    Q_DISABLE_COPY_MOVE(VoiceThread)

    void say(const Utterance &utterance, const Sound &sound) override;
    void stop() override;

private:
    struct Shared;

    void begin();
    static void work(const std::shared_ptr<Shared> &shared, const MakeEngine &make);
    void wait(std::chrono::milliseconds limit);
    void heard(int number, VoiceEngine::Sign sign);
    void finish(int number, SayOutcome outcome);
    void giveUp();

    MakeEngine m_make;
    Clock &m_clock;
    std::shared_ptr<Shared> m_shared; ///< with the thread; null before it starts and after it was given up
    std::stop_source m_stop; ///< of the last wish
    Utterance m_utterance; ///< of the last wish
    int m_number = 0; ///< of the last wish
    int m_round = 0; ///< of the watch that is kept
    bool m_isWanted = false; ///< somebody waits for the answer to the last wish
    bool m_isBroken = false;
};

/// More than a voice ever takes for it, even slowly.
std::chrono::milliseconds longestTime(const Utterance &utterance);

} // namespace yanlian
