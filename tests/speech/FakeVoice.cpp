// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/speech/FakeVoice.h"

namespace yanlian {

QStringList FakeVoice::Memory::texts() const
{
    QStringList all;
    for (const Utterance &each : said)
        all += each.text;
    return all;
}

void FakeVoice::Memory::forget()
{
    said.clear();
    log.clear();
}

FakeVoice::FakeVoice(Memory &memory)
    : m_memory(memory)
{
    m_memory.now = this;
}

void FakeVoice::say(const Utterance &utterance, const Sound &sound)
{
    m_memory.said += utterance;
    m_memory.log += QStringLiteral("say ") + utterance.text;
    m_memory.sound = sound;
    m_isAsked = true;
    if (!m_memory.answersAtOnce)
        return;
    if (m_memory.outcome == SayOutcome::Said)
        begin();
    end(m_memory.outcome);
}

void FakeVoice::stop()
{
    m_memory.log += QStringLiteral("stop");
    m_isAsked = false;
}

void FakeVoice::begin()
{
    if (m_isAsked)
        Q_EMIT began();
}

void FakeVoice::end(SayOutcome outcome)
{
    if (std::exchange(m_isAsked, false))
        Q_EMIT ended(outcome);
}

} // namespace yanlian
