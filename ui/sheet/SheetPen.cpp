// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sheet/SheetPen.h"

#include "app/rehearsal/ResumeCode.h"
#include "ui/look/Fonts.h"
#include "ui/look/Palette.h"
#include "ui/look/TextFlow.h"
#include "ui/sheet/QrImage.h"

#include <QPainter>

#include <algorithm>

namespace yanlian {

namespace {

/// Paper is always white.
const Palette &paper = paletteOf(Theme::Light);

// Points, or times the running text where the name says so.
constexpr double least = 16; ///< large print begins here (a11y G1)
constexpr double lineTimes = 1.34;
constexpr double headingTimes = 1.1;
constexpr double gapTimes = 0.5; ///< between parts
constexpr double indentTimes = 1.75; ///< room for a mark
constexpr double titleSize = 26;
constexpr double codeSize = 36;
constexpr double qrSide = 94; ///< 33 mm with its quiet zone
constexpr double numberDisc = 23;
constexpr double bandHeight = 27;
constexpr double edge = 1.5; ///< of boxes and marks
constexpr double bar = 6; ///< at the left of a box
constexpr double padding = 8;
constexpr double radius = 6;
constexpr double betweenLines = 2;
constexpr double noLigatures = 0.02; ///< pixels, never seen; a joined fi could not be searched for
constexpr int manySteps = 4; ///< more than these may stand in two columns

} // namespace

SheetPen::SheetPen(QPainter *painter, const QRect &area, const SheetScale &scale)
    : m_painter(painter)
    , m_area(area)
    , m_scale(scale)
    , m_top(area.top())
{
}

void SheetPen::band(const QString &text)
{
    const QFont bold = font(m_scale.px(least), true);
    const QRect strip(m_area.left(), m_top, m_area.width(), m_scale.px(bandHeight));
    if (m_painter) {
        m_painter->setPen(QPen(paper.bandBorder, m_scale.px(1)));
        m_painter->setBrush(paper.band);
        m_painter->drawRect(strip);
    }
    const QRect line = strip.adjusted(0, (strip.height() - m_scale.px(least * lineTimes)) / 2, 0, 0);
    this->text(text, bold, line, paper.bandInk, Qt::AlignHCenter);
    m_top += strip.height() + m_scale.px(8);
}

void SheetPen::title(const QString &title, const QString &below)
{
    m_top += text(title, font(m_scale.px(titleSize), true), this->below(), paper.ink);
    m_top += text(below, font(m_scale.px(least), false), this->below(), paper.softInk);
    m_top += m_scale.px(4);
    if (m_painter)
        m_painter->fillRect(QRect(m_area.left(), m_top, m_area.width(), m_scale.px(edge)), paper.ink);
    m_top += m_scale.px(9);
}

void SheetPen::list(const QString &heading, const QStringList &lines, Mark mark)
{
    if (lines.isEmpty())
        return;
    m_top += text(heading, font(m_scale.bodyPx(headingTimes), true), below(), paper.ink);
    const bool many = mark == Mark::Number && lines.size() > manySteps
        && heightOf([&] { return twoColumns(lines, mark); })
            < heightOf([&] { return oneColumn(lines, mark, below()); });
    m_top += many ? twoColumns(lines, mark) : oneColumn(lines, mark, below());
    m_top += m_scale.bodyPx(gapTimes);
}

void SheetPen::box(Box kind, const QString &lead, const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    const int pad = m_scale.px(padding);
    const QRect inner = below().adjusted(pad + m_scale.px(bar), pad, -pad, 0);
    const int high = heightOf([&] { return boxText(lead, lines, inner); }) + 2 * pad;
    if (m_painter)
        paintFrame(kind, high);
    boxText(lead, lines, inner);
    m_top += high + m_scale.bodyPx(gapTimes);
}

int SheetPen::footer(const QString &code, const QString &words)
{
    const auto picture = QrImage::of(code);
    if (!picture)
        return 0;
    const int side = picture->sideWithin(m_scale.px(qrSide));
    const int gap = m_scale.px(8);
    const auto writing = [&](int top) {
        const QRect column(m_area.left() + side + gap, top, m_area.width() - side - gap, m_area.height());
        const int high = text(words, font(m_scale.px(least), false), column, paper.ink);
        const QFont large = font(m_scale.px(codeSize), true);
        return high + text(inGroupsOfFour(code), large, column.adjusted(0, high, 0, 0), paper.ink);
    };
    const int written = heightOf([&] { return writing(0); });
    const int high = std::max(side, written);
    const int from = m_area.bottom() + 1 - high;
    if (m_painter) {
        m_painter->fillRect(QRect(m_area.left(), from - gap, m_area.width(), m_scale.px(edge)), paper.border);
        picture->paint(*m_painter, {m_area.left(), from + (high - side) / 2}, side);
    }
    writing(from + (high - written) / 2);
    return high + gap;
}

QFont SheetPen::font(int px, bool bold)
{
    QFont font;
    font.setFamilies({fontFamily()});
    font.setPixelSize(px);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    font.setLetterSpacing(QFont::AbsoluteSpacing, noLigatures);
    font.setStyleStrategy(QFont::PreferNoShaping); // shaped digits would be shapes without a character
    return font;
}

int SheetPen::text(
    const QString &text, const QFont &font, const QRect &column, const QColor &ink, Qt::Alignment at, qsizetype bold)
{
    if (text.isEmpty())
        return 0;
    const TextFlow flow(text, font, qRound(font.pixelSize() * lineTimes), column.width(), {bold, {}});
    m_written += text;
    if (m_painter) {
        m_painter->setPen(ink);
        flow.draw(*m_painter, column.topLeft(), column.width(), at);
    }
    return flow.height();
}

int SheetPen::oneColumn(const QStringList &lines, Mark mark, const QRect &column, int firstNumber)
{
    const int indent = m_scale.bodyPx(indentTimes);
    const QFont body = font(m_scale.bodyPx(), false);
    int high = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QRect line = column.adjusted(indent, high, 0, 0);
        paintMark(mark, firstNumber + int(i), {column.left(), line.top(), indent, m_scale.bodyPx(lineTimes)});
        high += text(lines.at(i), body, line, paper.ink) + m_scale.px(betweenLines);
    }
    return high;
}

int SheetPen::twoColumns(const QStringList &lines, Mark mark)
{
    const qsizetype half = (lines.size() + 1) / 2;
    const int gap = m_scale.bodyPx();
    const int middle = m_area.left() + m_area.width() / 2;
    QRect left = below();
    left.setRight(middle - gap);
    QRect right = below();
    right.setLeft(middle);
    const int first = oneColumn(lines.mid(0, half), mark, left);
    return std::max(first, oneColumn(lines.mid(half), mark, right, int(half) + 1));
}

int SheetPen::boxText(const QString &lead, const QStringList &lines, const QRect &column)
{
    const QFont body = font(m_scale.bodyPx(), false);
    int high = text(lead + lines.constFirst(), body, column, paper.ink, {}, lead.size());
    for (const QString &line : lines.mid(1))
        high += text(line, body, column.adjusted(0, high, 0, 0), paper.ink);
    return high;
}

template <typename Part> int SheetPen::heightOf(Part part)
{
    QPainter *painter = std::exchange(m_painter, nullptr);
    const int height = part();
    m_painter = painter;
    return height;
}

void SheetPen::paintMark(Mark mark, int number, const QRect &cell)
{
    if (!m_painter)
        return;
    m_painter->setPen(QPen(paper.ink, m_scale.px(edge)));
    m_painter->setBrush(Qt::NoBrush);
    const int size = mark == Mark::Number ? std::max(m_scale.bodyPx(1.2), m_scale.px(numberDisc))
                                          : m_scale.bodyPx(mark == Mark::Square ? 0.85 : 0.3);
    const QRect place(cell.left(), cell.top() + (cell.height() - size) / 2, size, size);
    switch (mark) {
    case Mark::Number:
        m_painter->drawEllipse(place);
        m_painter->setFont(font(m_scale.px(least), true));
        m_painter->drawText(place, Qt::AlignCenter, QString::number(number));
        return;
    case Mark::Dot:
        m_painter->setPen(Qt::NoPen);
        m_painter->setBrush(paper.ink);
        m_painter->drawEllipse(place.translated(m_scale.bodyPx(0.45), 0));
        return;
    case Mark::Square:
        m_painter->drawRect(place);
        return;
    }
}

void SheetPen::paintFrame(Box kind, int height)
{
    const bool caution = kind == Box::Caution;
    const QColor colour = caution ? paper.caution : paper.action;
    const QRect frame(m_area.left(), m_top, m_area.width(), height);
    const int round = m_scale.px(radius);
    m_painter->setPen(QPen(colour, m_scale.px(edge)));
    m_painter->setBrush(caution ? paper.cautionTint : paper.card);
    m_painter->drawRoundedRect(frame, round, round);
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(colour);
    m_painter->drawRoundedRect(QRect(frame.topLeft(), QSize(m_scale.px(bar), height)), round / 2.0, round / 2.0);
}

QRect SheetPen::below() const
{
    return m_area.adjusted(0, m_top - m_area.top(), 0, 0);
}

} // namespace yanlian
