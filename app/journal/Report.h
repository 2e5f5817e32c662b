// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rehearsal/Mode.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>

#include <array>
#include <optional>

namespace yanlian {

/// How often something came, by its id.
using Counts = QMap<QString, qint64>;

/// What happened on one step, over all runs in one mode (features d2).
struct StepReport final {
    QString step = {};
    qint64 runs = 0; ///< in which the step was reached
    qint64 times = 0; ///< it was reached, also by going back
    qint64 nearMisses = 0;
    qint64 longPresses = 0;
    qint64 doubleTaps = 0;
    qint64 swipes = 0;
    qint64 shown = 0; ///< by us
    qint64 refused = 0; ///< by the phone
    qint64 back = 0;
    qint64 left = 0; ///< where people gave up
    std::array<qint64, 6> doneWithHelp = {}; ///< how often it was done, by the level of help it took
    Counts choices = {}; ///< which way was taken at a decision
    Counts wrongTaps = {}; ///< by control; the empty name counts taps where there is none
    Counts opened = {}; ///< documents and cards
    std::optional<qint64> medianMs = {}; ///< active time until it was done, to about a fifth; nothing if it never was

    bool operator==(const StepReport &) const = default;
};

/// One walkthrough in one mode.
struct PracticeReport final {
    QString scenario = {};
    Mode mode = Mode::Try;
    Counts begun = {}; ///< runs, by the coach's language
    qint64 restarted = 0; ///< runs begun again before their end
    qint64 resumed = 0; ///< runs that went on from a code
    qint64 left = 0;
    Counts results = {}; ///< which end was reached
    qint64 scored = 0; ///< tests
    std::optional<int> meanScore = {}; ///< of the tests, in thousandths
    QList<StepReport> steps = {}; ///< in the order in which the journal first met them, which is close to the way's own

    bool operator==(const PracticeReport &) const = default;
};

/// What a journal tells about a pack's walkthroughs. It is read from the tallies, so that no line needs to be looked
/// at.
struct Report final {
    QDate since = {}; ///< the first day that counts; none counts them all
    QList<PracticeReport> practices = {}; ///< by scenario, then by mode
    qint64 minCell = 1; ///< counts from 1 to below it are left out

    bool isEmpty() const { return practices.isEmpty(); }
};

struct ReadReport final {
    std::optional<Report> report;
    QString complaint; ///< why there is none, in one line that names the file
};

/// Reads without ever writing; others may go on writing meanwhile.
ReadReport readReport(const QString &file, QDate since = {});

} // namespace yanlian
