// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/wizard/CoachText.h"
#include "ui/wizard/Overlay.h"

#include <QPointer>
#include <QWidget>

#include <functional>

namespace yanlian {

class WizardPage;

/// What opens over a page: the help, the difficult words, what is behind a text, and the question before leaving.
/// Remembers which it was, so that it can be said again in another language.
class PageHelp final : public QObject {
    Q_OBJECT
public:
    using Fill = std::function<void(WizardPage &)>;

    /// The lesson must outlive this object.
    PageHelp(const Lesson &lesson, QObject *parent);

    void openHelp(WizardPage &page);
    /// Closes whatever is open over the page; opens the help if nothing is.
    void toggleHelp(WizardPage &page);
    void openGlossary(WizardPage &page);
    void explain(WizardPage &page, const Explanation &of);
    /// `code` leads back to this step; may be empty.
    void askToLeave(WizardPage &page, const QString &code);
    /// Gives the next level of help; in a test it says first that a step which is shown counts as shown.
    void helpOnStep(WizardPage &page);
    bool isAskingToLeave() const { return m_isAskingToLeave; }
    /// Anything else that opens over a page; called again when the language changes.
    void open(WizardPage &page, const Fill &fill);
    /// The way out that every one of them has.
    Overlay::Action goOn() const;

    /// Says what is open on the page in the language in force; nothing if nothing is.
    void retranslate(WizardPage &page);
    /// To be told whenever a page's overlay has closed.
    void closed();

Q_SIGNALS:
    void opened();
    void leaveWanted();

private:
    void askToShow(WizardPage &page);

    const Lesson &m_lesson;
    Fill m_fill;
    QPointer<QWidget> m_askedFrom; ///< the text somebody pressed
    bool m_isAskingToLeave = false;
};

} // namespace yanlian
