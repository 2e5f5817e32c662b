// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pack/Scenario.h"

#include <optional>

namespace yanlian {

/// Where a run stands on its present step. A value; the scenario must outlive it.
struct Standing final {
    enum class Stage {
        Asking, ///< the learner is to tap
        Waiting, ///< the backend is at work
        Stuck, ///< it did not answer, or could not; it may be asked again
        Done, ///< the next step may follow
    };

    const Scenario *scenario = nullptr;
    int index = 0; ///< of the step
    Account account;
    QMap<QString, Answer> answers = {}; ///< by question
    Stage stage = Stage::Asking;
    int chosen = -1; ///< which choice was taken
    int visit = -1; ///< which visit is going on
    int refusedStep = -1; ///< where a refusal leads
    QString tapped = {}; ///< what led on
    std::optional<Account> shownFrom = {}; ///< what to go back to once the step was shown

    const Step &step() const { return scenario->steps.at(index); }
    const Choice *choice() const { return chosen < 0 ? nullptr : &step().choices.at(chosen); }
    /// Index of the step that follows; -1 until this one is done.
    int next() const;
    /// The screen the phone shows: the step's, a visited one, or already the next one.
    QString screen() const;
    /// The account after the fewest moves that let this choice through; as it is if none do, or none are needed.
    Account readiedFor(const Choice &choice) const;
    /// Whatever leads on from here, at a decision the first control of each choice.
    QStringList targets() const;
    std::optional<Answer> answerTo(const Question &question) const;
    bool allAnswered() const;
    /// The questions of the whole scenario whose answers speak for waiting.
    QList<Question> reasonsToWait() const;
};

} // namespace yanlian
