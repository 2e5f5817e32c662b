// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/TextFlow.h"

#include "ui/look/LargeLetters.h"
#include "ui/look/OutlinedLetters.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextBoundaryFinder>

namespace yanlian {

namespace {

constexpr qsizetype mostTogether = 18; ///< characters; a longer part could not be placed

QList<QTextLayout::FormatRange> formats(const TextStyle &style)
{
    QList<QTextLayout::FormatRange> all;
    if (style.boldCharacters > 0) {
        all += {0, int(style.boldCharacters), {}};
        all.last().format.setFontWeight(QFont::Bold);
    }
    for (const TextSpan &span : style.underlined) {
        all += {int(span.from), int(span.length), {}};
        all.last().format.setUnderlineStyle(QTextCharFormat::DashUnderline);
        all.last().format.setUnderlineColor(style.underline);
    }
    return all;
}

/// Joins the characters of each short underlined part, or Chinese would be broken anywhere inside it.
QString joined(QString text, TextStyle &style)
{
    for (qsizetype i = 0; i < style.underlined.size(); ++i) {
        TextSpan &span = style.underlined[i];
        if (span.length > mostTogether)
            continue;
        for (qsizetype at = span.from + span.length - 1; at > span.from; --at) {
            if (text.at(at).isSpace())
                text[at] = QChar(QChar::Nbsp);
            text.insert(at, QChar(0x2060)); // word joiner: never seen
        }
        const qsizetype added = std::max<qsizetype>(0, span.length - 1);
        span.length += added;
        for (qsizetype later = i + 1; later < style.underlined.size(); ++later)
            style.underlined[later].from += added;
    }
    return text;
}

} // namespace

TextFlow::TextFlow(const QString &text, const QFont &font, int lineHeight, int width, const TextStyle &style)
    : m_lineHeight(lineHeight)
    , m_isUnderlined(!style.underlined.isEmpty())
{
    TextStyle joinedStyle = style;
    m_layout.setText(joined(text, joinedStyle));
    m_layout.setFont(font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true); // drawing would break the lines again
    m_layout.setFormats(formats(joinedStyle));
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        line.setPosition({0.0, m_height + (m_lineHeight - line.height()) / 2.0});
        m_height += m_lineHeight;
        m_widest = std::max(m_widest, qCeil(line.naturalTextWidth()));
    }
    m_layout.endLayout();
}

void TextFlow::draw(QPainter &painter, const QPoint &at, int width, Qt::Alignment alignment) const
{
    const bool isLarge = m_layout.font().pixelSize() > largestKeptByQt && m_layout.formats().isEmpty();
    const bool isOutlined = !m_isUnderlined && isUsuallyOutlined(painter, m_layout.font());
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        const QTextLine line = m_layout.lineAt(i);
        const double spare = width - line.naturalTextWidth();
        const double shift = alignment & Qt::AlignHCenter ? spare / 2 : alignment & Qt::AlignRight ? spare : 0;
        const QPointF place = QPointF(at) + QPointF(shift, 0);
        if (isLarge && drawLargeLetters(painter, line, place))
            continue;
        if (isOutlined)
            drawOutlined(painter, line, place);
        else
            line.draw(&painter, place);
    }
}

int TextFlow::naturalWidth(const QString &text, const QFont &font, const TextStyle &style)
{
    if (text.isEmpty())
        return 0;
    const TextFlow flow(text, font, 1, unbroken, style);
    return flow.widestLine() + 1;
}

int TextFlow::longestWord(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    double longest = 0;
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
        const double most = double(to - from) * font.pixelSize(); // no letter is wider than a square
        if (most > longest)
            longest = std::max(longest, metrics.horizontalAdvance(text.mid(from, to - from).trimmed()));
        from = to;
    }
    return qCeil(longest) + 1;
}

} // namespace yanlian
