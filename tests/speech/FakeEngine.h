// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/speech/VoiceThread.h"

#include <atomic>
#include <future>
#include <memory>

namespace yanlian {

/// An engine that does what the test wrote down.
class FakeEngine final : public VoiceEngine {
public:
    struct Script {
        std::function<SayOutcome(const Wish &wish)> onSay = [](const Wish &) { return SayOutcome::Said; };
        std::shared_ptr<std::atomic<bool>> isGone;
    };

    explicit FakeEngine(Script script);
    ~FakeEngine() override;
    Q_DISABLE_COPY_MOVE(FakeEngine)

    SayOutcome say(const Wish &wish) override;

private:
    Script m_script;
};

VoiceThread::MakeEngine makeFake(const FakeEngine::Script &script);

/// What a good engine does while a sentence lasts.
SayOutcome sayUntilStopped(const VoiceEngine::Wish &wish);

/// Blocks whoever calls wait(), until the test is over.
class Hang final {
public:
    Hang();
    ~Hang();
    Q_DISABLE_COPY_MOVE(Hang)

    /// May outlive this object.
    std::function<void()> wait() const;

private:
    std::promise<void> m_end;
    std::shared_future<void> m_over;
};

} // namespace yanlian
