// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/RoundedField.h"

#include "ui/look/PixelGrid.h"

#include <QPainter>
#include <QPainterPath>

#include <array>

namespace yanlian {

namespace {

/// Four squares with the corners of `area` in them, each without what the rounding takes away.
QPainterPath corners(const QRect &area, double radius, int square)
{
    const QRectF whole(area);
    QPainterPath path;
    const auto corner = [&](const QPointF &tip, int right, int down, int quarter) {
        const QPointF inside = tip + QPointF(right, down) * square;
        const QPointF centre = tip + QPointF(right, down) * radius;
        const QRectF circle(centre - QPointF(radius, radius), QSizeF(radius, radius) * 2);
        path.moveTo(inside);
        path.lineTo(quarter % 2 == 0 ? QPointF(tip.x(), inside.y()) : QPointF(inside.x(), tip.y()));
        path.arcTo(circle, 180 - 90 * quarter, -90);
        path.lineTo(quarter % 2 == 0 ? QPointF(inside.x(), tip.y()) : QPointF(tip.x(), inside.y()));
        path.closeSubpath();
    };
    corner(whole.topLeft(), 1, 1, 0);
    corner(whole.topRight(), -1, 1, 1);
    corner(whole.bottomRight(), -1, -1, 2);
    corner(whole.bottomLeft(), 1, -1, 3);
    return path;
}

} // namespace

void paintRounded(QPainter &painter, const QRect &area, double radius, const QColor &fill)
{
    const int square = qCeil(radius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    if (!isOnPixelGrid(painter) || 2 * square > std::min(area.width(), area.height())) {
        painter.drawRoundedRect(area, radius, radius);
        return;
    }
    painter.fillRect(area.adjusted(0, square, 0, -square), fill);
    painter.fillRect(QRect(area.left() + square, area.top(), area.width() - 2 * square, square), fill);
    painter.fillRect(QRect(area.left() + square, area.bottom() + 1 - square, area.width() - 2 * square, square), fill);
    painter.drawPath(corners(area, radius, square));
}

void paintRounded(QPainter &painter, const QRect &area, double radius, const QColor &fill, const QColor &edge, int line)
{
    const double half = line / 2.0;
    if (isOnPixelGrid(painter) && edge.alpha() == 255 && fill.alpha() == 255) {
        paintRounded(painter, area, radius + half, edge);
        paintRounded(painter, area.adjusted(line, line, -line, -line), radius - half, fill);
        return;
    }
    painter.setPen(QPen(edge, line));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(area).adjusted(half, half, -half, -half), radius, radius);
}

} // namespace yanlian
