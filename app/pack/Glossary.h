// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pack/Phrase.h"

namespace yanlian {

/// A difficult word and what it means.
struct Word final {
    Phrase word;
    Phrases also; ///< other forms that texts may mark
    Phrase means;
    Phrases see; ///< other words
    Phrases facts; ///< ids of what is known about it
};

/// The words of a pack, in the order of its file.
struct Glossary final {
    QList<Word> words;

    /// The word that has this form; null if none has.
    const Word *find(const QString &form) const;
};

/// The words that `[[…]]` marks in a text, in order.
QStringList markedWords(const QString &text);

/// The text as it is read, without the marks.
QString withoutMarks(const QString &text);

} // namespace yanlian
