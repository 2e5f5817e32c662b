// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/speech/VoiceThread.h"

#include "app/huabei/Clock.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

using namespace std::chrono_literals;

namespace yanlian {

/// Belongs to both sides, so that neither can pull it from under the other. All of it is under the mutex.
struct VoiceThread::Shared final {
    struct Order {
        int number = 0;
        Utterance utterance;
        Sound sound;
        std::stop_token stop;
    };

    std::mutex mutex;
    std::condition_variable news;
    VoiceThread *owner = nullptr; ///< null once he has let go
    std::optional<Order> order; ///< not begun yet; a newer one takes its place
    bool isWorking = false;
    bool isOver = false; ///< the thread shall end
    bool hasEnded = false;

    /// Does something with the owner in his own thread, if he is still there then.
    template <typename Do> void post(const Do &what)
    {
        if (owner)
            QMetaObject::invokeMethod(
                owner, [to = owner, what] { what(*to); }, Qt::QueuedConnection);
    }
};

VoiceThread::VoiceThread(MakeEngine make, Clock &clock)
    : m_make(std::move(make))
    , m_clock(clock)
{
}

VoiceThread::~VoiceThread()
{
    if (!m_shared)
        return;
    std::unique_lock lock(m_shared->mutex);
    m_shared->owner = nullptr;
    m_shared->isOver = true;
    lock.unlock();
    m_stop.request_stop(); // not under the lock: it calls into the engine
    m_shared->news.notify_all();
    lock.lock();
    m_shared->news.wait_for(lock, 300ms, [this] { return m_shared->hasEnded; });
}

void VoiceThread::say(const Utterance &utterance, const Sound &sound)
{
    m_utterance = utterance;
    m_isWanted = true;
    ++m_number;
    if (m_isBroken) {
        QMetaObject::invokeMethod(
            this, [this, number = m_number] { finish(number, SayOutcome::Broken); }, Qt::QueuedConnection);
        return;
    }
    if (!m_shared)
        begin();
    const std::stop_source former = std::exchange(m_stop, std::stop_source());
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->order = Shared::Order{m_number, utterance, sound, m_stop.get_token()};
    }
    former.request_stop();
    m_shared->news.notify_all();
    wait(patience);
}

void VoiceThread::stop()
{
    if (!std::exchange(m_isWanted, false) || !m_shared)
        return;
    bool isWorking = false;
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->order.reset();
        isWorking = m_shared->isWorking;
    }
    m_stop.request_stop();
    ++m_round;
    if (isWorking)
        wait(patience);
}

void VoiceThread::begin()
{
    m_shared = std::make_shared<Shared>();
    m_shared->owner = this;
    std::thread(&VoiceThread::work, m_shared, m_make).detach(); // nobody could wait for one that hangs
}

void VoiceThread::work(const std::shared_ptr<Shared> &shared, const MakeEngine &make)
{
    std::unique_ptr<VoiceEngine> engine = make();
    std::unique_lock lock(shared->mutex);
    for (;;) {
        shared->news.wait(lock, [&] { return shared->isOver || shared->order; });
        if (shared->isOver)
            break;
        const Shared::Order order = *std::exchange(shared->order, std::nullopt);
        shared->isWorking = true;
        lock.unlock();
        const auto tell = [shared, number = order.number](VoiceEngine::Sign sign) {
            const std::lock_guard locked(shared->mutex);
            shared->post([number, sign](VoiceThread &owner) { owner.heard(number, sign); });
        };
        const SayOutcome outcome = engine->say({order.utterance, order.sound, order.stop, tell});
        lock.lock();
        shared->isWorking = false;
        shared->post([number = order.number, outcome](VoiceThread &owner) { owner.finish(number, outcome); });
    }
    lock.unlock();
    engine.reset();
    lock.lock();
    shared->hasEnded = true;
    shared->news.notify_all();
}

void VoiceThread::wait(std::chrono::milliseconds limit)
{
    m_clock.after(limit, this, [this, round = ++m_round] {
        if (round == m_round)
            giveUp();
    });
}

void VoiceThread::heard(int number, VoiceEngine::Sign sign)
{
    if (number != m_number || !m_isWanted)
        return;
    wait(sign == VoiceEngine::Sign::Speaking ? longestTime(m_utterance) : patience);
    if (sign == VoiceEngine::Sign::Speaking)
        Q_EMIT began();
}

void VoiceThread::finish(int number, SayOutcome outcome)
{
    ++m_round;
    if (number != m_number) {
        if (m_isWanted)
            wait(patience); // it turns to the last wish only now
        return;
    }
    m_isBroken = m_isBroken || outcome == SayOutcome::Broken;
    if (std::exchange(m_isWanted, false))
        Q_EMIT ended(outcome);
}

void VoiceThread::giveUp()
{
    m_isBroken = true;
    const std::shared_ptr<Shared> shared = std::exchange(m_shared, nullptr);
    {
        const std::lock_guard lock(shared->mutex);
        shared->owner = nullptr;
        shared->isOver = true;
    }
    m_stop.request_stop();
    shared->news.notify_all();
    if (std::exchange(m_isWanted, false))
        Q_EMIT ended(SayOutcome::Broken);
}

std::chrono::milliseconds longestTime(const Utterance &utterance)
{
    return 5s + 500ms * utterance.text.size();
}

} // namespace yanlian
