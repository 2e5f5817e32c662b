// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/speech/Sound.h"
#include "ui/speech/Utterance.h"

#include <functional>
#include <stop_token>

namespace yanlian {

/// How saying something ended.
enum class SayOutcome {
    Said,
    Stopped,
    Unable, ///< there is no voice or no clip for it; the next thing may be said
    Broken, ///< nothing more is to be expected of the engine
};

/// Makes sentences heard. Lives in a thread of its own, where it may block: on a service, a library, a sound device.
class VoiceEngine {
public:
    /// What the engine tells while it is at it. Whoever shows no sign of life for two seconds is given up, and whoever
    /// speaks much longer than the sentence takes.
    enum class Sign { Alive, Speaking };

    struct Wish {
        Utterance utterance;
        Sound sound;
        std::stop_token stop; ///< asks to break off at once
        std::function<void(Sign sign)> tell;
    };

    VoiceEngine() = default;
    virtual ~VoiceEngine() = default;
    Q_DISABLE_COPY_MOVE(VoiceEngine)

    /// Returns when it has been said, or cannot be.
    virtual SayOutcome say(const Wish &wish) = 0;
};

} // namespace yanlian
