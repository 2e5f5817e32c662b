// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/speech/FakeEngine.h"

#include <condition_variable>
#include <mutex>

namespace yanlian {

FakeEngine::FakeEngine(Script script)
    : m_script(std::move(script))
{
}

FakeEngine::~FakeEngine()
{
    if (m_script.isGone)
        *m_script.isGone = true;
}

SayOutcome FakeEngine::say(const Wish &wish)
{
    return m_script.onSay(wish);
}

VoiceThread::MakeEngine makeFake(const FakeEngine::Script &script)
{
    return [script] { return std::make_unique<FakeEngine>(script); };
}

SayOutcome sayUntilStopped(const VoiceEngine::Wish &wish)
{
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    never.wait(lock, wish.stop, [] { return false; });
    return SayOutcome::Stopped;
}

Hang::Hang()
    : m_over(m_end.get_future())
{
}

Hang::~Hang()
{
    m_end.set_value();
}

std::function<void()> Hang::wait() const
{
    return [over = m_over] { over.wait(); };
}

} // namespace yanlian
