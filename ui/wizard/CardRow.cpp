// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/CardRow.h"

#include "ui/look/Panel.h"
#include "ui/look/Paragraph.h"
#include "ui/look/TextButton.h"
#include "ui/look/WrapRow.h"

#include <QVBoxLayout>

#include <utility>

namespace yanlian {

CardRow::CardRow(QWidget *parent)
    : QWidget(parent)
    , m_row(new WrapRow(this))
{
    m_row->setEven(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_row);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CardRow::show(const QList<CardText> &cards)
{
    if (cards == m_shown)
        return;
    m_shown = cards;
    m_parts.clear();
    for (Panel *old : std::exchange(m_cards, {})) {
        old->hide();
        old->deleteLater();
    }
    for (const CardText &card : cards)
        addCard(card);
    setVisible(!m_cards.isEmpty());
    m_row->updateGeometry();
}

QList<QWidget *> CardRow::focusOrder() const
{
    return m_parts;
}

void CardRow::setLook(const Look &look)
{
    m_look = look;
    m_row->setColumnWidth(look.textPx(TextRole::Card) * 15);
}

void CardRow::addCard(const CardText &text)
{
    auto *card = new Panel(Panel::Kind::Card, m_row);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(m_look.px(18), m_look.px(14), m_look.px(18), m_look.px(14));
    column->setSpacing(m_look.px(4));
    auto *heading = new Paragraph(TextRole::Card, card);
    heading->setBold(true);
    heading->setInset(true);
    heading->setText(text.title);
    column->addWidget(heading);
    m_parts += heading;
    if (text.folded)
        column->addWidget(makeOpener(text, card), 0, Qt::AlignLeft);
    else
        for (const CoachText &line : text.lines)
            column->addWidget(makeLine(line, card));
    column->addStretch(1);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    card->setSizePolicy(policy);
    applyLook(card, m_look);
    card->show();
    m_cards += card;
}

QWidget *CardRow::makeLine(const CoachText &text, QWidget *card)
{
    auto *line = new Paragraph(TextRole::Card, card);
    line->setBullet(true);
    line->setInset(true);
    text.show(line, {});
    connect(
        line, &Paragraph::explanationWanted, this, [this, of = text.explanation()] { Q_EMIT explanationWanted(of); });
    m_parts += line;
    return line;
}

QWidget *CardRow::makeOpener(const CardText &text, QWidget *card)
{
    auto *opener = new TextButton(TextButton::Kind::Plain, card);
    opener->setObjectName(QLatin1StringView("open-") + text.id);
    opener->setText(tr("Read it"));
    opener->setAccessibleName(tr("Read it: %1").arg(text.title));
    connect(opener, &TextButton::clicked, this, [this, id = text.id] { Q_EMIT opened(id); });
    m_parts += opener;
    return opener;
}

} // namespace yanlian
