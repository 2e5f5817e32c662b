// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/speech/Narrator.h"

namespace yanlian {

Narrator::Narrator(std::function<Voices()> make, QObject *parent)
    : QObject(parent)
    , m_make(std::move(make))
{
}

void Narrator::setSound(const Sound &sound)
{
    const bool isTurnedOn = sound.isOn && !m_sound.isOn;
    m_sound = sound;
    if (!isTurnedOn)
        return;
    stop();
    m_mute.clear();
    m_voices = m_make();
    for (const std::unique_ptr<Voice> &voice : m_voices) {
        connect(voice.get(), &Voice::began, this, [this] {
            m_heard = m_next - 1;
            Q_EMIT changed();
        });
        connect(voice.get(), &Voice::ended, this, &Narrator::answered);
    }
    Q_EMIT changed();
}

void Narrator::say(const QList<Utterance> &sentences)
{
    if (!m_sound.isOn)
        return;
    stop();
    m_sentences = sentences;
    sayNext();
}

void Narrator::stop()
{
    if (m_next == 0)
        return;
    if (m_voice < m_voices.size())
        m_voices.at(m_voice)->stop();
    finish();
}

void Narrator::sayNext()
{
    if (m_next == m_sentences.size()) {
        finish();
        Q_EMIT saidAll();
        return;
    }
    ++m_next;
    ask(0);
}

/// A voice that cannot say it costs the others nothing.
void Narrator::ask(std::size_t voice)
{
    m_voice = voice;
    if (voice < m_voices.size())
        return m_voices.at(voice)->say(m_sentences.at(m_next - 1), m_sound);
    m_mute.insert(m_sentences.at(m_next - 1).language);
    Q_EMIT changed();
    sayNext();
}

void Narrator::answered(SayOutcome outcome)
{
    if (m_next == 0)
        return;
    switch (outcome) {
    case SayOutcome::Said:
        return sayNext();
    case SayOutcome::Stopped: // by somebody else, who wants it to be quiet
        return finish();
    case SayOutcome::Unable:
    case SayOutcome::Broken:
        return ask(m_voice + 1);
    }
}

void Narrator::finish()
{
    m_sentences.clear();
    m_next = 0;
    if (std::exchange(m_heard, -1) >= 0)
        Q_EMIT changed();
}

} // namespace yanlian
