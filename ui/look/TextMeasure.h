// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/look/TextFlow.h"

#include <QFont>
#include <QString>

#include <map>

namespace yanlian {

/// Remembers how a text breaks. Layouts ask the same question dozens of times, and breaking lines is slow.
class TextMeasure final {
public:
    /// Forgets everything unless all of this is as it was.
    void use(const QString &text, const QFont &font, int lineHeight, const TextStyle &style);

    int naturalWidth() const;
    int longestWord() const;
    int heightFor(int width) const { return flow(width).height(); }
    /// The text broken to `width`; valid until use() changes something or a few more widths were asked for.
    const TextFlow &flow(int width) const;

private:
    QString m_text;
    QFont m_font;
    int m_lineHeight = 0;
    TextStyle m_style;
    mutable int m_longest = -1;
    mutable std::map<int, TextFlow> m_flows; ///< by the width they were broken to
};

} // namespace yanlian
