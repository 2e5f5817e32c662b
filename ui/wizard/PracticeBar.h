// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/look/Panel.h"

namespace yanlian {

class Lesson;
class Paragraph;
class TextButton;
class WrapRow;

/// The fixed bar on top of every page: this is practice, and the settings anybody may need at any moment.
class PracticeBar final : public QWidget, public Sized {
    Q_OBJECT
public:
    explicit PracticeBar(QWidget *parent = nullptr);

    /// Shows what is in force; call again whenever that or the language has changed.
    void show(const Lesson &lesson, TextSize textSize);
    QList<QWidget *> focusOrder() const;
    void setSizes(const Sizes &sizes) override;

Q_SIGNALS:
    void languageWanted();
    void phoneLanguageWanted();
    void textSizeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    WrapRow *m_row;
    Paragraph *m_practice;
    TextButton *m_language;
    TextButton *m_phoneLanguage;
    TextButton *m_textSize;
};

} // namespace yanlian
