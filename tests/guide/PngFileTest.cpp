// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guide/PngFile.h"
#include "tests/support/Print.h"

#include <gtest/gtest.h>

#include <QColorSpace>
#include <QtEndian>

namespace yanlian {

namespace {

QImage picture(int seed)
{
    QImage image(37, 21, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            image.setPixelColor(x, y, QColor((x * 7 + seed) % 256, (y * 11) % 256, (x * y + seed) % 256));
    return image;
}

/// Without what else is in the file.
QImage pixelsOf(const QByteArray &png)
{
    QImage image = QImage::fromData(png).convertToFormat(QImage::Format_RGB32);
    image.setColorSpace({});
    return image;
}

/// The names of a file's chunks, each as often as it occurs.
QStringList chunksOf(const QByteArray &png)
{
    QStringList names;
    for (qsizetype at = 8; at + 8 <= png.size();) {
        names += QString::fromLatin1(png.mid(at + 4, 4));
        at += 12 + qsizetype(qFromBigEndian<quint32>(png.constData() + at));
    }
    return names;
}

} // namespace

TEST(PngFile, HoldsEveryPixel)
{
    const QByteArray png = pngFile(picture(3), {});
    EXPECT_EQ(pixelsOf(png), picture(3));
    EXPECT_EQ(chunksOf(png), QStringLiteral("IHDR sRGB IDAT IEND").split(QLatin1Char(' ')));
}

TEST(PngFile, CarriesItsDescription)
{
    const QString said = QStringLiteral("我的 page");
    EXPECT_EQ(QImage::fromData(pngFile(picture(3), said)).text(QStringLiteral("Description")), said);
}

TEST(PngFilm, ShowsItsFirstPictureToWhoeverKnowsNoFilms)
{
    PngFilm film(picture(0).size());
    film.add(picture(0), 1000);
    film.add(picture(90), 2500);
    film.add(picture(180), 3000);
    const QByteArray png = film.file(QStringLiteral("all"));
    EXPECT_EQ(pixelsOf(png), picture(0));
    EXPECT_EQ(
        chunksOf(png),
        QStringLiteral("IHDR sRGB acTL iTXt fcTL IDAT fcTL fdAT fcTL fdAT IEND").split(QLatin1Char(' ')));
}

} // namespace yanlian
