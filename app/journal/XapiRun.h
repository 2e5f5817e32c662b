// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/JournalLine.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QTimeZone>

namespace yanlian {

/// What statements need to know and a journal does not.
struct XapiSettings final {
    double mastery = 0.8; ///< from 0 to 1: the score at which a test is passed
    QTimeZone zone = QTimeZone::systemTimeZone(); ///< in which the journal was written
    QDate today = QDate::currentDate(); ///< a run of today without an end may still be going on
    QHash<QString, int> steps = {}; ///< how many a walkthrough has; for the progress of runs that were left
};

/// The statements of one run, in cmi5's order (features d3, d4): initialized first, terminated last. `lines` are one
/// run's, in their order; they must not be empty. What came after its first result is not told. The same run always
/// gives the same statements with the same ids.
QList<QJsonObject> xapiStatements(const QList<JournalLine> &lines, const XapiSettings &settings);

} // namespace yanlian
