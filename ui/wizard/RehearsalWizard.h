// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/language/Language.h"
#include "ui/look/Sizes.h"

#include <QWizard>

#include <chrono>

namespace yanlian {

class ChoosePage;
class Lesson;
class PageHelp;
class PersonPage;
class StepPage;
class WelcomePage;
class WizardPage;

/// The lesson as a QWizard: turns pages when the rehearsal has moved and passes settings to every page. What is right
/// or wrong it asks the rehearsal. Works around QWizard's habits in one place; the numbers below are those of the
/// table in docs/qwizard.md.
class RehearsalWizard final : public QWizard {
    Q_OBJECT
public:
    enum PageId { Welcome, Choose, Person, FirstStep };

    /// The lesson must outlive the wizard. With a scenario, the lesson begins at its first step.
    RehearsalWizard(Lesson &lesson, TextSize textSize, const QString &scenario = {});

    /// Makes the first page current. Needed before show() or grab() (24).
    void begin();

    /// The page shown, or null before begin().
    WizardPage *page() const;
    StepPage *stepPage() const;
    TextSize textSize() const { return m_textSize; }
    Lesson &lesson() const { return m_lesson; }

    void setTextSize(TextSize size);
    void speak(Language language, PhoneLanguage phone);

public Q_SLOTS:
    /// Back to the first step with the account as it was; before the first step, back to the first page.
    void startAgain();
    /// Back to the page where a walkthrough is chosen.
    void chooseAnother();
    void toggleHelp();
    /// Says the instruction of this page once more and points at its target again.
    void repeat();
    /// Closing the window in the middle of a lesson asks first; the second time it closes.
    void reject() override;

public:
    bool validateCurrentPage() override;
    int nextId() const override;
    QSize sizeHint() const override;

protected:
    void initializePage(int id) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeButtons();
    void beginSteps();
    void addStepPage(int id);
    void addWizardPage(int id, WizardPage *page);
    void pageChanged(int id);
    void followRehearsal(int id);
    void stateChanged();
    void retranslate();
    void resizeText();
    void alignButtons();
    void updateFocusOrder();
    void updateTitle();
    QList<QWidget *> buttonsInOrder() const;

    Lesson &m_lesson;
    TextSize m_textSize;
    std::optional<Sizes> m_sizes; ///< nothing until the first resize
    WelcomePage *m_welcome = nullptr;
    ChoosePage *m_choose = nullptr;
    PersonPage *m_person = nullptr;
    bool m_asSomeoneElse = false;
    PageHelp *m_help;
    std::chrono::milliseconds m_turnedAt; ///< when Next last meant something else
};

} // namespace yanlian
