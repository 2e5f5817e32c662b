// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/Suppression.h"

#include <algorithm>
#include <numeric>

namespace yanlian {

namespace {

bool isSmall(qint64 count, qint64 minCell)
{
    return count > 0 && count < minCell;
}

void hide(qint64 &count, qint64 minCell)
{
    if (isSmall(count, minCell))
        count = 0;
}

/// Of the parts of one whole.
void hideParts(const QList<qint64 *> &parts, qint64 minCell)
{
    const auto small =
        std::count_if(parts.cbegin(), parts.cend(), [&](const qint64 *part) { return isSmall(*part, minCell); });
    for (qint64 *part : parts)
        hide(*part, minCell);
    if (small != 1)
        return;
    qint64 *next = nullptr;
    for (qint64 *part : parts)
        if (*part > 0 && (!next || *part < *next))
            next = part;
    if (next)
        *next = 0;
}

void hideParts(Counts &counts, qint64 minCell)
{
    QList<qint64 *> parts;
    for (qint64 &count : counts)
        parts += &count;
    hideParts(parts, minCell);
    erase_if(counts, [](std::pair<const QString &, qint64 &> count) { return count.second == 0; });
}

void hideIn(StepReport &step, qint64 minCell)
{
    for (qint64 *count :
         {&step.runs, &step.times, &step.nearMisses, &step.longPresses, &step.doubleTaps, &step.swipes, &step.shown,
          &step.refused, &step.back, &step.left})
        hide(*count, minCell);
    if (isSmall(std::accumulate(step.doneWithHelp.cbegin(), step.doneWithHelp.cend(), qint64(0)), minCell))
        step.medianMs.reset();
    QList<qint64 *> levels;
    for (qint64 &count : step.doneWithHelp)
        levels += &count;
    hideParts(levels, minCell);
    for (Counts *counts : {&step.choices, &step.wrongTaps, &step.opened})
        hideParts(*counts, minCell);
}

} // namespace

Report suppressed(Report report, qint64 minCell)
{
    report.minCell = std::max<qint64>(minCell, 1);
    for (PracticeReport &practice : report.practices) {
        hideParts(practice.begun, minCell);
        hideParts(practice.results, minCell);
        for (qint64 *count : {&practice.restarted, &practice.resumed, &practice.left})
            hide(*count, minCell);
        if (isSmall(practice.scored, minCell)) {
            practice.scored = 0;
            practice.meanScore.reset();
        }
        for (StepReport &step : practice.steps)
            hideIn(step, minCell);
    }
    return report;
}

} // namespace yanlian
