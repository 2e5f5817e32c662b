// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack/TaskChecker.h"

#include "app/pack/Glossary.h"

namespace yanlian {

namespace {

/// A document is named in its marks or without them.
QString bare(QString label)
{
    return label.remove(u'《').remove(u'》');
}

void checkNoName(const Phrase &task, Problems &problems)
{
    if (task.text.contains(u'{'))
        problems.append({task.place, QStringLiteral("a task names no control; {…} is not allowed in it")});
}

void checkNoLabel(const Step &step, const Screen &screen, Problems &problems)
{
    const QString task = withoutMarks(step.task.text);
    QStringList told;
    for (const QString &control : step.rightTaps()) {
        const QString label = bare(screen.controls.value(control).label);
        if (label.isEmpty() || told.contains(label) || !task.contains(label))
            continue;
        told += label;
        problems.append(
            {step.task.place,
             QStringLiteral("the task gives away what to tap: %1 is the label of %2")
                 .arg(quoted(label), quoted(control))});
    }
}

} // namespace

void checkTasks(const Scenario &scenario, const QHash<QString, Screen> &screens, Problems &problems)
{
    checkNoName(scenario.task, problems);
    for (const Step &step : scenario.steps) {
        checkNoName(step.task, problems);
        checkNoLabel(step, screens.value(step.screen.text), problems);
    }
}

} // namespace yanlian
