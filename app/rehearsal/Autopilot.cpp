// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rehearsal/Autopilot.h"

#include <QHash>

namespace yanlian {

namespace {

/// The shortest way, breadth first; empty if there is none.
QList<int> route(const Scenario &scenario, int from, int goal)
{
    QHash<int, int> before{{from, from}};
    QList<int> reached{from};
    for (int i = 0; i < reached.size() && !before.contains(goal); ++i)
        for (const int next : scenario.followers(reached.at(i)))
            if (!before.contains(next)) {
                before.insert(next, reached.at(i));
                reached += next;
            }
    QList<int> way;
    if (!before.contains(goal))
        return way;
    for (int step = goal; step != from; step = before.value(step))
        way.prepend(step);
    way.prepend(from);
    return way;
}

} // namespace

Autopilot::Autopilot(Rehearsal &rehearsal, int goal)
    : m_rehearsal(rehearsal)
    , m_goal(goal)
    , m_route(route(rehearsal.scenario(), rehearsal.stepIndex(), goal))
{
}

void Autopilot::tap()
{
    if (m_rehearsal.stage() != Rehearsal::Stage::Asking || hasArrived())
        return;
    const qsizetype at = m_route.indexOf(m_rehearsal.stepIndex());
    const int wanted = at >= 0 && at + 1 < m_route.size() ? m_route.at(at + 1) : -1;
    const QList<Choice> &choices = m_rehearsal.step().choices;
    const Choice *taken = choices.isEmpty() ? nullptr : &choices.constFirst();
    for (const Choice &choice : choices)
        if (m_rehearsal.scenario().target(m_rehearsal.stepIndex(), choice) == wanted) {
            taken = &choice;
            break;
        }
    if (taken && !taken->taps.isEmpty())
        m_rehearsal.tap(taken->taps.constFirst().text);
}

} // namespace yanlian
