// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack/Scenario.h"

#include <algorithm>
#include <functional>

namespace yanlian {

QStringList Scenario::accountIds() const
{
    QStringList ids;
    for (const Phrase &account : accounts)
        ids += account.text;
    return ids;
}

int Scenario::indexOf(const QString &stepId) const
{
    for (int i = 0; i < steps.size(); ++i)
        if (steps.at(i).id.text == stepId)
            return i;
    return -1;
}

int Scenario::target(int index, const Choice &choice, const Account &account) const
{
    for (const Branch &branch : choice.branches)
        if (branch.when.holds(account))
            return indexOf(branch.step.text);
    return targets(index, choice).constLast();
}

QList<int> Scenario::targets(int index, const Choice &choice) const
{
    QList<int> all;
    for (const Branch &branch : choice.branches)
        all += indexOf(branch.step.text);
    if (!choice.then.isEmpty())
        all += indexOf(choice.then.text);
    else
        all += index + 1 < steps.size() ? index + 1 : -1;
    return all;
}

QList<int> Scenario::followers(int index) const
{
    QList<int> all;
    const Step &step = steps.at(index);
    for (const Choice &choice : step.choices)
        all += targets(index, choice);
    for (const Phrase &then : step.refused)
        all += indexOf(then.text);
    all.removeAll(-1);
    return all;
}

int Scenario::length() const
{
    QList<int> longest(steps.size(), -1);
    const std::function<int(int)> measure = [&](int index) {
        if (steps.at(index).isEnd())
            return 0;
        int &known = longest[index];
        if (known >= 0)
            return known;
        known = 0; // a loop counts once
        int rest = 0;
        for (const int next : followers(index))
            rest = std::max(rest, measure(next));
        return longest[index] = rest + 1;
    };
    return steps.isEmpty() ? 0 : measure(0);
}

} // namespace yanlian
