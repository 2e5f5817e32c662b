// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/wizard/WizardPage.h"

class QTranslator;

namespace yanlian {

class ScrollPane;
class SettingsPanel;

/// What whoever comes for the first time should set before anything else, in both languages at once: he may read only
/// one of them.
class FirstRunPage final : public WizardPage {
    Q_OBJECT
public:
    explicit FirstRunPage(Lesson &lesson);
    ~FirstRunPage() override;

    void retranslate() override;
    Paragraph *heading() const override { return m_heading; }
    QList<QWidget *> contentFocusOrder() const override;
    void showSettings(const Settings &settings) override;
    void setLook(const Look &look) override;

Q_SIGNALS:
    void changeWanted(const yanlian::SettingsChange &change);

protected:
    QWidget *makeContent() override;

private:
    /// First in Chinese, then as it is written here, which is English.
    QString inBoth(const char *context, const char *text) const;
    QString inChinese(const char *context, const char *text) const;

    std::unique_ptr<QTranslator> m_chinese;
    ScrollPane *m_pane = nullptr;
    Paragraph *m_heading = nullptr;
    Paragraph *m_laterChinese = nullptr;
    Paragraph *m_laterEnglish = nullptr;
    SettingsPanel *m_panel = nullptr;
};

} // namespace yanlian
