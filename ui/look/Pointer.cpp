// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/Pointer.h"

#include <QPainter>
#include <QPixmap>

namespace yanlian {

namespace {

constexpr int side = 64; ///< pixels; a11y O18 asks for 48 to 64

/// Black with a white edge, so that it is seen on every theme.
QCursor largeArrow()
{
    const QPointF outline[] = {{3, 3}, {3, 53}, {15, 42}, {23, 60}, {32, 56}, {24, 38}, {41, 38}};
    QPixmap picture(side, side);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::white, 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::black);
    painter.drawPolygon(outline, int(std::size(outline)));
    painter.end();
    return QCursor(picture, int(outline[0].x()), int(outline[0].y()));
}

} // namespace

QCursor pointer(PointerSize size, Qt::CursorShape shape)
{
    return size == PointerSize::Large ? largeArrow() : QCursor(shape);
}

} // namespace yanlian
