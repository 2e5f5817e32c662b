// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rehearsal/Mode.h"
#include "ui/wizard/WizardPage.h"

namespace yanlian {

class ScrollPane;
class TextButton;

/// How a walkthrough is practised: watched, tried, tested or explored.
class ModePage final : public WizardPage {
    Q_OBJECT
public:
    explicit ModePage(Lesson &lesson);

    /// Which walkthrough it is about. Call before the page is entered.
    void offer(const QString &scenarioId);
    Mode chosenMode() const;

    void retranslate() override;
    Paragraph *heading() const override { return m_heading; }
    QList<QWidget *> contentFocusOrder() const override;
    void setLook(const Look &look) override;

protected:
    QWidget *makeContent() override;

private:
    void showMeaning();
    QString meaning() const;

    QString m_scenario;
    ScrollPane *m_pane = nullptr;
    Paragraph *m_heading = nullptr;
    Paragraph *m_task = nullptr;
    QWidget *m_list = nullptr;
    QList<TextButton *> m_options; ///< in the order of modeCodes()
    Paragraph *m_meaning = nullptr;
};

} // namespace yanlian
