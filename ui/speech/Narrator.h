// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/speech/Voice.h"

#include <QSet>

#include <memory>
#include <vector>

namespace yanlian {

/// Says sentences one after the other, each by the first voice that can. Where none can, the words on the page are all
/// there is, and nobody waits for anything.
class Narrator final : public QObject {
    Q_OBJECT
public:
    using Voices = std::vector<std::unique_ptr<Voice>>;

    /// `make` gives the voices, the best first; it is asked each time the sound is turned on, so that what could not be
    /// heard before gets another chance.
    explicit Narrator(std::function<Voices()> make, QObject *parent = nullptr);

    const Sound &sound() const { return m_sound; }
    /// Turned off, it begins nothing new; what it is saying it may say to the end. Rate and volume hold from the next
    /// sentence on.
    void setSound(const Sound &sound);

    /// Breaks off what is being said and says these instead. Nothing while it is turned off.
    void say(const QList<Utterance> &sentences);
    void stop();

    /// Whether somebody hears it now, and which of the sentences; -1 if none.
    bool isSpeaking() const { return m_heard >= 0; }
    int current() const { return m_heard; }
    /// Whether something in this language could not be said since the sound was turned on.
    bool isMute(Language language) const { return m_mute.contains(language); }

Q_SIGNALS:
    /// Anything above may have changed.
    void changed();
    /// Nobody broke it off.
    void saidAll();

private:
    void sayNext();
    void ask(std::size_t voice);
    void answered(SayOutcome outcome);
    void finish();

    std::function<Voices()> m_make;
    Sound m_sound;
    Voices m_voices;
    QList<Utterance> m_sentences;
    int m_next = 0; ///< index of the sentence to begin after the present one
    std::size_t m_voice = 0; ///< who is asked for the present one
    int m_heard = -1;
    QSet<Language> m_mute;
};

} // namespace yanlian
