// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rehearsal/Tap.h"
#include "ui/wizard/CoachText.h"
#include "ui/wizard/WizardPage.h"

class QBoxLayout;

namespace yanlian {

class CoachPanel;
class PhoneView;
class Playback;

/// One step of the rehearsal: the phone and the coach, side by side or, on an upright window, one above the other.
/// A decision, the waiting and a result are steps too and look alike.
class StepPage final : public WizardPage {
    Q_OBJECT
public:
    /// The page shows whatever step the rehearsal has reached after so many others, so a scenario may return to a step.
    /// The playback must outlive the page.
    StepPage(Lesson &lesson, Playback &playback, int stepsBefore);

    /// Whether the rehearsal is at this page.
    bool isCurrent() const;
    PhoneView *phone() const { return m_phone; }
    CoachPanel *coach() const { return m_coach; }

    void retranslate() override;
    void refresh() override;
    /// Points at the targets again and brings them into view.
    void pointAgain();
    /// In Watch, Next first makes the tap that leads on. Whether it made one.
    bool watchOn();
    Paragraph *heading() const override;
    QList<QWidget *> contentFocusOrder() const override;
    QString windowTitleText() const override;
    bool isComplete() const override;
    int nextId() const override;
    void setLook(const Look &look) override;

Q_SIGNALS:
    /// More help with this step.
    void helpWanted();
    void againWanted();
    void anotherWanted();
    void sheetWanted();
    void explanationWanted(const yanlian::Explanation &of);

protected:
    QWidget *makeContent() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void pointAt();
    void tapPhone(const Tap &tap);
    void connectCoach();
    void openCard(const QString &choice);
    void arrange();
    int stepHere() const; ///< index of the step this page shows

    Playback &m_playback;
    int m_stepsBefore;
    PhoneView *m_phone = nullptr;
    CoachPanel *m_coach = nullptr;
    QBoxLayout *m_row = nullptr;
};

} // namespace yanlian
