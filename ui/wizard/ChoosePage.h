// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/wizard/WizardPage.h"

namespace yanlian {

class ScrollPane;
class TextButton;

/// Which walkthrough, and whose phone it is.
class ChoosePage final : public WizardPage {
    Q_OBJECT
public:
    explicit ChoosePage(Lesson &lesson);

    /// Empty until one was picked; the first one is picked at the start.
    QString chosenScenario() const;

    void retranslate() override;
    Paragraph *heading() const override { return m_heading; }
    QList<QWidget *> contentFocusOrder() const override;
    void setSizes(const Sizes &sizes) override;
    int nextId() const override;

protected:
    QWidget *makeContent() override;

private:
    struct Offer {
        TextButton *button = nullptr;
        Paragraph *summary = nullptr;
    };

    ScrollPane *m_pane = nullptr;
    Paragraph *m_heading = nullptr;
    Paragraph *m_hint = nullptr;
    QList<Offer> m_offers;
};

} // namespace yanlian
