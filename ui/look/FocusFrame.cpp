// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/FocusFrame.h"

#include "ui/look/Look.h"

#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace yanlian {

bool showsFocus(const QWidget *widget)
{
    return widget->hasFocus() && widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

void paintFocusFrame(QPainter &painter, const QRect &around, const Look &look)
{
    const int width = look.px(4);
    painter.setBrush(Qt::NoBrush);
    const auto frame = [&](const QColor &colour, double outside, double thickness) {
        painter.setPen(QPen(colour, thickness, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        const double inset = outside + thickness / 2;
        painter.drawRect(QRectF(around).adjusted(inset, inset, -inset, -inset));
    };
    const int light = std::max(2, width * 6 / 10);
    frame(look.palette().focusInner, width, light);
    frame(look.palette().ink, 0, width);
}

} // namespace yanlian
