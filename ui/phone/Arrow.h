// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QRect>

class QPainter;

namespace yanlian {

struct Look;

/// A large arrow at a ring.
struct Arrow final {
    QRect area; ///< all that is drawn
    Qt::ArrowType way = Qt::NoArrow; ///< to where it points
};

/// What an arrow has to mind, in the coordinates of the phone.
struct ArrowPlace final {
    QRect ring; ///< the control it points at
    QRect window; ///< never left
    QList<QRect> sacred; ///< what that control says, first, and other controls that are pointed at; never covered
    QList<QRect> texts; ///< all others
    QList<QRect> controls; ///< all others
};

/// Beside the ring, on the side with most room, where it covers neither texts nor other controls; else inside it, in a
/// free end of a wide control; else where it covers least. Several stand alike, so that none weighs more, if there is
/// any way. Either each ring has its arrow, in the same order, or there is none.
QList<Arrow> placeArrows(const QList<ArrowPlace> &places, const Look &look);

/// In the ring's colour, with a halo that sets it off from whatever lies under it.
void paintArrow(QPainter &painter, const Arrow &arrow, const Look &look);

} // namespace yanlian
