// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guide/UsedFonts.h"

#include "ui/look/Look.h"

#include <QRawFont>
#include <QtEndian>

namespace yanlian {

namespace {

/// "fontRevision" in the table that every font begins with.
QString versionOf(const QRawFont &font)
{
    constexpr qsizetype place = 4;
    const QByteArray head = font.fontTable("head");
    if (head.size() < place + 4)
        return QStringLiteral("?");
    return QString::number(qFromBigEndian<qint32>(head.constData() + place) / 65536.0, 'f', 3);
}

} // namespace

QStringList usedFonts()
{
    QStringList all;
    for (const bool isBold : {false, true}) {
        const QRawFont font = QRawFont::fromFont(Look().font(TextRole::Body, isBold));
        all += QStringList{font.familyName(), font.styleName(), versionOf(font)}.join(QLatin1Char(' '));
    }
    return all;
}

} // namespace yanlian
