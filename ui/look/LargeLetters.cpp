// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/LargeLetters.h"

#include "ui/look/PixelGrid.h"

#include <QGlyphRun>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>
#include <QRawFont>
#include <QTextLayout>

namespace yanlian {

namespace {

QPixmap drawn(const QRawFont &font, quint32 letter, const QRect &frame, const QColor &colour)
{
    QPixmap picture(frame.size());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-frame.topLeft());
    painter.fillPath(font.pathForGlyph(letter), colour);
    return picture;
}

void draw(QPainter &painter, const QRawFont &font, quint32 letter, const QPoint &at, const QColor &colour)
{
    const QRect frame = font.boundingRect(letter).toAlignedRect().adjusted(-1, -1, 1, 1);
    const QString key = QStringLiteral("letter %1 %2 %3 %4 %5")
                            .arg(font.familyName())
                            .arg(font.weight())
                            .arg(font.pixelSize())
                            .arg(letter)
                            .arg(colour.rgba());
    QPixmap picture;
    if (!QPixmapCache::find(key, &picture)) {
        picture = drawn(font, letter, frame, colour);
        QPixmapCache::insert(key, picture);
    }
    painter.drawPixmap(at + frame.topLeft(), picture);
}

} // namespace

bool drawLargeLetters(QPainter &painter, const QTextLine &line, const QPointF &at)
{
    if (!isOnPixelGrid(painter))
        return false;
    const QColor colour = painter.pen().color();
    for (const QGlyphRun &run : line.glyphRuns()) {
        const QList<quint32> letters = run.glyphIndexes();
        const QList<QPointF> places = run.positions();
        for (qsizetype i = 0; i < letters.size(); ++i)
            draw(painter, run.rawFont(), letters.at(i), (at + places.at(i)).toPoint(), colour);
    }
    return true;
}

} // namespace yanlian
