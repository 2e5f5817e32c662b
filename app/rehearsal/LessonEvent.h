// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rehearsal/Mode.h"

namespace yanlian {

/// One thing that happened in a lesson and is worth a line in the journal. Holds nothing about the person.
struct LessonEvent final {
    enum class Kind {
        Begun, ///< a walkthrough was begun; the step is its first
        Entered, ///< a step was reached, by going on or by going back
        Right, ///< the step was done, by the tap on `target` or by reading it
        Wrong, ///< `target` was tapped and is not what the step needs; empty for a place without a control
        NearMiss, ///< beside `target`, and forgiven
        LongPress, ///< on `target`, in place of a tap
        DoubleTap, ///< the second tap, which did nothing
        Swipe, ///< in place of a tap
        Helped, ///< the help reached level `help`
        Shown, ///< the step was shown by us, at level 5
        Chosen, ///< the decision was taken: `choice`
        Opened, ///< something to read was opened: `target` is a document or, as step/choice, a decision's card
        Refused, ///< the phone said no
        Back,
        Restarted,
        Resumed, ///< the lesson goes on from a code; what came before was not done here
        Finished, ///< a result was reached; the step is that result
        Scored, ///< of a test, after its first Finished: `score`
        Left, ///< the walkthrough was left before a result
    };

    Kind kind = Kind::Entered;
    Mode mode = Mode::Try;
    QString scenario = {}; ///< ids, as in the pack
    QString step = {};
    QString target = {};
    QString choice = {};
    int help = 0; ///< level reached on this step so far, 0 to 5
    qint64 activeMs = 0; ///< on this step since it was entered, without long pauses; set with Right, Chosen, Back, Left
    int score = -1; ///< in thousandths; -1 where there is none

    bool operator==(const LessonEvent &) const = default;
};

/// As the journal and its reports write it: begun, entered, right, wrong, near-miss, long-press, double-tap, swipe,
/// helped, shown, chosen, opened, refused, back, restarted, resumed, finished, scored, left.
QString lessonEventName(LessonEvent::Kind kind);
std::optional<LessonEvent::Kind> lessonEventFromName(const QString &name);
QStringList lessonEventNames();

} // namespace yanlian
