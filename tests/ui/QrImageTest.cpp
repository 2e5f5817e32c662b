// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sheet/QrImage.h"

#include "tests/support/Print.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>

namespace yanlian {

namespace {

const QString digits = QStringLiteral("482109375526");

QImage painted(const QrImage &code, int side)
{
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter painter(&image);
    code.paint(painter, {0, 0}, side);
    return image;
}

/// Seven by seven: a dark frame, a light one, a dark middle; and light around it.
void expectFinder(const QrImage &code, int left, int top)
{
    for (int y = -1; y <= 7; ++y)
        for (int x = -1; x <= 7; ++x) {
            const int ring = std::max(std::abs(x - 3), std::abs(y - 3));
            EXPECT_EQ(code.isDark(left + x, top + y), ring <= 1 || ring == 3) << x << ',' << y;
        }
}

} // namespace

TEST(QrImage, IsTheSmallestKindWithThreeFinders)
{
    const auto code = QrImage::of(digits);
    ASSERT_TRUE(code);
    EXPECT_EQ(code->modules(), 21);
    expectFinder(*code, 0, 0);
    expectFinder(*code, 14, 0);
    expectFinder(*code, 0, 14);
}

TEST(QrImage, HoldsTheDigits)
{
    const auto one = QrImage::of(digits);
    const auto other = QrImage::of(QStringLiteral("482109375527"));
    ASSERT_TRUE(one && other);
    int different = 0;
    for (int y = 0; y < one->modules(); ++y)
        for (int x = 0; x < one->modules(); ++x)
            different += one->isDark(x, y) != other->isDark(x, y);
    EXPECT_GT(different, 20);
}

TEST(QrImage, IsNoneForAnythingElse)
{
    for (const QString &text :
         {QString(), QStringLiteral("4821 0937"), QStringLiteral("a"), QStringLiteral("４８２１"), QString(41, u'1')})
        EXPECT_FALSE(QrImage::of(text)) << text.toStdString();
}

TEST(QrImage, IsPaintedInWholePixelsWithAQuietZone)
{
    const auto code = QrImage::of(digits);
    ASSERT_TRUE(code);
    constexpr int across = 21 + 2 * QrImage::quietZone;
    EXPECT_EQ(code->sideWithin(across * 3 + across - 1), across * 3);
    EXPECT_EQ(code->sideWithin(across - 1), 0);
    const QImage image = painted(*code, across * 3);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const bool dark = code->isDark(x / 3 - QrImage::quietZone, y / 3 - QrImage::quietZone);
            ASSERT_EQ(image.pixelColor(x, y), QColor(dark ? Qt::black : Qt::white)) << x << ',' << y;
        }
}

} // namespace yanlian
