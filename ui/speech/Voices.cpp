// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/speech/Voices.h"

#include "ui/speech/AlsaPlayer.h"
#include "ui/speech/SpeechdEngine.h"
#include "ui/speech/VoiceThread.h"

namespace yanlian {

Narrator::Voices usualVoices(const QStringList &clipRoots, Clock &clock)
{
    Narrator::Voices all;
    if (!clipRoots.isEmpty())
        all.push_back(std::make_unique<VoiceThread>(
            [clipRoots] { return std::make_unique<ClipEngine>(clipRoots, std::make_unique<AlsaPlayer>()); }, clock));
    all.push_back(
        std::make_unique<VoiceThread>([] { return std::make_unique<SpeechdEngine>(SpeechdLibrary::load()); }, clock));
    return all;
}

} // namespace yanlian
