// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/OutlinedLetters.h"

#include <QGlyphRun>
#include <QPaintEngine>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace yanlian {

bool isUsuallyOutlined(const QPainter &painter, const QFont &font)
{
    constexpr double large = 48; // pixels
    return painter.paintEngine()->type() == QPaintEngine::Raster
        && font.pixelSize() * std::sqrt(std::abs(painter.deviceTransform().determinant())) > large;
}

void drawOutlined(QPainter &painter, const QTextLine &line, const QPointF &at)
{
    for (const QGlyphRun &run : line.glyphRuns()) {
        const QList<quint32> letters = run.glyphIndexes();
        const QList<QPointF> places = run.positions();
        QGlyphRun one = run;
        for (qsizetype i = 0; i < letters.size(); ++i) {
            one.setRawData(&letters.at(i), &places.at(i), 1);
            painter.drawGlyphRun(at, one);
        }
    }
}

} // namespace yanlian
