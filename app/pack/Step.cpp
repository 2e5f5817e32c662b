// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack/Step.h"

namespace yanlian {

Sentences sentencesOf(const Step &step)
{
    Sentences all{step.why, step.remember};
    for (const Choice &choice : step.choices)
        all += choice.lines;
    for (const Card &card : step.cards)
        all += card.lines;
    for (const Sentence &sentence : step.happens)
        all += sentence;
    return all;
}

} // namespace yanlian
