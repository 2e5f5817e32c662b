// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phone/Arrow.h"

#include "ui/look/Look.h"
#include "ui/look/Palette.h"

#include <QPainter>

#include <algorithm>
#include <optional>
#include <tuple>

namespace yanlian {

namespace {

/// How an arrow is put to a ring.
struct Manner {
    Qt::ArrowType way = Qt::NoArrow;
    bool isInside = false;
    int length = 0; ///< at 96 dpi
};

/// What speaks against one way to put all arrows, the weightiest first.
using Cost = std::tuple<int, int, bool, int, int>;

struct Placing {
    Cost cost;
    QList<Arrow> arrows;
};

QList<Manner> everyManner()
{
    QList<Manner> all;
    for (const Qt::ArrowType way : {Qt::UpArrow, Qt::DownArrow, Qt::LeftArrow, Qt::RightArrow})
        for (const bool isInside : {false, true})
            for (const int length : {76, 62, 48})
                all += {way, isInside, length};
    return all;
}

bool isUpright(Qt::ArrowType way)
{
    return way == Qt::UpArrow || way == Qt::DownArrow;
}

int overlap(const QRect &area, const QList<QRect> &others)
{
    int sum = 0;
    for (const QRect &other : others) {
        if (const QRect common = area & other; !common.isEmpty())
            sum += common.width() * common.height();
    }
    return sum;
}

/// Room between the ring and the window's edge on the side from which such an arrow comes.
int roomFor(Qt::ArrowType way, const ArrowPlace &place)
{
    switch (way) {
    case Qt::UpArrow:
        return place.window.bottom() - place.ring.bottom();
    case Qt::DownArrow:
        return place.ring.top() - place.window.top();
    case Qt::LeftArrow:
        return place.window.right() - place.ring.right();
    default:
        return place.ring.left() - place.window.left();
    }
}

/// The arrow's box with its tip at the ring, or inside with its tail there, `aside` of the ring's middle.
QRect boxAt(const Manner &manner, const QRect &ring, const QSize &size, int gap, int aside)
{
    QRect box(QPoint(0, 0), size);
    box.moveCenter(ring.center() + (isUpright(manner.way) ? QPoint(aside, 0) : QPoint(0, aside)));
    if (manner.way == Qt::UpArrow)
        manner.isInside ? box.moveBottom(ring.bottom() - gap) : box.moveTop(ring.bottom() + gap);
    else if (manner.way == Qt::DownArrow)
        manner.isInside ? box.moveTop(ring.top() + gap) : box.moveBottom(ring.top() - gap);
    else if (manner.way == Qt::LeftArrow)
        manner.isInside ? box.moveRight(ring.right() - gap) : box.moveLeft(ring.right() + gap);
    else
        manner.isInside ? box.moveLeft(ring.left() + gap) : box.moveRight(ring.left() - gap);
    return box;
}

/// The best arrow of this manner at one ring, moved along the ring's side to where it covers least.
std::optional<Placing> placeOne(const Manner &manner, const ArrowPlace &place, const Look &look)
{
    const int length = look.px(manner.length);
    const int breadth = length * 3 / 4;
    const bool upright = isUpright(manner.way);
    const QSize size = upright ? QSize(breadth, length) : QSize(length, breadth);
    const int side = upright ? place.ring.width() : place.ring.height();
    const int most = manner.isInside ? 0 : std::max(0, (side - breadth) / 2);
    std::optional<Placing> best;
    for (int aside = -most; aside <= most; aside += std::max(1, most / 8)) {
        const QRect box = boxAt(manner, place.ring, size, look.px(6), aside);
        const bool stays = place.window.contains(box) && (!manner.isInside || place.ring.contains(box));
        if (!stays || overlap(box, place.sacred) > 0)
            continue;
        const int covered = 4 * overlap(box, place.texts) + (manner.isInside ? 0 : overlap(box, place.controls));
        const Cost cost{covered, -manner.length, manner.isInside, -roomFor(manner.way, place), std::abs(aside)};
        if (!best || cost < best->cost)
            best = Placing{cost, {{box, manner.way}}};
    }
    return best;
}

std::optional<Placing> placeAll(const Manner &manner, const QList<ArrowPlace> &places, const Look &look)
{
    Placing all{{0, -manner.length, manner.isInside, 0, 0}, {}};
    for (const ArrowPlace &place : places) {
        const auto one = placeOne(manner, place, look);
        if (!one)
            return {};
        std::get<0>(all.cost) += std::get<0>(one->cost);
        std::get<3>(all.cost) += std::get<3>(one->cost);
        std::get<4>(all.cost) += std::get<4>(one->cost);
        all.arrows += one->arrows;
    }
    return all;
}

QList<Arrow> placeAlike(const QList<ArrowPlace> &places, const Look &look)
{
    std::optional<Placing> best;
    for (const Manner &manner : everyManner())
        if (const auto all = placeAll(manner, places, look); all && (!best || all->cost < best->cost))
            best = all;
    return best ? best->arrows : QList<Arrow>();
}

} // namespace

QList<Arrow> placeArrows(const QList<ArrowPlace> &places, const Look &look)
{
    QList<Arrow> arrows = placeAlike(places, look);
    if (!arrows.isEmpty())
        return arrows;
    for (ArrowPlace place : places) {
        for (const Arrow &other : arrows)
            place.texts += other.area;
        arrows += placeAlike({place}, look);
    }
    return arrows.size() == places.size() ? arrows : QList<Arrow>();
}

void paintArrow(QPainter &painter, const Arrow &arrow, const Look &look)
{
    const double halo = look.px(8);
    const bool upright = isUpright(arrow.way);
    const double length = (upright ? arrow.area.height() : arrow.area.width()) - halo;
    const double breadth = (upright ? arrow.area.width() : arrow.area.height()) - halo;
    const double head = breadth * 0.6;
    const double shaft = breadth * 0.2; // half of it
    const QPointF outline[] = {
        {0, -length / 2},     {breadth / 2, -length / 2 + head}, {shaft, -length / 2 + head},       {shaft, length / 2},
        {-shaft, length / 2}, {-shaft, -length / 2 + head},      {-breadth / 2, -length / 2 + head}};
    painter.save();
    painter.translate(QRectF(arrow.area).center());
    painter.rotate(
        arrow.way == Qt::UpArrow         ? 0
            : arrow.way == Qt::DownArrow ? 180
            : arrow.way == Qt::LeftArrow ? -90
                                         : 90);
    painter.setPen(QPen(look.palette().halo, halo, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(look.palette().caution);
    painter.drawPolygon(outline, std::size(outline));
    painter.setPen(Qt::NoPen);
    painter.drawPolygon(outline, std::size(outline));
    painter.restore();
}

} // namespace yanlian
