// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/speech/SpeechdEngine.h"

#include "ui/speech/Ssml.h"

#include <condition_variable>
#include <cstdlib>
#include <map>
#include <memory>
#include <mutex>

namespace yanlian {

namespace {

constexpr Language everyLanguage[] = {Language::Chinese, Language::English};

/// The messages that have ended, and how. The library calls back from a thread of its own and does not say whom it
/// means, so there is one ledger for all; a message may be over before its number is known.
struct Ledger {
    std::mutex mutex;
    std::condition_variable_any news;
    std::map<std::size_t, int> endings;
};

Ledger &ledger()
{
    static Ledger *const one = new Ledger; // never destroyed: a thread that was given up may still write to it
    return *one;
}

void note(std::size_t message, std::size_t, int notification)
{
    const std::lock_guard lock(ledger().mutex);
    ledger().endings[message] = notification;
    ledger().news.notify_all();
}

/// Nothing if it was asked to stop before.
std::optional<int> waitForEnd(std::size_t message, const std::stop_token &stop)
{
    std::unique_lock lock(ledger().mutex);
    auto &endings = ledger().endings;
    if (!ledger().news.wait(lock, stop, [&] { return endings.count(message) > 0; }))
        return std::nullopt;
    return endings[message];
}

/// From -100 to 100; 0 is what espeak-ng takes for normal, which is fast for old ears.
int dispatcherRate(Rate rate)
{
    switch (rate) {
    case Rate::Slow:
        return -45;
    case Rate::Normal:
        return -20;
    case Rate::Fast:
        return 15;
    }
    Q_UNREACHABLE();
}

/// From -100 to 100.
int dispatcherVolume(Volume volume)
{
    switch (volume) {
    case Volume::Quiet:
        return -20;
    case Volume::Normal:
        return 40;
    case Volume::Loud:
        return 100;
    }
    Q_UNREACHABLE();
}

} // namespace

SpeechdEngine::SpeechdEngine(const std::optional<SpeechdLibrary> &library)
    : m_library(library)
{
}

SpeechdEngine::~SpeechdEngine()
{
    if (m_connection)
        m_library->close(m_connection);
}

SayOutcome SpeechdEngine::say(const Wish &wish)
{
    if (!m_connection && !open(wish))
        return SayOutcome::Broken;
    for (const Language language : everyLanguage)
        if (needsVoice(wish.utterance, language) && !m_languages.contains(language))
            return SayOutcome::Unable;
    prepare(wish.utterance, wish.sound);
    if (wish.stop.stop_requested())
        return SayOutcome::Stopped;
    {
        const std::lock_guard lock(ledger().mutex);
        ledger().endings.clear();
    }
    const int message =
        m_library->say(m_connection, SpeechdLibrary::message, ssmlOf(wish.utterance).toUtf8().constData());
    if (message < 0)
        return SayOutcome::Broken;
    wish.tell(Sign::Speaking);
    const auto ending = waitForEnd(std::size_t(message), wish.stop);
    if (!ending)
        m_library->cancelAll(m_connection);
    return ending && *ending != SpeechdLibrary::cancelled ? SayOutcome::Said : SayOutcome::Stopped;
}

bool SpeechdEngine::open(const Wish &wish)
{
    if (!m_library)
        return false;
    char *why = nullptr; // the library does not do without
    m_connection = m_library->open(
        "yanlian", "lesson", nullptr, SpeechdLibrary::threaded, nullptr, SpeechdLibrary::autospawn, &why);
    std::free(why);
    if (!m_connection)
        return false;
    wish.tell(Sign::Alive);
    m_library->setModule(m_connection, "espeak-ng");
    findVoices();
    wish.tell(Sign::Alive);
    m_connection->end = note;
    m_connection->cancel = note;
    m_library->setNotification(m_connection, SpeechdLibrary::tellEnd);
    m_library->setNotification(m_connection, SpeechdLibrary::tellCancel);
    m_library->setDataMode(m_connection, SpeechdLibrary::ssml);
    return true;
}

/// Asks by hand: the library takes five times as long to make a list of the 13,000 names. To set a voice that is
/// missing is no error to it; the text would be read by whichever is there.
void SpeechdEngine::findVoices()
{
    const std::unique_ptr<char, void (*)(void *)> reply(
        m_library->sendData(m_connection, "LIST SYNTHESIS_VOICES\r\n", SpeechdLibrary::waitForReply), std::free);
    const QByteArray list = "\n" + QByteArray(reply.get());
    for (const Language language : everyLanguage) {
        const QByteArray line = "\n249-" + dispatcherVoice(language).toUtf8() + '\t';
        if (list.contains(line))
            m_languages += language;
    }
}

void SpeechdEngine::prepare(const Utterance &utterance, const Sound &sound)
{
    m_library->setVoice(m_connection, dispatcherVoice(utterance.language).toUtf8().constData());
    m_library->setRate(m_connection, dispatcherRate(sound.rate));
    m_library->setVolume(m_connection, dispatcherVolume(sound.volume));
}

} // namespace yanlian
