// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QString>
#include <QTextLayout>

class QPainter;

namespace yanlian {

/// A part of a text.
struct TextSpan final {
    qsizetype from = 0;
    qsizetype length = 0;

    bool operator==(const TextSpan &) const = default;
};

/// What of a text looks different.
struct TextStyle final {
    qsizetype boldCharacters = 0; ///< so many from the beginning
    QList<TextSpan> underlined; ///< with dashes; one that is short is kept on one line
    QColor underline = {};

    bool operator==(const TextStyle &) const = default;
};

/// A few lines of text broken to a width, set at a fixed distance from line to line. A long word is broken rather
/// than cut off.
class TextFlow final {
public:
    static constexpr int unbroken = 1 << 20; ///< a width beyond any text of one line

    TextFlow(const QString &text, const QFont &font, int lineHeight, int width, const TextStyle &style = {});

    int height() const { return m_height; }
    int widestLine() const { return m_widest; }
    int lineCount() const { return m_layout.lineCount(); }
    /// Draws with the top left corner at `at`, each line aligned within `width`.
    void draw(QPainter &painter, const QPoint &at, int width, Qt::Alignment alignment) const;

    /// Width of the text without any break.
    static int naturalWidth(const QString &text, const QFont &font, const TextStyle &style = {});
    /// Width of the longest piece that may not be broken.
    static int longestWord(const QString &text, const QFont &font);

private:
    QTextLayout m_layout;
    int m_lineHeight;
    bool m_isUnderlined;
    int m_height = 0;
    int m_widest = 0;
};

} // namespace yanlian
