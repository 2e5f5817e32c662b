// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QFont;
class QPainter;
class QPointF;
class QTextLine;

namespace yanlian {

/// Whether letters of this font come out so large that drawOutlined() is worth its way.
bool isUsuallyOutlined(const QPainter &painter, const QFont &font);

/// Draws what line.draw() draws, to the pixel, but for what is underlined. Where Qt keeps no letters and fills their
/// outlines it takes all of a line for one shape, which takes the square of the time; this fills one after the other.
void drawOutlined(QPainter &painter, const QTextLine &line, const QPointF &at);

} // namespace yanlian
