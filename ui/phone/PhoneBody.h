// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>

class QPainter;

namespace yanlian {

struct Look;

/// What is round a screen: drawn by us, and nobody's product. Lengths are pixels at 96 dpi.
struct PhoneBody final {
    enum class Camera {
        Hole, ///< in the glass
        Notch, ///< in a bay of the edge
        Edge, ///< beside the glass
    };

    int side = 10;
    int above = 10;
    int below = 10;
    int outerRadius = 30;
    int innerRadius = 20;
    Camera camera = Camera::Hole;
    bool hasButton = false; ///< below the glass

    QRect glass(const QRect &whole, const Look &look) const;
};

/// The body and the glass with what a phone shows at its top, and nothing else.
void paintBody(QPainter &painter, const QRect &whole, const PhoneBody &body, const Look &look);

} // namespace yanlian
