// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/Report.h"
#include "app/pack/Scenario.h"
#include "ui/staff/BarChart.h"

#include <QCoreApplication>

namespace yanlian {

class Lesson;

/// One walkthrough in one mode, told for staff.
struct StaffSection final {
    struct Chart {
        QString title;
        QList<Bar> bars;
    };

    QString heading;
    QStringList lines;
    QList<Chart> charts;
    qint64 runs = 0; ///< what the longest bars stand for
};

/// A journal's report in the words of the lesson instead of its ids.
class StaffWords final {
    Q_DECLARE_TR_FUNCTIONS(StaffWords)
public:
    /// The lesson must outlive this object; each walkthrough is begun in it, for its words.
    explicit StaffWords(Lesson &lesson);

    QList<StaffSection> sections(const Report &report) const;
    QString period(const Report &report) const;

private:
    StaffSection section(const PracticeReport &practice) const;
    QStringList summary(const PracticeReport &practice) const;
    QString mode(Mode mode) const;
    QString step(const Scenario *scenario, const QString &id) const;
    QList<Bar> choices(const Scenario *scenario, const StepReport &report) const;
    QList<Bar> wrongTaps(const PracticeReport &practice) const;
    QList<Bar> help(const PracticeReport &practice) const;

    Lesson &m_lesson;
};

} // namespace yanlian
