// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/huabei/Operation.h"
#include "app/huabei/Refusal.h"
#include "app/pack/Problem.h"

#include <QMap>

namespace yanlian {

/// A word or sentence of the pack with the place it came from. Sentences are Chinese, the language packs are written
/// in, and may hold `{target}`, which stands for that control's label as the phone shows it.
struct Phrase final {
    QString text;
    Place place;

    bool isEmpty() const { return text.isEmpty(); }
};

using Phrases = QList<Phrase>;

/// One way on from a step: the taps that take it and what follows.
struct Choice final {
    Phrase id;
    Phrases taps; ///< any one of these controls
    Phrase title; ///< the card's heading at a decision; empty elsewhere
    Phrases lines; ///< the card's sentences at a decision
    Phrase done; ///< said once the tap was made
    std::optional<Operation> operation;
    Phrase then; ///< id of the next step; empty means the next one in the file
    bool refuses = false; ///< this way leaves the account as it is
};

/// A tap that looks at something and comes back; never wrong, never a step of its own.
struct Visit final {
    Phrase tap;
    Phrase screen;
    Phrase back; ///< the control that returns
    Phrase say;
    std::optional<Operation> operation;
};

/// Something to know, shown as a card on a result page.
struct Card final {
    Phrase title;
    Phrases lines;
};

/// One page of the lesson.
struct Step final {
    enum class Kind {
        Tap, ///< one right way on, perhaps also a way to leave
        Decision, ///< several ways on, all of them right
        Wait, ///< the backend works; nothing to tap
        End, ///< a result
    };

    Kind kind = Kind::Tap;
    Phrase id;
    Phrase screen;
    Phrase say; ///< what to do: the heading
    Phrase where; ///< where it is, in words
    Phrase why;
    Phrase remember; ///< a warning worth repeating
    Phrase ask; ///< at a decision: what to ask oneself
    Phrase added; ///< set if the article does not have this step: what we added and why
    QList<Choice> choices;
    QList<Visit> visits;
    QMap<QString, Phrase> wrong; ///< by control
    QMap<Refusal, Phrase> refused; ///< at an End of its own: which step follows that refusal
    QList<Card> cards; ///< only on an End
    Phrases source; ///< ids of the statements this step rests on, for example A3

    bool isEnd() const { return kind == Kind::End; }
};

} // namespace yanlian
