// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/language/Language.h"
#include "ui/wizard/WizardPage.h"

namespace yanlian {

class ScrollPane;
class TextButton;

/// What this is, in which language, and how large.
class WelcomePage final : public WizardPage {
    Q_OBJECT
public:
    explicit WelcomePage(Lesson &lesson);

    void retranslate() override;
    Paragraph *heading() const override { return m_heading; }
    QList<QWidget *> contentFocusOrder() const override;
    /// Marks the settings in force.
    void showChoices(TextSize textSize);
    void setSizes(const Sizes &sizes) override;

Q_SIGNALS:
    void languageChosen(yanlian::Language language, yanlian::PhoneLanguage phone);
    void textSizeChosen(yanlian::TextSize size);
    /// Somebody has a code from another day.
    void codeWanted();

protected:
    QWidget *makeContent() override;

private:
    TextButton *addOption(QWidget *row, const QString &name);

    ScrollPane *m_pane = nullptr;
    Paragraph *m_heading = nullptr;
    Paragraph *m_what = nullptr;
    Paragraph *m_safe = nullptr;
    Paragraph *m_languageTitle = nullptr;
    Paragraph *m_sizeTitle = nullptr;
    Paragraph *m_scam = nullptr;
    QList<TextButton *> m_languages;
    QList<TextButton *> m_sizeOptions;
    TextButton *m_code = nullptr;
};

} // namespace yanlian
