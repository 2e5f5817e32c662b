// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rehearsal/LessonEvent.h"

#include <QList>
#include <QMap>
#include <QSet>
#include <QString>

namespace yanlian {

/// What one step of a run cost, over all the times it was entered (features d2).
struct StepRecord final {
    QString step = {};
    QMap<QString, int> wrongTaps = {}; ///< by control; the empty name counts taps where there is none
    int nearMisses = 0;
    int longPresses = 0;
    int doubleTaps = 0;
    int swipes = 0;
    int help = 0; ///< the highest level reached
    bool shown = false;
    bool done = false;
    QString choice = {}; ///< the last one taken, at a decision
    QSet<QString> opened = {}; ///< documents and cards
    qint64 activeMs = 0;

    int wrongTapCount() const;
};

/// One run through one scenario, gathered from its events: the same whether they come from a lesson or a journal.
class RunRecord final {
public:
    /// Events of other runs must not be mixed in. Begun and Restarted forget what was before.
    void add(const LessonEvent &event);

    const QString &scenario() const { return m_scenario; }
    Mode mode() const { return m_mode; }
    /// In the order in which the steps were first entered.
    const QList<StepRecord> &steps() const { return m_steps; }
    /// Whether it went on from a code, so that only its end was done here.
    bool isResumed() const { return m_isResumed; }
    /// Null for a step that was not entered.
    const StepRecord *step(const QString &id) const;
    /// Id of the result; empty until one is reached.
    const QString &result() const { return m_result; }
    qint64 activeMs() const;

private:
    StepRecord &stepOf(const LessonEvent &event);

    QString m_scenario;
    Mode m_mode = Mode::Try;
    QList<StepRecord> m_steps;
    QString m_result;
    bool m_isResumed = false;
    qint64 m_activeBefore = 0; ///< on the present step, the former times it was entered
};

} // namespace yanlian
