// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/EventLine.h"

namespace yanlian {

QString eventLine(const LessonEvent &event)
{
    QStringList words{lessonEventName(event.kind), event.step};
    if (!event.target.isEmpty())
        words += event.target;
    if (!event.choice.isEmpty())
        words += QLatin1Char('=') + event.choice;
    if (event.help != 0)
        words += QLatin1Char('+') + QString::number(event.help);
    if (event.activeMs != 0)
        words += QStringLiteral("%1ms").arg(event.activeMs);
    if (event.score != -1)
        words += QStringLiteral("score %1").arg(event.score);
    return words.join(QLatin1Char(' '));
}

QStringList recordLines(const RunRecord &record)
{
    QStringList lines{record.scenario(), modeCode(record.mode()), record.result()};
    for (const StepRecord &step : record.steps()) {
        QStringList opened(step.opened.cbegin(), step.opened.cend());
        opened.sort();
        QString line = QStringLiteral("%1: near %2, long %3, double %4, swipe %5, help %6, shown %7, done %8, ms %9, ")
                           .arg(step.step)
                           .arg(step.nearMisses)
                           .arg(step.longPresses)
                           .arg(step.doubleTaps)
                           .arg(step.swipes)
                           .arg(step.help)
                           .arg(step.shown)
                           .arg(step.done)
                           .arg(step.activeMs);
        for (auto it = step.wrongTaps.cbegin(); it != step.wrongTaps.cend(); ++it)
            line += QStringLiteral("%1 x%2, ").arg(it.key()).arg(it.value());
        lines += line + step.choice + QLatin1Char(' ') + opened.join(QLatin1Char(' '));
    }
    return lines;
}

} // namespace yanlian
