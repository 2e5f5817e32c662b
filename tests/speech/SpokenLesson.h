// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/speech/FakeVoice.h"
#include "tests/support/LessonDriver.h"
#include "ui/speech/Narrator.h"
#include "ui/wizard/PageSpeech.h"

namespace yanlian {

/// A lesson that is read aloud by a voice that the test holds. The sound is off at first.
class SpokenLesson final {
public:
    explicit SpokenLesson(const QString &scenario, Language language = Language::Chinese, Mode mode = Mode::Try);

    LessonDriver &driver() { return m_driver; }
    FakeVoice::Memory &voice() { return m_voice; }
    Narrator &narrator() { return m_narrator; }

    /// Presses F2 to turn it on, and lets it have said everything.
    void turnOn();
    /// What was said since this was last asked.
    QStringList heard();
    /// All sentences of the texts that the page shows to be read, of the card over it if one is open.
    QStringList shown() const;

private:
    LessonDriver m_driver;
    FakeVoice::Memory m_voice;
    Narrator m_narrator;
    PageSpeech m_speech;
};

} // namespace yanlian
