// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/speech/SpeechdLibrary.h"
#include "ui/speech/VoiceEngine.h"

namespace yanlian {

/// The desktop's own speech service, with the voices of espeak-ng. A language whose voice is missing is not spoken.
class SpeechdEngine final : public VoiceEngine {
public:
    /// Without a library it can say nothing.
    explicit SpeechdEngine(const std::optional<SpeechdLibrary> &library);
    ~SpeechdEngine() override;
    Q_DISABLE_COPY_MOVE(SpeechdEngine)

    SayOutcome say(const Wish &wish) override;

private:
    bool open(const Wish &wish);
    void findVoices();
    void prepare(const Utterance &utterance, const Sound &sound);

    std::optional<SpeechdLibrary> m_library;
    SpeechdLibrary::Connection *m_connection = nullptr;
    QList<Language> m_languages; ///< whose voices are there
};

} // namespace yanlian
