// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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
    void showSettings(const Settings &settings) override;
    void setLook(const Look &look) override;

Q_SIGNALS:
    void changeWanted(const yanlian::SettingsChange &change);
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
