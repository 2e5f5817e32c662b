// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pack/Problem.h"

namespace yanlian {

/// A word or sentence of the pack with the place it came from. Sentences are Chinese, the language packs are written
/// in. They may hold `{target}`, which stands for that control's label as the phone shows it, and `[[word]]`, a word
/// of the glossary.
struct Phrase final {
    QString text;
    Place place;

    bool isEmpty() const { return text.isEmpty(); }
};

using Phrases = QList<Phrase>;

/// Something the coach says, with the facts it states. Without words of its own it has those of its fact.
struct Sentence final {
    Phrase text;
    Phrases facts; ///< ids

    bool isEmpty() const { return text.isEmpty(); }
};

using Sentences = QList<Sentence>;

} // namespace yanlian
