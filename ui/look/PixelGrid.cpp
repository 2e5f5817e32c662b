// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/PixelGrid.h"

#include <QPaintEngine>
#include <QPainter>

namespace yanlian {

bool isOnPixelGrid(const QPainter &painter)
{
    const QTransform at = painter.deviceTransform();
    return painter.paintEngine()->type() == QPaintEngine::Raster && at.type() <= QTransform::TxTranslate
        && at.dx() == qRound(at.dx()) && at.dy() == qRound(at.dy());
}

} // namespace yanlian
