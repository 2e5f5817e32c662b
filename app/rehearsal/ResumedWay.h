// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rehearsal/Rehearsal.h"

namespace yanlian {

struct Pack;

/// A way to a step that somebody came to before.
struct ResumedWay final {
    quint32 seed = 1; ///< with which the system decides so that the way leads there
    QList<Rehearsal::Moment> way; ///< as Rehearsal::resume() takes it: the step it leads to comes last
};

/// The shortest way to step `goal` of a scenario of the pack as this person, with the first of a few seeds from
/// `firstSeed` on that leads there. It is played at once, on a clock and a backend of its own, by the same rules as
/// a lesson; questions are answered with not knowing. Nothing if no way leads there. `today` is the day of the lesson.
std::optional<ResumedWay> wayTo(
    const Pack &pack, const Scenario &scenario, int goal, const QString &account, quint32 firstSeed,
    const QDate &today);

} // namespace yanlian
