// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/Settings.h"

#include <QWizard>

#include <chrono>

namespace yanlian {

class KeyFilter;
class Lesson;
class NavigationRow;
class PageHelp;
class Playback;
class SetupPages;
class SettingsCard;
class StepPage;
class StepPages;
class TakeHome;
class WizardPage;
struct ResumePoint;

/// The lesson as a QWizard: turns pages when the rehearsal has moved and passes settings to every page. What is right
/// or wrong it asks the rehearsal. Works around QWizard's habits in one place; the numbers below are those of the
/// table in docs/qwizard.md.
class RehearsalWizard final : public QWizard {
    Q_OBJECT
public:
    enum PageId { FirstRun, Welcome, Code, Choose, Person, ChooseMode, FirstStep };

    /// The lesson must outlive the wizard. With a scenario, the lesson begins at its first step.
    RehearsalWizard(Lesson &lesson, const Appearance &appearance, const QString &scenario = {});

    /// Goes on where somebody stopped, as he had set it up, instead of at the first page. Call before begin(). False if
    /// no way leads there.
    bool resume(const ResumePoint &point);
    /// Begins with the page for whoever comes for the first time. Call before begin().
    void beginWithSettings() { setStartId(FirstRun); }
    /// Begins with the page where a walkthrough is chosen, with nothing smaller than that; and sheets to take home are
    /// only shown, for the printer and the folders are not the learner's. Call before begin().
    void beginInPublic(const LeastSizes &least);
    /// Makes the first page current. Needed before show() or grab() (24).
    void begin() { restart(); }

    /// The page shown, or null before begin().
    WizardPage *page() const;
    StepPage *stepPage() const;
    const Settings &settings() const { return m_settings; }
    Playback *playback() const { return m_playback; }
    NavigationRow *navigationRow() const { return m_row; }
    Lesson &lesson() const { return m_lesson; }

    void setSettings(const Settings &settings);
    void change(const SettingsChange &change);

Q_SIGNALS:
    void settingsChanged(const yanlian::Settings &settings);
    /// Somebody wants everything as it was before he set anything.
    void resetWanted();

public Q_SLOTS:
    /// Back to the first step with the account as it was; before the first step, back to the first page.
    void startAgain();
    /// The walkthrough that was just done, begun anew.
    void practiseAgain();
    /// Back to the page where a walkthrough is chosen.
    void chooseAnother();
    void toggleHelp();
    void openSettings();
    /// Says the instruction of this page once more and points at its target again.
    void repeat();
    /// Closing the window in the middle of a lesson asks first; the second time it closes.
    void reject() override;

public:
    bool validateCurrentPage() override;
    int nextId() const override;
    QSize sizeHint() const override { return {1280, 800}; }

protected:
    void initializePage(int id) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectSetup();
    void beginSteps();
    void addWizardPage(int id, WizardPage *page);
    void pageChanged(int id);
    void fill(int id);
    void turnTo(int id);
    void followRehearsal(int id);
    void followPlayback();
    void stateChanged();
    void retranslate();
    void resizeText();
    void updateFocusOrder();
    void updateTitle();

    Lesson &m_lesson;
    Settings m_settings;
    LeastSizes m_least;
    std::optional<Look> m_look; ///< nothing until the first resize
    SetupPages *m_setup;
    NavigationRow *m_row;
    PageHelp *m_help;
    SettingsCard *m_settingsCard;
    KeyFilter *m_keyFilter;
    TakeHome *m_takeHome;
    Playback *m_playback;
    StepPages *m_steps;
    bool m_resumes = false; ///< the way to the present step still needs its pages
    int m_filled = -1; ///< the page that is ready to be shown
    bool m_isTurning = false; ///< the rehearsal follows a page; what it says of itself is shown with the page
    bool m_turnsOnly = false; ///< pages turn and the rehearsal stays where it is
    std::chrono::milliseconds m_turnedAt; ///< when Next last meant something else
};

} // namespace yanlian
