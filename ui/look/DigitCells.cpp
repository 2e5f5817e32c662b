// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/DigitCells.h"

#include "ui/look/FocusFrame.h"
#include "ui/look/Palette.h"
#include "ui/look/ScrollPane.h"

#include <QFocusEvent>
#include <QPainter>

#include <algorithm>

namespace yanlian {

DigitCells::DigitCells(int count, QWidget *parent)
    : QLabel(parent)
    , m_count(count)
{
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setLook(m_look);
}

void DigitCells::setDigits(const QString &digits)
{
    m_digits = digits.left(m_count);
    setText(m_digits);
    update();
}

void DigitCells::setLook(const Look &look)
{
    m_look = look;
    setFont(look.font(TextRole::Heading, true));
    updateGeometry();
    update();
}

int DigitCells::heightForWidth(int width) const
{
    const int perRow = groupsPerRow(width);
    const int rows = (groups() + perRow - 1) / perRow;
    return rows * (cellHeight() + rowGap()) - rowGap() + 2 * inset();
}

QSize DigitCells::sizeHint() const
{
    const int width = widthOf(groups(), mostCell());
    return {width, heightForWidth(width)};
}

QSize DigitCells::minimumSizeHint() const
{
    return {widthOf(1, leastCell()), cellHeight() + 2 * inset()};
}

void DigitCells::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    const double edge = m_look.px(2);
    for (int i = 0; i < m_count; ++i) {
        const bool isNext = i == m_digits.size();
        painter.setPen(QPen(isNext ? m_look.palette().action : m_look.palette().border, isNext ? 2 * edge : edge));
        painter.setBrush(m_look.palette().card);
        const QRectF box = QRectF(cell(i)).adjusted(edge, edge, -edge, -edge);
        painter.drawRoundedRect(box, m_look.px(6), m_look.px(6));
        painter.setPen(m_look.palette().ink);
        if (i < m_digits.size())
            painter.drawText(box, Qt::AlignCenter, m_digits.at(i));
    }
    if (showsFocus(this))
        paintFocusFrame(painter, rect(), m_look);
}

void DigitCells::focusInEvent(QFocusEvent *event)
{
    QLabel::focusInEvent(event);
    ScrollPane::follow(this, event->reason());
}

int DigitCells::groupsPerRow(int width) const
{
    return widthOf(groups(), leastCell()) <= width ? groups() : 1; // two and one would look like a mistake
}

int DigitCells::widthOf(int groups, int cellWidth) const
{
    const int one = 4 * cellWidth + 3 * cellGap();
    return groups * (one + groupGap()) - groupGap() + 2 * inset();
}

int DigitCells::cellWidth(int width) const
{
    const int perRow = groupsPerRow(width);
    const int gaps = widthOf(perRow, 0);
    return std::clamp((width - gaps) / (4 * perRow), leastCell(), mostCell());
}

QRect DigitCells::cell(int index) const
{
    const int group = index / 4;
    const int perRow = groupsPerRow(width());
    const int wide = cellWidth(width());
    const int inRow = group % perRow * 4 + index % 4;
    const int left = inset() + inRow * (wide + cellGap()) + group % perRow * (groupGap() - cellGap());
    const int top = inset() + group / perRow * (cellHeight() + rowGap());
    return {left, top, wide, cellHeight()};
}

} // namespace yanlian
