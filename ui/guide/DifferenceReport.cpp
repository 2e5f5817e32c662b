// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guide/DifferenceReport.h"

#include <QImage>

#include <algorithm>

namespace yanlian {

namespace {

/// "1234 pixels", or that the sizes differ.
QString summary(const PictureDifference &difference)
{
    const QImage before = QImage::fromData(difference.before).convertToFormat(QImage::Format_RGB32);
    const QImage after = QImage::fromData(difference.after).convertToFormat(QImage::Format_RGB32);
    if (before.size() != after.size())
        return QStringLiteral("%1x%2 instead of %3x%4 pixels")
            .arg(before.width())
            .arg(before.height())
            .arg(after.width())
            .arg(after.height());
    qint64 count = 0;
    for (int y = 0; y < before.height(); ++y)
        for (int x = 0; x < before.width(); ++x)
            count += before.pixel(x, y) != after.pixel(x, y);
    return QStringLiteral("%1 pixels differ").arg(count);
}

QString image(const char *alt, const QByteArray &png)
{
    return QStringLiteral("<img alt=\"%1\" src=\"data:image/png;base64,%2\">")
        .arg(QLatin1StringView(alt), QLatin1StringView(png.toBase64()));
}

} // namespace

QByteArray differenceReport(const QList<PictureDifference> &differences)
{
    QString page = QStringLiteral(
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Pictures that differ</title>"
        "<style>body{font:1.1rem/1.5 sans-serif;margin:1rem}div{display:flex;gap:1rem}img{width:48%;height:auto;"
        "border:1px solid}</style></head><body>\n<h1>As it is, and as it would be made now</h1>\n");
    for (const PictureDifference &each : differences)
        page += QStringLiteral("<h2>%1</h2>\n<p>%2</p>\n<div>%3%4</div>\n")
                    .arg(
                        each.file.toHtmlEscaped(), summary(each), image("as it is", each.before),
                        image("as it would be made now", each.after));
    return (page + QLatin1StringView("</body></html>\n")).toUtf8();
}

} // namespace yanlian
