// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/PracticeBar.h"

#include "app/rehearsal/Lesson.h"
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
    , m_phoneLanguage(new TextButton(TextButton::Kind::Band, m_row))
    , m_textSize(new TextButton(TextButton::Kind::Band, m_row))
{
    m_practice->setObjectName(QStringLiteral("practiceBand"));
    m_language->setObjectName(QStringLiteral("languageButton"));
    m_phoneLanguage->setObjectName(QStringLiteral("phoneLanguageButton"));
    m_textSize->setObjectName(QStringLiteral("textSizeButton"));
    m_practice->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_row);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_language, &TextButton::clicked, this, &PracticeBar::languageWanted);
    connect(m_phoneLanguage, &TextButton::clicked, this, &PracticeBar::phoneLanguageWanted);
    connect(m_textSize, &TextButton::clicked, this, &PracticeBar::textSizeWanted);
}

void PracticeBar::show(const Lesson &lesson, TextSize textSize)
{
    m_practice->setText(tr("Practice: no real money"));
    m_language->setText(QStringLiteral("中文 | English")); // each in its own language, whatever is in force
    const bool chinesePhone = lesson.shownPhoneLanguage() == Language::Chinese;
    m_phoneLanguage->setText(tr("Phone: %1").arg(chinesePhone ? QStringLiteral("中文") : QStringLiteral("English")));
    m_phoneLanguage->setVisible(lesson.language() != Language::Chinese);
    switch (textSize) {
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
    m_row->updateGeometry();
}

QList<QWidget *> PracticeBar::focusOrder() const
{
    return {m_language, m_phoneLanguage, m_textSize};
}

void PracticeBar::setSizes(const Sizes &sizes)
{
    layout()->setContentsMargins(sizes.px(20), sizes.px(8), sizes.px(20), sizes.px(8));
}

void PracticeBar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), palette::band);
}

} // namespace yanlian
