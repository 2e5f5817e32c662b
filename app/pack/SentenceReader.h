// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pack/YamlMap.h"

namespace yanlian {

/// One sentence, or several where a list stands; may be left out.
Sentence readSentence(YamlMap &map, const char *key);
Sentences readSentences(YamlMap &map, const char *key);

/// A text, or `{ say: …, fact: … }`.
Sentence sentenceOf(YamlItem item);

} // namespace yanlian
