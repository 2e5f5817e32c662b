// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/look/Panel.h"
#include "ui/settings/Settings.h"

namespace yanlian {

class Paragraph;
class TextButton;
class WrapRow;

/// The fixed bar on top of every page: this is practice, and the settings anybody may need at any moment.
class PracticeBar final : public QWidget, public Styled {
    Q_OBJECT
public:
    explicit PracticeBar(QWidget *parent = nullptr);

    /// Shows what is in force, in the language in force.
    void show(const Settings &settings);
    /// Says that there is no voice for what the page shows, so that nobody waits for one.
    void setMute(bool isMute);
    TextButton *soundButton() const { return m_sound; }
    QList<QWidget *> focusOrder() const;
    void setLook(const Look &look) override;

Q_SIGNALS:
    void changeWanted(const yanlian::SettingsChange &change);
    void settingsWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void offer(TextButton *button, const SettingsChange &change);

    WrapRow *m_row;
    Paragraph *m_practice;
    TextButton *m_language;
    TextButton *m_textSize;
    TextButton *m_sound;
    TextButton *m_settings;
    Paragraph *m_mute;
    Look m_look;
};

} // namespace yanlian
