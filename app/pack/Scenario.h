// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pack/Step.h"

namespace yanlian {

/// One walkthrough: its steps in the order of the file, and how they follow one another.
class Scenario final {
public:
    Phrase id;
    Phrase title;
    Phrase summary;
    Phrase task; ///< the whole job in one sentence, without naming a control
    double mastery = 0.8; ///< the share of a Test that is enough, above 0 and at most 1
    Phrase phone; ///< whose phone this is, in words for the chooser
    Phrases accounts; ///< who may practise it, by id; the first one unless another is chosen
    QList<Step> steps;

    QStringList accountIds() const;
    /// Index of a step, or -1.
    int indexOf(const QString &stepId) const;

    /// Where a choice of step `index` leads with this account: an index, or -1 if the named step does not exist.
    int target(int index, const Choice &choice, const Account &account) const;

    /// Every step a choice of step `index` may lead to, whatever the account; -1 for one that does not exist.
    QList<int> targets(int index, const Choice &choice) const;

    /// Every step that can follow step `index`, by choice, by waiting or by a refusal.
    QList<int> followers(int index) const;

    /// How many pages a learner counts on the longest way, results not counted.
    int length() const;
};

} // namespace yanlian
