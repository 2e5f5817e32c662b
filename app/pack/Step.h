// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/huabei/AccountCondition.h"
#include "app/huabei/AccountEvent.h"
#include "app/huabei/Operation.h"
#include "app/huabei/Refusal.h"
#include "app/pack/Phrase.h"

#include <QMap>

namespace yanlian {

/// A step that follows only while the account is so.
struct Branch final {
    AccountCondition when;
    Phrase step;
};

/// One way on from a step: the taps that take it and what follows.
struct Choice final {
    Phrase id;
    Phrases taps; ///< any one of these controls
    Phrase title; ///< the card's heading at a decision; empty elsewhere
    Sentences lines; ///< the card's sentences at a decision
    Phrase done; ///< said once the tap was made
    std::optional<Operation> operation;
    QList<Branch> branches; ///< the first one that holds is taken
    Phrase then; ///< id of the next step if no branch holds; empty means the next one in the file
    bool refuses = false; ///< this way leaves the account as it is
};

/// A tap that changes something and stays on the step.
struct Move final {
    Phrase tap;
    Operation operation; ///< one that the phone does alone
    Phrase say;
};

/// A tap that looks at something and comes back; never wrong, never a step of its own.
struct Visit final {
    Phrase tap;
    Phrase screen;
    Phrase back; ///< the control that returns
    Phrase say;
    std::optional<Operation> operation;
};

enum class Answer { Yes, No, Unsure };

/// One line of a checklist. Not knowing speaks for waiting too.
struct Question final {
    Phrase id;
    Phrase ask;
    Answer waitsIf = Answer::No; ///< the answer that speaks for waiting

    bool speaksForWaiting(Answer answer) const { return answer == waitsIf || answer == Answer::Unsure; }
};

/// Something to know, shown as a card.
struct Card final {
    Phrase title;
    Sentences lines;
};

/// One page of the lesson.
struct Step final {
    enum class Kind {
        Tap, ///< one right way on, perhaps also a way to leave
        Decision, ///< several ways on, all of them right
        Wait, ///< the backend works; nothing to tap
        Read, ///< something to know; nothing to tap
        Questions, ///< a checklist; nothing to tap on the phone
        End, ///< a result
    };

    Kind kind = Kind::Tap;
    Phrase id;
    Phrase screen;
    Phrase task; ///< what to achieve, without saying by which control; on a Tap and a Decision
    Phrase say; ///< what to do: the heading
    Phrase where; ///< where it is, in words
    Sentence why;
    Sentence remember; ///< a warning worth repeating
    Phrase ask; ///< at a decision: what to ask oneself
    Phrase added; ///< set if the article does not have this step: what we added and why
    QList<Choice> choices;
    QList<Move> moves;
    QMap<AccountEvent, Sentence> happens; ///< what a move brought about
    QList<Visit> visits;
    QList<Question> questions;
    QMap<QString, Phrase> wrong; ///< by control
    QMap<Refusal, Phrase> refused; ///< which step follows that refusal
    QList<Card> cards; ///< on an End or something to read
    bool showsAnswers = false; ///< an End that shows what was answered
    Phrases source; ///< ids of the facts, or of their sources, that this step rests on

    /// The controls that lead on or bring the step nearer to it.
    QStringList rightTaps() const;

    bool isEnd() const { return kind == Kind::End; }
    /// Whether there is nothing to tap on the phone to go on.
    bool isTapless() const { return kind == Kind::Read || kind == Kind::Questions; }
    /// Index of the choice, or visit, that a tap on this control takes; -1 if there is none.
    int choiceFor(const QString &target) const;
    int visitFor(const QString &target) const;
    /// Null if there is none.
    const Move *moveFor(const QString &target) const;
};

/// Every sentence of a step that may state facts.
Sentences sentencesOf(const Step &step);

} // namespace yanlian
