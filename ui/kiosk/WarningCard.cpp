// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/WarningCard.h"

#include "ui/look/Paragraph.h"
#include "ui/look/TextButton.h"

#include <QVBoxLayout>

namespace yanlian {

namespace {

constexpr auto stillThere = QT_TRANSLATE_NOOP("KioskWords", "Are you still there?");
constexpr auto touchAnywhere =
    QT_TRANSLATE_NOOP("KioskWords", "Touch anywhere to go on where you were. Take your time.");
constexpr auto secondsLeft =
    QT_TRANSLATE_NOOP("KioskWords", "If nobody touches the screen, it starts over in %1 seconds.");

} // namespace

WarningCard::WarningCard(const KioskWords &words, Language language, QWidget *parent)
    : KioskPage(words, parent)
    , m_language(language)
{
    const Language other = language == Language::Chinese ? Language::English : Language::Chinese;
    m_goOn = addButton("goOnButton", QStringLiteral("继续 · Go on"), true);
    m_left = addText(TextRole::Heading);
    m_left->setObjectName(QStringLiteral("countdown"));
    m_leftOther = addText(TextRole::Body);
    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addWidget(addText(TextRole::Poster, words.in(language, stillThere)));
    column->addWidget(addText(TextRole::Heading, words.in(other, stillThere)));
    column->addStretch(1);
    column->addWidget(addText(TextRole::Heading, words.in(language, touchAnywhere)));
    column->addWidget(m_left);
    column->addWidget(m_leftOther);
    column->addStretch(1);
    column->addWidget(m_goOn, 0, Qt::AlignHCenter);
    column->addStretch(2);
}

void WarningCard::showSeconds(int left)
{
    const Language other = m_language == Language::Chinese ? Language::English : Language::Chinese;
    m_left->setText(countdown(m_language, left));
    m_leftOther->setText(countdown(other, left));
}

QString WarningCard::countdown(Language language, int left) const
{
    return words().in(language, secondsLeft).arg(left);
}

QWidget *WarningCard::firstControl() const
{
    return m_goOn;
}

void WarningCard::arrange()
{
    const int margin = look().px(60);
    layout()->setContentsMargins(margin, margin, margin, margin);
    layout()->setSpacing(look().px(20));
    m_goOn->setMinimumSize(look().px(420), look().px(150));
}

} // namespace yanlian
