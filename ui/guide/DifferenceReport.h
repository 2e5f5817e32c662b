// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace yanlian {

/// A picture as it is and as it would be made now.
struct PictureDifference final {
    QString file;
    QByteArray before;
    QByteArray after;
};

/// A page with all of them side by side and how many pixels differ.
QByteArray differenceReport(const QList<PictureDifference> &differences);

} // namespace yanlian
