// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/Overlay.h"

#include "ui/look/Palette.h"
#include "ui/look/Paragraph.h"
#include "ui/look/ScrollPane.h"
#include "ui/look/TextButton.h"
#include "ui/look/WrapRow.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>

namespace yanlian {

Overlay::Overlay(QWidget *parent)
    : QWidget(parent)
    , m_heading(new Paragraph(TextRole::Heading, this))
    , m_close(new TextButton(TextButton::Kind::Plain, this))
    , m_pane(new ScrollPane(this))
    , m_actions(new WrapRow(this))
{
    setObjectName(QStringLiteral("overlay"));
    m_heading->setFocusPolicy(Qt::StrongFocus);
    m_heading->setInset(true);
    m_close->setObjectName(QStringLiteral("overlayClose"));
    m_actions->setEven(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(m_close, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_pane, 1);
    column->addWidget(m_actions);
    connect(m_close, &TextButton::clicked, this, &Overlay::close);
    hide();
}

void Overlay::open(const QString &heading, const QList<Section> &sections, const QList<Action> &actions)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    for (const Section &section : sections) {
        auto *paragraph = new Paragraph(TextRole::Card, content);
        paragraph->setLeadAndText(section.lead, section.text);
        paragraph->setInset(true);
        column->addWidget(paragraph);
    }
    column->addStretch(1);
    open(heading, content, {}, actions);
}

void Overlay::open(
    const QString &heading, QWidget *content, const QList<QWidget *> &focusOrder, const QList<Action> &actions)
{
    m_heading->setText(heading);
    m_contentFocusOrder = focusOrder;
    applyLook(content, m_look);
    m_pane->setContent(content);
    showActions(actions);
    show();
    raise();
    m_heading->setFocus();
}

void Overlay::showActions(const QList<Action> &actions)
{
    for (TextButton *old : std::exchange(m_actionButtons, {})) {
        old->hide();
        old->deleteLater();
    }
    for (const Action &action : actions) {
        auto *button = new TextButton(TextButton::Kind::Plain, m_actions);
        button->setText(action.text);
        button->setLook(m_look);
        button->show();
        connect(button, &TextButton::clicked, this, [this, run = action.run] {
            close();
            run();
        });
        m_actionButtons += button;
    }
    m_actions->updateGeometry();
}

void Overlay::close()
{
    if (!isOpen())
        return;
    hide();
    Q_EMIT closed();
}

void Overlay::setCloseText(const QString &text)
{
    m_close->setText(text);
}

QList<QWidget *> Overlay::focusOrder() const
{
    QList<QWidget *> all{m_heading};
    all += m_contentFocusOrder + m_pane->scrollButtons();
    for (TextButton *button : m_actionButtons)
        all += button;
    all += m_close;
    return all;
}

void Overlay::setLook(const Look &look)
{
    m_look = look;
    const int margin = look.margin();
    layout()->setContentsMargins(margin, margin, margin, margin);
}

void Overlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.palette().card);
    painter.setPen(QPen(m_look.palette().border, 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void Overlay::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

} // namespace yanlian
