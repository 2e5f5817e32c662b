// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/speech/Utterance.h"

namespace yanlian {

/// What espeak-ng calls the voice of a language. Its other Mandarin voice reads Chinese characters as English spelling
/// (a11y 2.3).
QString espeakVoice(Language language);

/// The same voice as speech-dispatcher lists it.
QString dispatcherVoice(Language language);

/// The sentence for espeak-ng: its own voice, and the words of the other language in that language's voice.
QString ssmlOf(const Utterance &utterance);

/// Whether speaking it takes this voice.
bool needsVoice(const Utterance &utterance, Language language);

} // namespace yanlian
