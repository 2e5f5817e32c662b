// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guide/Callouts.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace yanlian {

namespace {

struct Candidate {
    QRect box;
    int cost = 0;
};

QFont badgeFont(const Look &look)
{
    QFont font = look.font(TextRole::PhoneSmall, true);
    font.setPixelSize(std::min(font.pixelSize(), look.px(27))); // the words are what has to be large
    return font;
}

QSize badgeSize(const QString &label, const Look &look)
{
    const QFont font = badgeFont(look);
    const int high = qRound(font.pixelSize() * 1.75);
    return {std::max(high, QFontMetrics(font).horizontalAdvance(label) + font.pixelSize()), high};
}

int overlap(const QRect &area, const QList<QRect> &others)
{
    int sum = 0;
    for (const QRect &other : others)
        if (const QRect common = area & other; !common.isEmpty())
            sum += common.width() * common.height();
    return sum;
}

/// Round a ring, on its line or outside of it.
QList<QPoint> centresRound(const QRect &ring, const QSize &badge)
{
    constexpr int steps = 16;
    QList<QPoint> all;
    for (const double out : {0.0, 0.62}) {
        const QRectF frame = QRectF(ring).adjusted(
            -out * badge.width(), -out * badge.height(), out * badge.width(), out * badge.height());
        for (int i = 0; i <= steps; ++i) {
            const double across = frame.left() + frame.width() * i / steps;
            const double down = frame.top() + frame.height() * i / steps;
            all +=
                {QPoint(qRound(frame.left()), qRound(down)), QPoint(qRound(frame.right()), qRound(down)),
                 QPoint(qRound(across), qRound(frame.top())), QPoint(qRound(across), qRound(frame.bottom()))};
        }
    }
    return all;
}

int costAt(const QRect &box, const ArrowPlace &place)
{
    const QPoint wished(place.ring.left(), place.ring.center().y());
    const int away = (box.center() - wished).manhattanLength();
    return 4 * overlap(box, place.texts) + overlap(box, place.controls) + away;
}

QList<Candidate> candidatesFor(const QString &label, const ArrowPlace &place, const QRect &room, const Look &look)
{
    const QSize size = badgeSize(label, look);
    QList<Candidate> all;
    for (const QPoint &centre : centresRound(place.ring, size)) {
        QRect box(QPoint(0, 0), size);
        box.moveCenter(centre);
        box.moveLeft(std::clamp(box.left(), room.left(), room.right() + 1 - box.width()));
        box.moveTop(std::clamp(box.top(), room.top(), room.bottom() + 1 - box.height()));
        if (overlap(box, place.sacred) == 0)
            all += {box, costAt(box, place)};
    }
    std::stable_sort(all.begin(), all.end(), [](const Candidate &a, const Candidate &b) { return a.cost < b.cost; });
    return all;
}

/// Puts the badges from `at` on, each where those before leave room; false if one of them finds none.
bool placeFrom(qsizetype at, const QList<QList<Candidate>> &candidates, int gap, QList<QRect> &badges)
{
    if (at == candidates.size())
        return true;
    for (const Candidate &candidate : candidates.at(at)) {
        if (overlap(candidate.box.adjusted(-gap, -gap, gap, gap), badges) > 0)
            continue;
        badges += candidate.box;
        if (placeFrom(at + 1, candidates, gap, badges))
            return true;
        badges.removeLast();
    }
    return false;
}

} // namespace

QList<QRect>
placeBadges(const QStringList &labels, const QList<ArrowPlace> &places, const QRect &room, const Look &look)
{
    const int gap = look.px(2);
    QList<QList<Candidate>> candidates;
    for (qsizetype i = 0; i < places.size(); ++i)
        candidates += candidatesFor(labels.at(i), places.at(i), room.adjusted(gap, gap, -gap, -gap), look);
    QList<QRect> badges;
    return placeFrom(0, candidates, gap, badges) ? badges : QList<QRect>();
}

void paintBadge(QPainter &painter, const QRect &badge, const QString &label, const Look &look)
{
    const double edge = look.px(3);
    const QRectF disc = QRectF(badge).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.palette().halo, edge));
    painter.setBrush(look.palette().caution);
    painter.drawRoundedRect(disc, disc.height() / 2, disc.height() / 2);
    painter.setPen(look.palette().onMark);
    painter.setFont(badgeFont(look));
    painter.drawText(badge, Qt::AlignCenter, label);
    painter.restore();
}

} // namespace yanlian
