// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/huabei/Refusal.h"
#include "app/pack/Step.h"

namespace yanlian {

/// What the lesson has to say about the last thing that happened.
struct Verdict final {
    enum class Kind {
        None, ///< nothing has happened on this step yet
        Right,
        Wrong, ///< another control was tapped
        Nothing, ///< a place was tapped where there is no control
        NearMiss, ///< beside the right control; forgiven
        LongPress, ///< in place of a tap
        Swipe,
        Described, ///< where nothing is wrong: another control, and what it is
        Watching, ///< a tap where we tap ourselves
        Helped, ///< he asked for help
        AlreadyDone, ///< the step was done before this tap
        Visiting, ///< looking at something on the way
        Returned, ///< back from looking
        Moved, ///< something changed and the step goes on
        Waiting,
        Unanswered, ///< nothing came back in time; a retry is offered
        Refused,
    };

    Kind kind = Kind::None;
    QString target = {}; ///< the control that was tapped, if any
    QString screen = {}; ///< the one it was tapped on
    Phrase words = {}; ///< the pack's own words for this case; may be empty
    Sentences told = {}; ///< after a move: what it brought about
    std::optional<Refusal> refusal = {};
    bool unread = false; ///< agreed without having opened every document (facts §10.3 NOT_READ)
    bool doubled = false; ///< tapped twice where once was meant
    int number = 0; ///< how many there were on this step, for two may say the same
};

} // namespace yanlian
