// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/app/RehearsalFixture.h"

namespace yanlian {

/// know (something to read) > think (two questions) > bill (a calendar to turn; repay, or leave) and then, by account:
/// reported if there is an adverse entry, review (a wait) > usable or not-yet if it was late, else in-time. Without
/// the money: poor. Leaving: talk.
Scenario billScenario();

/// Aunt Li with a bill of 800.00 that is due today; she signed the letter a month ago.
class BillFixture : public RehearsalFixture {
protected:
    BillFixture();

    /// Reads, and answers both questions that nothing speaks for waiting.
    void goToBill();
    void answer(const char *question, Answer answer);
    /// Turns the calendar by so many days.
    void turnDays(int days);
    std::optional<Answer> answerTo(const char *question);
    QStringList reasonsToWait();
};

} // namespace yanlian
