// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace yanlian {

/// How the mock backend treats one call. Named and planned, never left to chance.
enum class Fault {
    Answers,
    AnswersLate, ///< after the learner has already been told that nothing came
    Refuses, ///< with NETWORK_ERROR
    NeverAnswers,
    AnswersTwice,
    AnswersAfterLeaving, ///< only once the page that asked has been left
};

} // namespace yanlian
