// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pack/Pack.h"
#include "app/rehearsal/Rehearsal.h"

namespace yanlian {

/// With whom, and with which decisions of the system, a scenario is begun.
struct Beginning final {
    QString account;
    quint32 seed = 1;
};

/// One from which a step can be reached: the first of these accounts and of a few seeds from `firstSeed` on. Nothing if
/// there is none. `today` is the day of the lesson.
std::optional<Beginning> beginningFor(
    const Pack &pack, const Scenario &scenario, int goal, const QStringList &accounts, quint32 firstSeed,
    const QDate &today);

/// The results that can be reached from the first step with this account and this seed, by step index, in the order of
/// the file.
QList<int> reachableEnds(const Scenario &scenario, const Account &account, quint32 seed);

/// Plays a scenario towards a step, tap by tap, through the same Rehearsal as a finger. It looks ahead with the same
/// rules and the same seed as the backend, so it knows which choices lead there with this account.
class Autopilot final {
public:
    /// `goal` is a step's index in the rehearsal's scenario, `seed` the backend's. The rehearsal must outlive this
    /// object.
    Autopilot(Rehearsal &rehearsal, int goal, quint32 seed);

    /// Whether any way leads from the present step to the goal.
    bool canReach() const { return nextTap().has_value(); }
    /// The tap that leads on from here, empty where the phone need not be tapped; nothing if no way leads to the goal.
    std::optional<QString> nextTap() const;
    /// What tap() would tap; empty where it would tap nothing.
    QString tapAhead() const;
    bool hasArrived() const { return m_rehearsal.stepIndex() == m_goal; }

    /// Makes the tap that leads on, or gives the answers that are missing, unless the step is already done or waits for
    /// the backend. What is being looked at is closed first. If no way leads to the goal any more, towards the nearest
    /// result.
    void tap();

private:
    template <typename IsGoal> std::optional<QString> tapTowards(const IsGoal &isGoal) const;

    Rehearsal &m_rehearsal;
    int m_goal;
    quint32 m_seed;
};

} // namespace yanlian
