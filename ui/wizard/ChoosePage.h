// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/wizard/WizardPage.h"

namespace yanlian {

class ScrollPane;
class TextButton;
class WrapRow;

/// Which walkthrough.
class ChoosePage final : public WizardPage {
    Q_OBJECT
public:
    explicit ChoosePage(Lesson &lesson);

    /// The first one is picked at the start.
    QString chosenScenario() const;

    void retranslate() override;
    Paragraph *heading() const override { return m_heading; }
    QList<QWidget *> contentFocusOrder() const override;
    void setLook(const Look &look) override;

Q_SIGNALS:
    /// It shall be practised as another person than the usual one.
    void someoneElseWanted();

protected:
    QWidget *makeContent() override;

private:
    void showSummary();

    ScrollPane *m_pane = nullptr;
    Paragraph *m_heading = nullptr;
    Paragraph *m_hint = nullptr;
    WrapRow *m_offers = nullptr;
    QList<TextButton *> m_options;
    Paragraph *m_summary = nullptr;
    TextButton *m_someoneElse = nullptr;
};

} // namespace yanlian
