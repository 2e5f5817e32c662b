// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/huabei/Clock.h"
#include "app/rehearsal/Lesson.h"
#include "ui/wizard/RehearsalWizard.h"

#include <stdexcept>

namespace yanlian {

/// What a lesson must never do. Ends the run.
class SoakFailure final : public std::runtime_error {
public:
    explicit SoakFailure(const QString &what)
        : std::runtime_error(what.toStdString())
    {
    }
};

/// One window that is kept for visitor after visitor, with the clock in the program's hand.
class SoakWindow final {
public:
    SoakWindow(const Pack &pack, quint32 seed);

    RehearsalWizard &wizard() { return m_wizard; }
    const RehearsalWizard &wizard() const { return m_wizard; }
    Lesson &lesson() { return m_lesson; }
    ManualClock &clock() { return m_clock; }
    /// Null unless a step is shown.
    Rehearsal *run() const;

    /// The button that can be pressed now; null if there is none of that name.
    QAbstractButton *button(const QString &name) const;
    /// Presses it after a while, as somebody does who looks first. There must be one.
    void press(const QString &name);
    /// Lets everything happen that waits to happen.
    void settle();
    /// Lets time pass, and whatever comes of it happen.
    void wait(std::chrono::milliseconds time);

private:
    ManualClock m_clock;
    Lesson m_lesson;
    RehearsalWizard m_wizard;
};

/// Which step or page is shown, for whoever reads of a failure.
QString describePlace(const SoakWindow &window);

} // namespace yanlian
