// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/guide/GuideDocument.h"

#include <QColor>
#include <QFont>
#include <QRect>

class QPainter;

namespace yanlian {

/// Writes the parts of a guide on paper, one under the other.
class GuidePen final {
public:
    /// `area` is what may be written on, in the device's pixels. The painter must outlive this object.
    GuidePen(QPainter &painter, const QRect &area, double pixelsPerPoint, bool largePrint);

    /// What stands on every page; the pen is then below it, and has the whole width. The version stands at its foot
    /// where there is room.
    void beginPage(
        const GuideText &band, const QString &left, const QString &right, const QString &foot, const QString &number,
        const QString &version);
    /// Writes from `left` on, beside something.
    void useBeside(int left);
    /// Writes over the whole width again, not above `bottom`.
    void useWholeWidth(int bottom);
    bool isBeside() const { return m_left > m_area.left(); }

    int top() const { return m_top; }
    int roomBelow() const { return m_bottom - m_top; }
    bool hasRoomForLines(int lines) const;
    /// Whether what `part` would write has room here. Draws nothing.
    template <typename Part> bool fits(const Part &part)
    {
        GuidePen trial(*this);
        trial.m_isTrial = true;
        part(trial);
        return trial.m_top <= m_bottom;
    }
    /// Every character so far.
    const QString &written() const { return m_written; }

    void title(const GuideText &title, const GuideText &below);
    void heading(const GuideText &text);
    void step(const GuideText &place, const GuideText &heading);
    void text(const GuideText &text);
    void entry(const QString &place, const GuideText &heading);
    void note(const GuideNote &note);
    void question(const GuideText &question, const GuideText &answers);
    /// Side by side, all of one height.
    void cards(const QList<GuideCard> &cards);

private:
    struct Ink {
        double points = 0;
        bool isBold = false;
        bool isSoft = false;
    };

    int px(double points) const { return qRound(points * m_perPoint); }
    QRect column() const { return {m_left, m_top, m_area.right() + 1 - m_left, m_bottom - m_top}; }
    /// Draws and returns the height; only measures if `draws` is not set.
    int write(
        const QString &text, const Ink &ink, const QRect &column, bool draws = true, qsizetype bold = 0,
        Qt::Alignment at = {});
    int writeBoth(const GuideText &text, const Ink &ink, const QRect &column, bool draws = true, qsizetype bold = 0);
    int writeCard(const GuideCard &card, const QRect &column, bool draws);
    void paintBox(const QRect &box, const QColor &colour, const QColor &fill, bool hasBar);

    QPainter *m_painter;
    QRect m_area;
    double m_perPoint;
    double m_body;
    double m_small;
    double m_large;
    int m_left;
    int m_top;
    int m_bottom;
    bool m_isTrial = false;
    QString m_written;
};

} // namespace yanlian
