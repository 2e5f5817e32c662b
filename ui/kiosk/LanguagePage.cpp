// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/LanguagePage.h"

#include "ui/look/Paragraph.h"
#include "ui/look/TextButton.h"

#include <QBoxLayout>

namespace yanlian {

namespace {

constexpr auto practice = QT_TRANSLATE_NOOP("KioskWords", "Practice: no real money");
constexpr auto question = QT_TRANSLATE_NOOP("KioskWords", "Which language?");
constexpr auto nothingKept = QT_TRANSLATE_NOOP(
    "KioskWords", "Nothing here is real, and nothing about you is kept. We only count how often people practise.");
constexpr auto voiceOn = QT_TRANSLATE_NOOP("KioskWords", "Voice: on");
constexpr auto voiceOff = QT_TRANSLATE_NOOP("KioskWords", "Voice: off");

} // namespace

LanguagePage::LanguagePage(const KioskWords &words, QWidget *parent)
    : KioskPage(words, parent)
    , m_column(new QVBoxLayout(this))
    , m_row(new QHBoxLayout)
{
    m_band = addText(TextRole::Band, words.inBoth(practice));
    m_band->setBackdrop(Paragraph::Backdrop::Band);
    m_band->setBold(true);
    m_languages = {
        addButton("chooseChinese", QStringLiteral("中文"), true),
        addButton("chooseEnglish", QStringLiteral("English"), true)};
    m_sound = addButton("kioskSoundButton", {}, false);
    m_column->addWidget(m_band);
    m_column->addStretch(1);
    m_column->addWidget(addText(TextRole::Poster, words.in(Language::Chinese, question)));
    m_column->addWidget(addText(TextRole::Poster, words.in(Language::English, question)));
    m_column->addLayout(m_row);
    for (TextButton *each : m_languages)
        m_row->addWidget(each, 1);
    m_promise = new QVBoxLayout;
    for (const Language language : {Language::Chinese, Language::English})
        m_promise->addWidget(addText(TextRole::Body, words.in(language, nothingKept)));
    m_column->addLayout(m_promise);
    m_column->addStretch(1);
    m_column->addWidget(m_sound, 0, Qt::AlignHCenter);
    connect(m_languages.at(0), &TextButton::clicked, this, [this] { Q_EMIT chosen(Language::Chinese); });
    connect(m_languages.at(1), &TextButton::clicked, this, [this] { Q_EMIT chosen(Language::English); });
    connect(m_sound, &TextButton::clicked, this, &LanguagePage::soundWanted);
}

void LanguagePage::showSound(bool isOn)
{
    m_sound->setText(words().inBoth(isOn ? voiceOn : voiceOff));
}

QWidget *LanguagePage::firstControl() const
{
    return m_languages.constFirst();
}

void LanguagePage::arrange()
{
    const bool isLow = height() < look().px(800);
    const int side = std::max(look().px(40), (width() - look().px(1000)) / 2);
    m_column->setContentsMargins(0, 0, 0, look().px(32));
    m_column->setSpacing(look().px(isLow ? 8 : 20));
    m_row->setContentsMargins(side, look().px(16), side, look().px(16));
    m_row->setSpacing(look().px(32));
    m_promise->setContentsMargins(look().px(40), 0, look().px(40), 0);
    m_promise->setSpacing(look().px(8));
    m_band->setMinimumHeight(look().otherTarget());
    for (TextButton *each : m_languages)
        each->setMinimumHeight(isLow ? 0 : look().px(150));
}

} // namespace yanlian
