// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/PracticeBar.h"

#include "ui/look/Palette.h"
#include "ui/look/Paragraph.h"
#include "ui/look/TextButton.h"
#include "ui/look/WrapRow.h"

#include <QPainter>
#include <QVBoxLayout>

namespace yanlian {

PracticeBar::PracticeBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new WrapRow(this))
    , m_practice(new Paragraph(TextRole::Band, m_row))
    , m_language(new TextButton(TextButton::Kind::Band, m_row))
    , m_textSize(new TextButton(TextButton::Kind::Band, m_row))
    , m_sound(new TextButton(TextButton::Kind::Band, m_row))
    , m_settings(new TextButton(TextButton::Kind::Band, m_row))
    , m_mute(new Paragraph(TextRole::Band, this))
{
    m_practice->setObjectName(QStringLiteral("practiceBand"));
    m_language->setObjectName(QStringLiteral("languageButton"));
    m_textSize->setObjectName(QStringLiteral("textSizeButton"));
    m_settings->setObjectName(QStringLiteral("settingsButton"));
    m_sound->setObjectName(QStringLiteral("soundButton"));
    m_mute->setObjectName(QStringLiteral("noVoice"));
    m_mute->hide();
    m_practice->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_row);
    column->addWidget(m_mute);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    offer(m_language, [](Settings &settings) {
        settings.language = settings.language == Language::Chinese ? Language::English : Language::Chinese;
    });
    offer(m_textSize, [](Settings &settings) { settings.appearance.text = nextTextSize(settings.appearance.text); });
    connect(m_settings, &TextButton::clicked, this, &PracticeBar::settingsWanted);
    offer(m_sound, [](Settings &settings) { settings.sound.isOn = !settings.sound.isOn; });
}

void PracticeBar::offer(TextButton *button, const SettingsChange &change)
{
    connect(button, &TextButton::clicked, this, [this, change] { Q_EMIT changeWanted(change); });
}

void PracticeBar::show(const Settings &settings)
{
    m_practice->setText(tr("Practice: no real money"));
    m_language->setText(QStringLiteral("中文 | English")); // each in its own language, whatever is in force
    m_settings->setText(tr("Settings"));
    switch (settings.appearance.text) {
    case TextSize::Normal:
        m_textSize->setText(tr("Text: normal"));
        break;
    case TextSize::Large:
        m_textSize->setText(tr("Text: large"));
        break;
    case TextSize::Largest:
        m_textSize->setText(tr("Text: largest"));
        break;
    }
    m_sound->setText(settings.sound.isOn ? tr("Voice: on") : tr("Voice: off"));
    //: Each translation names its own language.
    m_mute->setText(tr("There is no English voice here. Please read."));
    m_row->updateGeometry();
}

void PracticeBar::setMute(bool isMute)
{
    m_mute->setVisible(isMute);
}

QList<QWidget *> PracticeBar::focusOrder() const
{
    return {m_language, m_textSize, m_sound, m_settings};
}

void PracticeBar::setLook(const Look &look)
{
    m_look = look;
    layout()->setContentsMargins(look.px(20), look.px(8), look.px(20), look.px(8));
}

void PracticeBar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_look.palette().band);
}

} // namespace yanlian
