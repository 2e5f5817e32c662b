// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rehearsal/Rehearsal.h"

namespace yanlian {

/// Plays a scenario towards a step, tap by tap, through the same Rehearsal as a finger.
class Autopilot final {
public:
    /// `goal` is a step's index in the rehearsal's scenario. The rehearsal must outlive this object.
    Autopilot(Rehearsal &rehearsal, int goal);

    /// Whether any way leads from the present step to the goal.
    bool canReach() const { return !m_route.isEmpty(); }
    bool hasArrived() const { return m_rehearsal.stepIndex() == m_goal; }

    /// Makes the tap that leads on, unless the step is already done or waits for the backend.
    void tap();

private:
    Rehearsal &m_rehearsal;
    int m_goal;
    QList<int> m_route; ///< steps from the present one to the goal, both included
};

} // namespace yanlian
