// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace yanlian {

/// How a walkthrough is practised; all four run the same scenario.
enum class Mode {
    Watch, ///< the Autopilot taps, the learner says when
    Try, ///< the learner taps, the coach tells him where
    Test, ///< the learner taps without a hint; the only mode with a score
    Explore, ///< the learner taps whatever he likes and is told what it is
};

/// As command lines, the journal and resume codes write it: watch, try, test, explore.
QString modeCode(Mode mode);
std::optional<Mode> modeFromCode(const QString &code);
QStringList modeCodes();

} // namespace yanlian
