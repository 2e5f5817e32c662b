// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/language/Language.h"

#include <QList>
#include <QString>

namespace yanlian {

/// One sentence as it is shown, and the language of what shows it. It may hold words of the other language.
struct Utterance final {
    QString text;
    Language language = Language::Chinese;

    bool operator==(const Utterance &) const = default;

    /// Names the sentence for as long as nobody changes a letter of it: the file name of its clip.
    QString id() const;
};

/// A text sentence by sentence, so that a sentence is the same wherever it is shown. Nothing is left out but blanks at
/// the ends. What an arrow leads to is a sentence of its own, and so is what follows a mark in brackets.
QList<Utterance> sentencesOf(const QString &text, Language language);

/// A part of a sentence for one voice.
struct SpokenPart final {
    QString text;
    Language language = Language::Chinese;

    bool operator==(const SpokenPart &) const = default;
};

/// The sentence as voices should read it, from end to end: Chinese characters never go to the English voice nor words
/// in Latin letters to the Chinese one (a11y S3). What hides a digit is read as "star" (a11y S8), and the digits of
/// telephone numbers and codes one by one.
QList<SpokenPart> partsOf(const Utterance &utterance);

} // namespace yanlian
