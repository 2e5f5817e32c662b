// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guide/GuidePen.h"

#include "ui/look/Palette.h"
#include "ui/look/TextFlow.h"
#include "ui/sheet/SheetPen.h"

#include <QPainter>

#include <algorithm>

namespace yanlian {

namespace {

/// Paper is always white.
const Palette &paper = paletteOf(Theme::Light);

// Points.
constexpr double padding = 9;
constexpr double bar = 5; ///< at the left of a note
constexpr double radius = 6;
constexpr double edge = 1.4;
constexpr double lineTimes = 1.5; ///< from line to line (a11y G2)
constexpr double headingTimes = 1.3;

} // namespace

GuidePen::GuidePen(QPainter &painter, const QRect &area, double pixelsPerPoint, bool largePrint)
    : m_painter(&painter)
    , m_area(area)
    , m_perPoint(pixelsPerPoint)
    , m_body(largePrint ? 18 : 14)
    , m_small(largePrint ? 18 : 12)
    , m_large(largePrint ? 26 : 22)
    , m_left(area.left())
    , m_top(area.top())
    , m_bottom(area.bottom())
{
}

void GuidePen::beginPage(
    const GuideText &band, const QString &left, const QString &right, const QString &foot, const QString &number,
    const QString &version)
{
    m_left = m_area.left();
    m_top = m_area.top();
    m_bottom = m_area.bottom() + 1;
    const Ink bold{m_small, true, false};
    const Ink soft{m_small, false, true};
    const QRect strip(m_left, m_top, m_area.width(), px(m_small * 1.9));
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(paper.band);
    m_painter->drawRect(strip);
    const QString words = band.second.isEmpty() ? band.first : band.first + QLatin1StringView("   ") + band.second;
    write(words, bold, strip.adjusted(0, px(m_small * 0.2), 0, 0), true, 0, Qt::AlignHCenter);
    m_top += strip.height() + px(6);
    if (!left.isEmpty()) {
        const int half = m_area.width() / 2;
        const int high = std::max(
            write(left, {m_small, true, true}, column().adjusted(0, 0, -half, 0)),
            write(right, soft, column().adjusted(half, 0, 0, 0), true, 0, Qt::AlignRight));
        m_top += high + px(2);
        m_painter->fillRect(QRect(m_left, m_top, m_area.width(), px(1.5)), paper.ink);
        m_top += px(12);
    }
    const int line = px(m_small * lineTimes);
    m_bottom -= line + px(6);
    m_painter->fillRect(QRect(m_left, m_bottom, m_area.width(), px(0.8)), paper.line);
    const QRect last(m_left, m_bottom + px(6), m_area.width(), line);
    write(foot, soft, last);
    const QFont font = SheetPen::font(px(m_small), false);
    const int taken = TextFlow::naturalWidth(foot + number + version, font) + px(m_small);
    write(taken > m_area.width() ? number : number + version, soft, last, true, 0, Qt::AlignRight);
    m_bottom -= px(6);
}

void GuidePen::useBeside(int left)
{
    m_left = m_area.left() + left;
}

void GuidePen::useWholeWidth(int bottom)
{
    if (!isBeside())
        return;
    m_left = m_area.left();
    m_top = std::max(m_top, bottom + px(10));
}

bool GuidePen::hasRoomForLines(int lines) const
{
    return roomBelow() >= lines * px(m_body * lineTimes);
}

void GuidePen::title(const GuideText &title, const GuideText &below)
{
    m_top += px(18);
    m_top += writeBoth(title, {m_large + 6, true, false}, column()) + px(4);
    m_top += writeBoth(below, {m_body, false, true}, column()) + px(10);
}

void GuidePen::heading(const GuideText &text)
{
    m_top += px(10);
    m_top += writeBoth(text, {m_body + 3, true, false}, column()) + px(4);
}

void GuidePen::step(const GuideText &place, const GuideText &heading)
{
    m_top += writeBoth(place, {m_body, false, true}, column());
    m_top += writeBoth(heading, {m_large, true, false}, column()) + px(6);
}

void GuidePen::text(const GuideText &text)
{
    if (!text.isEmpty())
        m_top += writeBoth(text, {m_body, false, false}, column()) + px(8);
}

void GuidePen::entry(const QString &place, const GuideText &heading)
{
    const int indent = px(m_body * 5.2);
    write(place, {m_body, true, false}, column());
    m_top += writeBoth(heading, {m_body, false, false}, column().adjusted(indent, 0, 0, 0)) + px(3);
}

void GuidePen::note(const GuideNote &note)
{
    const bool isCaution = note.kind == GuideNote::Kind::Caution;
    const GuideText whole{note.lead.first + note.text.first, note.lead.second + note.text.second};
    const QRect inner = column().adjusted(px(padding + bar), px(padding), -px(padding), 0);
    const Ink ink{m_body, false, false};
    const int high = writeBoth(whole, ink, inner, false) + 2 * px(padding);
    const QColor colour = isCaution ? paper.caution : paper.action;
    paintBox({m_left, m_top, column().width(), high}, colour, isCaution ? paper.cautionTint : paper.actionTint, true);
    writeBoth(whole, ink, inner, true, note.lead.first.size());
    m_top += high + px(9);
}

void GuidePen::question(const GuideText &question, const GuideText &answers)
{
    m_top += writeBoth(question, {m_body, true, false}, column());
    m_top += write(answers.first, {m_body, false, false}, column()) + px(7);
}

void GuidePen::cards(const QList<GuideCard> &cards)
{
    const int gap = px(10);
    const int width = cards.size() < 2 ? column().width() : (column().width() - gap) / 2;
    const auto inner = [&](qsizetype i) {
        return QRect(
            m_left + int(i) * (width + gap) + px(padding), m_top + px(padding), width - 2 * px(padding), roomBelow());
    };
    int high = 0;
    for (qsizetype i = 0; i < cards.size(); ++i)
        high = std::max(high, writeCard(cards.at(i), inner(i), false));
    for (qsizetype i = 0; i < cards.size(); ++i) {
        paintBox(
            {m_left + int(i) * (width + gap), m_top, width, high + 2 * px(padding)}, paper.action, paper.card, false);
        writeCard(cards.at(i), inner(i), true);
    }
    m_top += high + 2 * px(padding) + px(10);
}

int GuidePen::writeCard(const GuideCard &card, const QRect &column, bool draws)
{
    const QString label = card.label.isEmpty() ? QString() : card.label + QLatin1StringView("  ");
    const GuideText title{label + card.title.first, card.title.second};
    int high = writeBoth(title, {m_body + 1, true, false}, column, draws) + px(2);
    const Ink ink{m_body, false, false};
    const int indent = px(m_body * 0.9);
    for (const GuideText &line : card.lines) {
        const QRect place = column.adjusted(0, high, 0, 0);
        if (draws)
            write(QStringLiteral("·"), {m_body, true, false}, place);
        high += writeBoth(line, ink, place.adjusted(indent, 0, 0, 0), draws) + px(2);
    }
    if (!card.next.isEmpty())
        high += writeBoth(card.next, {m_body, true, true}, column.adjusted(0, high, 0, 0), draws);
    return high;
}

int GuidePen::write(
    const QString &text, const Ink &ink, const QRect &column, bool draws, qsizetype bold, Qt::Alignment at)
{
    if (text.isEmpty())
        return 0;
    const QFont font = SheetPen::font(px(ink.points), ink.isBold);
    const double times = ink.points >= m_large ? headingTimes : lineTimes;
    const TextFlow flow(text, font, qRound(font.pixelSize() * times), column.width(), {bold, {}});
    if (draws && !m_isTrial) {
        m_written += text;
        m_painter->setPen(ink.isSoft ? paper.softInk : paper.ink);
        flow.draw(*m_painter, column.topLeft(), column.width(), at);
    }
    return flow.height();
}

int GuidePen::writeBoth(const GuideText &text, const Ink &ink, const QRect &column, bool draws, qsizetype bold)
{
    int high = write(text.first, ink, column, draws, bold);
    const double points = std::max(m_small, std::min(ink.points - 2, m_body - 1));
    if (!text.second.isEmpty())
        high += write(text.second, {points, false, true}, column.adjusted(0, high, 0, 0), draws);
    return high;
}

void GuidePen::paintBox(const QRect &box, const QColor &colour, const QColor &fill, bool hasBar)
{
    if (m_isTrial)
        return;
    const int round = px(radius);
    m_painter->setPen(hasBar ? QPen(Qt::NoPen) : QPen(colour, px(edge)));
    m_painter->setBrush(fill);
    m_painter->drawRoundedRect(box, round, round);
    if (!hasBar)
        return;
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(colour);
    m_painter->drawRoundedRect(QRect(box.topLeft(), QSize(px(bar), box.height())), round / 2.0, round / 2.0);
}

} // namespace yanlian
