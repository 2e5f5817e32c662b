// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pack/Scenario.h"
#include "app/rehearsal/RunRecord.h"

#include <optional>

namespace yanlian {

/// From 0 to 1. Time, near misses and wrong gestures never count (features d2). Nothing for a run that went on from a
/// code: the end alone would be too easy a test.
std::optional<double> scoreOf(const Scenario &scenario, const RunRecord &run);

/// Of a step that was done: by the help it took, at a decision by how informed it was taken. Nothing for a step where
/// nothing is to be found.
std::optional<double> stepScore(const Step &step, const StepRecord &record, const QSet<QString> &openedSoFar);

/// What there is to know at a decision: the documents it offers and the card of each choice. The answer never counts.
QStringList thingsToKnow(const Step &decision);

/// The name under which the opened card of a choice is recorded.
QString cardId(const Step &decision, const Choice &choice);

/// In words instead of a number, from the last three runs.
enum class Skill {
    Learning,
    WithHelp, ///< at least half, on average
    Alone, ///< three times in a row as well as the author asks for
};

/// `scores` of the last runs, the latest last; nothing without any. `mastery` is the scenario's.
std::optional<Skill> skillFrom(const QList<double> &scores, double mastery);

} // namespace yanlian
