// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/Panel.h"

#include "app/NamedEnum.h"
#include "ui/look/Palette.h"
#include "ui/look/RoundedField.h"

#include <QLayout>
#include <QPainter>

namespace yanlian {

namespace {
constexpr NamedEnum kinds{{
    std::pair{Panel::Kind::Plain, "plain"},
    {Panel::Kind::Card, "card"},
    {Panel::Kind::Header, "header"},
    {Panel::Kind::Sheet, "sheet"},
    {Panel::Kind::Scrim, "scrim"},
    {Panel::Kind::List, "list"},
    {Panel::Kind::Notice, "notice"},
    {Panel::Kind::Band, "band"},
    {Panel::Kind::Page, "page"},
}};
} // namespace

Panel::Panel(QWidget *parent)
    : Panel(Kind::Plain, parent)
{
}

Panel::Panel(Kind kind, QWidget *parent)
    : QFrame(parent)
    , m_kind(kind)
{
}

void Panel::setKindName(const QString &name)
{
    m_kindName = name;
    m_kind = kinds.value(name).value_or(Kind::Plain);
    update();
}

void Panel::setLook(const Look &look)
{
    m_look = look;
    update();
}

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int radius = m_look.radius();
    switch (m_kind) {
    case Kind::Plain:
        return;
    case Kind::Card:
        return paintRounded(painter, rect(), radius, m_look.palette().card, m_look.palette().line, m_look.px(2));
    case Kind::Header:
        painter.fillRect(rect(), m_look.palette().card);
        painter.fillRect(QRect(0, height() - 1, width(), 1), m_look.palette().line);
        return;
    case Kind::Sheet:
        return paintRounded(painter, QRect(0, 0, width(), height() + radius * 2), radius * 2, m_look.palette().card);
    case Kind::Scrim:
        return painter.fillRect(rect(), m_look.palette().scrim);
    case Kind::List:
        return painter.fillRect(rect(), m_look.palette().card);
    case Kind::Notice:
        return paintRounded(painter, rect(), radius, m_look.palette().bandButton, m_look.palette().bandBorder, 1);
    case Kind::Band:
        return painter.fillRect(rect(), m_look.palette().band);
    case Kind::Page:
        return painter.fillRect(rect(), m_look.palette().page);
    }
}

} // namespace yanlian
