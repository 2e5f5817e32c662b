// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/wizard/CoachText.h"
#include "ui/wizard/WizardPage.h"

class QBoxLayout;

namespace yanlian {

class CoachPanel;
class PhoneView;

/// One step of the rehearsal: the phone and the coach, side by side or, on an upright window, one above the other.
/// A decision, the waiting and a result are steps too and look alike.
class StepPage final : public WizardPage {
    Q_OBJECT
public:
    /// The page shows whatever step the rehearsal has reached after so many others, so a scenario may return to a step.
    StepPage(Lesson &lesson, int stepsBefore);

    /// Whether the rehearsal is at this page.
    bool isCurrent() const;
    PhoneView *phone() const { return m_phone; }
    CoachPanel *coach() const { return m_coach; }

    void retranslate() override;
    void refresh() override;
    /// Points at the targets again and brings them into view.
    void pointAgain();
    Paragraph *heading() const override;
    QList<QWidget *> contentFocusOrder() const override;
    QString windowTitleText() const override;
    bool isComplete() const override;
    int nextId() const override;
    void setSizes(const Sizes &sizes) override;

Q_SIGNALS:
    void anotherWanted();
    void explanationWanted(const yanlian::Explanation &of);

protected:
    QWidget *makeContent() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    int m_stepsBefore;
    PhoneView *m_phone = nullptr;
    CoachPanel *m_coach = nullptr;
    QBoxLayout *m_row = nullptr;
    Sizes m_sizes;
};

} // namespace yanlian
