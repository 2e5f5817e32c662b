// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QRect>
#include <QStringList>

class QPainter;

namespace yanlian {

/// What the lengths of a page depend on.
struct SheetScale final {
    double pixelsPerPoint = 1; ///< of the paper's device; 72 points are an inch
    double body = 18; ///< size of the running text, in points

    int px(double points) const { return qRound(points * pixelsPerPoint); }
    int bodyPx(double times = 1) const { return px(body * times); }
};

/// Writes a page from top to bottom, part under part, in large print. Without a painter it only measures, so that what
/// is measured and what is drawn cannot differ.
class SheetPen final {
public:
    enum class Mark {
        Number, ///< counted from one; many stand in two columns
        Dot,
        Square, ///< to be ticked with a pencil
    };
    enum class Box {
        Decision,
        Caution,
    };

    /// `area` is what may be written on, in the device's pixels. The painter must outlive this object; it may be null.
    SheetPen(QPainter *painter, const QRect &area, const SheetScale &scale);

    /// How far down the page has been written.
    int top() const { return m_top; }
    /// Every character so far.
    const QString &written() const { return m_written; }
    /// In which everything is set.
    static QFont font(int px, bool bold);

    void band(const QString &text);
    void title(const QString &title, const QString &below);
    /// A heading and its list; nothing if the list is empty.
    void list(const QString &heading, const QStringList &lines, Mark mark);
    /// A few lines in a frame, the first one behind a lead; nothing if there are none.
    void box(Box kind, const QString &lead, const QStringList &lines);
    /// The code as picture and digits, with what it is for; at the bottom of the area, whatever is above. Returns its
    /// height; 0 for a code without a picture.
    int footer(const QString &code, const QString &words);

private:
    /// These draw, unless there is no painter, and return the height.
    int text(
        const QString &text, const QFont &font, const QRect &column, const QColor &ink, Qt::Alignment at = {},
        qsizetype bold = 0);
    int oneColumn(const QStringList &lines, Mark mark, const QRect &column, int firstNumber = 1);
    int twoColumns(const QStringList &lines, Mark mark);
    int boxText(const QString &lead, const QStringList &lines, const QRect &column);
    /// What one of these would return, drawing nothing.
    template <typename Part> int heightOf(Part part);

    void paintMark(Mark mark, int number, const QRect &cell);
    void paintFrame(Box kind, int height);
    QRect below() const; ///< what is left of the area

    QPainter *m_painter;
    QRect m_area;
    SheetScale m_scale;
    int m_top;
    QString m_written;
};

} // namespace yanlian
