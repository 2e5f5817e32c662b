// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/Report.h"

namespace yanlian {

/// One number of a report with all its names.
struct ReportFact final {
    QString scenario;
    Mode mode = Mode::Try;
    QString step; ///< empty: about the whole walkthrough
    QString measure; ///< see reportFacts()
    QString key; ///< what the measure is divided by: a language, result, choice, control, level of help; else empty
    qint64 value = 0;
};

/// Every number in a report that is not zero, in its order. Measures of a walkthrough: begun (by language), restarted,
/// resumed, left, result, scored, mean-score (thousandths). Of a step: runs, times, choice, wrong-tap, near-miss,
/// long-press, double-tap, swipe, done-with-help (by level), shown, opened, refused, back, left, median-ms.
QList<ReportFact> reportFacts(const Report &report);

/// One line per fact after a line of names, as RFC 4180 says. A word a spreadsheet would take for a formula gets an
/// apostrophe before it.
QByteArray reportCsv(const Report &report);

/// Objects in the order of the report; the same report always gives the same bytes. With "minCell" in it, a 0 stands
/// for anything below that.
QByteArray reportJson(const Report &report);

} // namespace yanlian
