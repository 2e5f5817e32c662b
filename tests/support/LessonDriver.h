// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/huabei/Clock.h"
#include "app/rehearsal/Lesson.h"
#include "ui/look/Look.h"
#include "ui/wizard/RehearsalWizard.h"

#include <memory>

namespace yanlian {

class CoachPanel;
class PhoneView;
class ScrollPane;

/// A whole lesson of the built-in pack in a shown window, with the clock in the test's hand. Everything is done as a
/// person does it: mouse and keys go to the window, which finds the widget itself. What cannot be done fails the test.
class LessonDriver final {
public:
    /// Without a scenario the lesson begins on the first page, otherwise on the scenario's first step.
    LessonDriver(
        const QString &scenario, Language language = Language::Chinese,
        PhoneLanguage phone = PhoneLanguage::SameAsCoach, TextSize text = TextSize::Normal,
        const QSize &window = QSize(1280, 800), const QString &account = {}, quint32 seed = 1, Mode mode = Mode::Try);

    RehearsalWizard &wizard() const { return *m_wizard; }
    Lesson &lesson() const { return *m_lesson; }
    ManualClock &clock() { return m_clock; }
    Rehearsal &rehearsal() const { return *m_lesson->rehearsal(); }
    PhoneView &phone() const; ///< only on a step
    CoachPanel &coach() const; ///< only on a step
    QString stepId() const; ///< empty before the first step

    /// Goes to a step by the shortest way, from the beginning if no way leads there from here. Also takes "welcome",
    /// "choose" and "mode" where the lesson began without a scenario.
    void playTo(const QString &stepId);

    /// Clicks the middle of a widget. Does not move the clock.
    void click(QWidget *widget);
    void clickAt(QWidget *widget, const QPoint &position);
    /// Moves the clock by a second, scrolls the phone with its own buttons until the control is seen, and clicks it.
    void tapPhone(const QString &target);
    /// Scrolls the phone with its own buttons until the middle of the control is seen.
    void scrollPhoneTo(const QString &target);
    /// The same for something the coach shows.
    void scrollCoachTo(const QWidget *widget);
    /// The same for a button of a page before the first step.
    void scrollTo(const char *button);
    /// Moves the clock by a second and clicks the button with this object name.
    void press(const QString &button);
    void pressNext() { press(QStringLiteral("nextButton")); }
    void pressBack() { press(QStringLiteral("backButton")); }
    /// Presses and releases a key, wherever the focus is.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    /// Lets everything happen that waits to happen.
    void settle();

    /// The button anywhere in the window; null if there is none.
    QWidget *button(const QString &name) const;
    QWidget *focused() const;
    QString headingText() const;
    QString feedbackText() const; ///< empty while the coach says nothing
    /// The texts of all labels and buttons a person could see or scroll to, in the order of the widgets.
    QStringList visibleTexts() const;

private:
    void scrollTo(const ScrollPane *pane, const QWidget *widget);

    ManualClock m_clock;
    std::unique_ptr<Lesson> m_lesson;
    std::unique_ptr<RehearsalWizard> m_wizard;
};

} // namespace yanlian
