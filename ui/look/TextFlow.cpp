// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/TextFlow.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextBoundaryFinder>

namespace yanlian {

TextFlow::TextFlow(const QString &text, const QFont &font, int lineHeight, int width, qsizetype boldCharacters)
    : m_layout(text, font)
    , m_lineHeight(lineHeight)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true); // drawing would break the lines again
    if (boldCharacters > 0) {
        QTextLayout::FormatRange bold{0, int(boldCharacters), {}};
        bold.format.setFontWeight(QFont::Bold);
        m_layout.setFormats({bold});
    }
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
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        const QTextLine line = m_layout.lineAt(i);
        const double spare = width - line.naturalTextWidth();
        const double shift = alignment & Qt::AlignHCenter ? spare / 2 : alignment & Qt::AlignRight ? spare : 0;
        line.draw(&painter, QPointF(at) + QPointF(shift, 0));
    }
}

int TextFlow::naturalWidth(const QString &text, const QFont &font, qsizetype boldCharacters)
{
    if (text.isEmpty())
        return 0;
    const TextFlow flow(text, font, 1, 1 << 20, boldCharacters);
    return flow.widestLine() + 1;
}

int TextFlow::longestWord(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    double longest = 0;
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
        longest = std::max(longest, metrics.horizontalAdvance(text.mid(from, to - from).trimmed()));
        from = to;
    }
    return qCeil(longest) + 1;
}

} // namespace yanlian
