// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack/Step.h"

namespace yanlian {

int Step::choiceFor(const QString &target) const
{
    for (int i = 0; i < choices.size(); ++i)
        for (const Phrase &tap : choices.at(i).taps)
            if (!target.isEmpty() && tap.text == target)
                return i;
    return -1;
}

int Step::visitFor(const QString &target) const
{
    for (int i = 0; i < visits.size(); ++i)
        if (!target.isEmpty() && visits.at(i).tap.text == target)
            return i;
    return -1;
}

const Move *Step::moveFor(const QString &target) const
{
    for (const Move &move : moves)
        if (!target.isEmpty() && move.tap.text == target)
            return &move;
    return nullptr;
}

QStringList Step::rightTaps() const
{
    QStringList controls;
    for (const Choice &choice : choices)
        for (const Phrase &tap : choice.taps)
            controls += tap.text;
    for (const Move &move : moves)
        controls += move.tap.text;
    return controls;
}

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
