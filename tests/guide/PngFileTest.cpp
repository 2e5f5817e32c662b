// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guide/PngFile.h"
#include "tests/support/Print.h"

#include <gtest/gtest.h>

#include <QColorSpace>
#include <QtEndian>

#include <random>

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

template <typename Colour> QImage page(const QSize &size, const Colour &colour)
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, colour(x, y));
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

TEST(PngFile, HoldsEveryPixelOfAnyPage)
{
    const auto expectWhole = [](const QImage &image, const char *what) {
        EXPECT_EQ(pixelsOf(pngFile(image, {})), image) << what;
    };
    for (const int width : {1, 2, 3, 100, 1170, 12'000}) { // rows longer than the packer looks back, too
        const QImage flat = page({width, 60}, [](int, int y) { return y / 25 % 2 ? 0xff204080 : 0xffffffff; });
        expectWhole(flat, "stripes");
        expectWhole(page({width, 60}, [](int x, int y) { return x < 2 ? 0xff000000 + quint32(y) : ~0U; }), "an edge");
    }
    std::mt19937 random(7); // the same every time
    const auto noise = [&](int, int) { return 0xff000000 | random(); };
    expectWhole(page({1170, 300}, noise), "noise");
    expectWhole(
        page({600, 900}, [&](int x, int y) { return y % 90 > 60 || x % 70 > 9 ? 0xffeeeeee : noise(x, y); }), "text");
}

TEST(PngFile, IsSmallForAFlatPage)
{
    const QImage flat =
        page({1170, 2532}, [](int x, int y) { return x > 60 && x < 1110 && y % 400 > 90 ? 0xff1677ff : 0xfff5f5f5; });
    EXPECT_LT(pngFile(flat, {}).size(), 24'000);
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
