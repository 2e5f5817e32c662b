// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/wizard/WizardPage.h"

namespace yanlian {

class ScrollPane;
class TextButton;

/// Whose invented account a walkthrough is practised with. Each meets something else on the way.
class PersonPage final : public WizardPage {
    Q_OBJECT
public:
    explicit PersonPage(Lesson &lesson);

    /// The people who may practise this scenario. Call before the page is entered.
    void offer(const QString &scenarioId);
    QString chosenAccount() const;

    void retranslate() override;
    Paragraph *heading() const override { return m_heading; }
    QList<QWidget *> contentFocusOrder() const override;
    void setLook(const Look &look) override;

protected:
    QWidget *makeContent() override;

private:
    ScrollPane *m_pane = nullptr;
    Paragraph *m_heading = nullptr;
    Paragraph *m_hint = nullptr;
    QWidget *m_list = nullptr;
    QList<TextButton *> m_options;
};

} // namespace yanlian
