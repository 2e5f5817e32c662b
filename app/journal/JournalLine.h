// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/language/Language.h"
#include "app/rehearsal/LessonEvent.h"

#include <QDate>

namespace yanlian {

/// One line of the journal: what happened, in which visit, and no finer than the hour. Holds nothing about the person.
struct JournalLine final {
    qint64 visit = 0; ///< drawn at random for each visit, 63 bits
    int number = 0; ///< within the visit, from 1
    QDate day = {}; ///< as the clock on the wall has it
    int hour = 0;
    Language language = Language::Chinese; ///< of the coach
    LessonEvent event = {};

    bool operator==(const JournalLine &) const = default;
};

} // namespace yanlian
