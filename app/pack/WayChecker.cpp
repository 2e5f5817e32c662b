// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack/WayChecker.h"

#include <algorithm>

namespace yanlian {

namespace {

void report(const Step &step, const QString &message, Problems &problems)
{
    problems.append({step.id.place, message.arg(quoted(step.id.text))});
}

QList<int> reachedSteps(const Scenario &scenario)
{
    QList<int> reached{0};
    for (int i = 0; i < reached.size(); ++i)
        for (const int next : scenario.followers(reached.at(i)))
            if (!reached.contains(next))
                reached += next;
    return reached;
}

/// Grows the set of steps from which an end can be reached until it stops growing.
QSet<int> endingSteps(const Scenario &scenario, const QList<int> &reached)
{
    QSet<int> ending;
    for (bool grew = true; grew;) {
        grew = false;
        for (const int index : reached) {
            const QList<int> next = scenario.followers(index);
            const bool ends = scenario.steps.at(index).isEnd()
                || std::any_of(next.cbegin(), next.cend(), [&](int i) { return ending.contains(i); });
            if (ends && !ending.contains(index)) {
                ending.insert(index);
                grew = true;
            }
        }
    }
    return ending;
}

} // namespace

void checkWays(const Scenario &scenario, Problems &problems)
{
    if (scenario.steps.isEmpty())
        return;
    const QList<int> reached = reachedSteps(scenario);
    for (int i = 0; i < scenario.steps.size(); ++i)
        if (!reached.contains(i))
            report(scenario.steps.at(i), QStringLiteral("no way leads to step %1"), problems);
    const QSet<int> ending = endingSteps(scenario, reached);
    for (const int index : reached)
        if (!ending.contains(index))
            report(scenario.steps.at(index), QStringLiteral("no end can be reached from step %1"), problems);
}

} // namespace yanlian
