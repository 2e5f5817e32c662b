// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/look/Look.h"
#include "ui/phone/Arrow.h"

#include <QStringList>

class QPainter;

namespace yanlian {

/// Where the badges stand that belong to these rings, in their order, within `room`, which is in the same coordinates.
/// None touches another one, what a control with a ring says, or the edge; of those places, each has the one that
/// covers least and is nearest to the left end of its ring. Empty if there is no such way.
QList<QRect>
placeBadges(const QStringList &labels, const QList<ArrowPlace> &places, const QRect &room, const Look &look);

/// A white letter or number on a disc in the ring's colour, with a white edge that sets it off.
void paintBadge(QPainter &painter, const QRect &badge, const QString &label, const Look &look);

} // namespace yanlian
