// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pack/Step.h"
#include "app/rehearsal/HelpLadder.h"
#include "app/rehearsal/Mode.h"

namespace yanlian {

/// What of a step is shown before anything is tapped.
struct Guidance final {
    enum class Heading {
        Instruction, ///< what to tap
        Task, ///< what to achieve
        LookAround,
    };

    Heading heading = Heading::Instruction;
    bool reasons = true; ///< why, what to remember, what to ask oneself, the sources
    bool place = true; ///< where the control is, in words
    bool ring = true; ///< round whatever leads on
    bool arrow = false;
    bool foldedCards = false; ///< the cards of a decision have to be opened
};

/// The rules of the four modes and the five levels of help (features c2, c5). A test begins without any hint.
Guidance guidanceFor(Mode mode, const Step &step, HelpLadder::Level help);

} // namespace yanlian
