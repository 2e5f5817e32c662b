// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/TextMeasure.h"

namespace yanlian {

void TextMeasure::use(const QString &text, const QFont &font, int lineHeight, const TextStyle &style)
{
    if (text == m_text && lineHeight == m_lineHeight && style == m_style && font == m_font)
        return;
    m_text = text;
    m_font = font;
    m_lineHeight = lineHeight;
    m_style = style;
    m_longest = -1;
    m_flows.clear();
}

int TextMeasure::naturalWidth() const
{
    constexpr int mostCharacters = 60; // a longer one is never shown on one line; its exact width helps nobody
    if (m_text.isEmpty())
        return 0;
    if (m_text.size() > mostCharacters)
        return m_font.pixelSize() * mostCharacters / 2;
    return flow(TextFlow::unbroken).widestLine() + 1;
}

int TextMeasure::longestWord() const
{
    if (m_longest < 0)
        m_longest = TextFlow::longestWord(m_text, m_font);
    return m_longest;
}

/// Lines that were broken to a greater width break there again, as long as all of them fit.
const TextFlow &TextMeasure::flow(int width) const
{
    constexpr size_t most = 4;
    const auto known = m_flows.lower_bound(width);
    if (known != m_flows.end() && (known->first == width || known->second.widestLine() <= width))
        return known->second;
    if (m_flows.size() >= most)
        m_flows.clear();
    return m_flows.try_emplace(width, m_text, m_font, m_lineHeight, width, m_style).first->second;
}

} // namespace yanlian
