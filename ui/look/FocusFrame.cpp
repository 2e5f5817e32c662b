// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/FocusFrame.h"

#include "ui/look/Palette.h"

#include <QPainter>
#include <QWidget>

namespace yanlian {

bool showsFocus(const QWidget *widget)
{
    return widget->hasFocus() && widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

void paintFocusFrame(QPainter &painter, const QRect &around, int width)
{
    painter.setBrush(Qt::NoBrush);
    const auto frame = [&](const QColor &colour, double inset) {
        painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(QRectF(around).adjusted(inset, inset, -inset, -inset));
    };
    frame(palette::white, width * 1.5);
    frame(palette::ink, width * 0.5);
}

} // namespace yanlian
