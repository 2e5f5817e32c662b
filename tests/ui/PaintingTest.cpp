// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is painted or measured in a faster way looks as in the slow one.

#include "ui/look/LargeLetters.h"
#include "ui/look/Look.h"
#include "ui/look/RoundedField.h"
#include "ui/look/TextMeasure.h"

#include <gtest/gtest.h>

#include <QPainter>

#include <algorithm>
#include <functional>

using namespace yanlian;

namespace {

using Paint = std::function<void(QPainter &)>;

QImage painted(const Paint &paint, const QPointF &shift = {})
{
    QImage image(900, 400, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(shift);
    paint(painter);
    return image;
}

/// The greatest difference in any colour of any pixel inside `area`.
int greatestDifference(const QImage &one, const QImage &other, const QRect &area)
{
    int greatest = 0;
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x) {
            const QColor a = one.pixelColor(x, y);
            const QColor b = other.pixelColor(x, y);
            greatest = std::max(
                {greatest, std::abs(a.red() - b.red()), std::abs(a.green() - b.green()),
                 std::abs(a.blue() - b.blue())});
        }
    return greatest;
}

double ink(const QImage &image)
{
    double sum = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            sum += 255 - qGray(image.pixel(x, y));
    return sum / 255;
}

QRect inked(const QImage &image)
{
    QRect area;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qGray(image.pixel(x, y)) < 128)
                area |= QRect(x, y, 1, 1);
    return area;
}

QFont largeFont(int pixels)
{
    QFont font = Look().font(TextRole::Heading, true);
    font.setPixelSize(pixels);
    return font;
}

} // namespace

TEST(RoundedField, LooksLikeARoundedRectangle)
{
    const QRect area(20, 30, 300, 120);
    for (const double radius : {4.0, 12.0, 16.5}) {
        const QImage ours = painted([&](QPainter &painter) { paintRounded(painter, area, radius, Qt::darkBlue); });
        const QImage theirs = painted([&](QPainter &painter) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(QColor(Qt::darkBlue));
            painter.drawRoundedRect(area, radius, radius);
        });
        EXPECT_LE(greatestDifference(ours, theirs, ours.rect()), 2) << radius;
    }
}

TEST(RoundedField, HasItsEdgeInsideTheArea)
{
    const QRect area(20, 30, 300, 120);
    for (const int line : {1, 2, 3}) {
        const QImage ours =
            painted([&](QPainter &painter) { paintRounded(painter, area, 12, Qt::yellow, Qt::darkBlue, line); });
        const QImage theirs = painted([&](QPainter &painter) {
            const double half = line / 2.0;
            painter.setPen(QPen(QColor(Qt::darkBlue), line));
            painter.setBrush(QColor(Qt::yellow));
            painter.drawRoundedRect(QRectF(area).adjusted(half, half, -half, -half), 12, 12);
        });
        const int corner = 12 + line;
        EXPECT_EQ(greatestDifference(ours, theirs, area.adjusted(corner, 0, -corner, 0)), 0) << line;
        EXPECT_EQ(greatestDifference(ours, theirs, area.adjusted(0, corner, 0, -corner)), 0) << line;
        EXPECT_LE(greatestDifference(ours, theirs, ours.rect()), 90) << line; // in the corners, where colours mix
    }
}

TEST(RoundedField, IsWholeWhereItsSidesLieBetweenPixels)
{
    const QRect area(20, 30, 300, 120);
    const QPointF shift(0.5, 0.25);
    const QImage ours = painted([&](QPainter &painter) { paintRounded(painter, area, 12, Qt::darkBlue); }, shift);
    const QRect inside = area.adjusted(2, 2, -2, -2);
    int lightest = 0; // a seam between two parts would be lighter than both
    for (int y = inside.top() + 12; y <= inside.bottom() - 12; ++y)
        for (int x = inside.left(); x <= inside.right(); ++x)
            lightest = std::max(lightest, qGray(ours.pixel(x, y)));
    EXPECT_EQ(lightest, qGray(QColor(Qt::darkBlue).rgb()));
}

TEST(LargeLetters, HaveTheInkAndThePlaceOfTheirOutlines)
{
    for (const QString &text : {QStringLiteral("点「花呗」"), QStringLiteral("Agree, or wait?")}) {
        const TextFlow flow(text, largeFont(96), 144, 880);
        const Paint draw = [&](QPainter &painter) { flow.draw(painter, {10, 10}, 880, Qt::AlignLeft); };
        const QImage kept = painted(draw);
        const QImage filled = painted(draw, {0, 0.004}); // off the pixels by a hair: by Qt, from the outlines
        ASSERT_FALSE(inked(filled).isEmpty());
        EXPECT_NEAR(ink(kept) / ink(filled), 1, 0.02) << qPrintable(text);
        const QRect ours = inked(kept);
        const QRect theirs = inked(filled);
        EXPECT_LE(std::abs(ours.left() - theirs.left()), 1);
        EXPECT_LE(std::abs(ours.right() - theirs.right()), 1);
        EXPECT_LE(std::abs(ours.top() - theirs.top()), 1);
        EXPECT_LE(std::abs(ours.bottom() - theirs.bottom()), 1);
        EXPECT_EQ(kept, painted(draw)) << "the letters come out the same when they are kept";
    }
}

TEST(LargeLetters, AreNotKeptInAnotherColour)
{
    const TextFlow flow(QStringLiteral("花"), largeFont(96), 144, 400);
    const auto draw = [&](const QColor &colour) {
        return painted([&](QPainter &painter) {
            painter.setPen(colour);
            flow.draw(painter, {10, 10}, 400, Qt::AlignLeft);
        });
    };
    const auto leastRed = [](const QImage &image) {
        int least = 255;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                least = std::min(least, qRed(image.pixel(x, y)));
        return least;
    };
    EXPECT_EQ(leastRed(draw(Qt::black)), 0);
    EXPECT_EQ(leastRed(draw(Qt::red)), 255);
    EXPECT_EQ(leastRed(draw(Qt::black)), 0);
}

TEST(TextMeasure, BreaksAtEveryWidthAsIfItHadNeverBrokenAtAnother)
{
    const QFont font = Look().font(TextRole::Body);
    for (const QString &text :
         {QStringLiteral("去看看"),
          QStringLiteral("没有钱离开账户：这里是练习，不会扣钱，点错了也没关系，可以再来一次。"),
          QStringLiteral("Tap \"Agree to the agreement and upgrade the service\" or \"Let me think about it\".")}) {
        TextStyle style;
        style.boldCharacters = 2;
        if (text.size() > 10)
            style.underlined = {{6, 4}};
        TextMeasure measure;
        measure.use(text, font, 36, style);
        for (int i = 0; i < 400; ++i) {
            const int width = 1 + i * 383 % 1200; // far apart one after the other
            const TextFlow alone(text, font, 36, width, style);
            const TextFlow &known = measure.flow(width);
            ASSERT_EQ(known.lineCount(), alone.lineCount()) << qPrintable(text) << width;
            ASSERT_EQ(known.widestLine(), alone.widestLine()) << qPrintable(text) << width;
            ASSERT_EQ(known.height(), alone.height());
        }
    }
}
