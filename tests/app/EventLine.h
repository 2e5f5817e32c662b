// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rehearsal/RunRecord.h"

namespace yanlian {

/// Name, step, target, "=choice", "+level of help", "1234ms", "score 750"; what is not set is left out.
QString eventLine(const LessonEvent &event);

/// All that a record knows, for comparing two of them.
QStringList recordLines(const RunRecord &record);

} // namespace yanlian
