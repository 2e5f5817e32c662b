// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QPainter;
class QPointF;
class QTextLine;

namespace yanlian {

/// Qt keeps letters once they are drawn, but none of more than so many pixels: the outlines of those it fills anew each
/// time, which takes ten times as long.
constexpr int largestKeptByQt = 64;

/// Draws a line of large letters, of one colour and with nothing under them, and keeps these. Places each on the
/// nearest pixel. False, and nothing is drawn, where the painter's pixels are not those of the letters.
bool drawLargeLetters(QPainter &painter, const QTextLine &line, const QPointF &at);

} // namespace yanlian
