// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/sheet/SheetContent.h"

#include <QCoreApplication>
#include <QRect>

class QPagedPaintDevice;

namespace yanlian {

class SheetPen;

/// One page to take home: what was practised, what was decided and what came of it, a warning, and a code to go on
/// with. Large print, and as clear on a grey printer. Its own words are in the program's language of the moment.
///
/// The text is as large as fits, never under 16 points. What then still does not fit goes, in this order: results from
/// the third part on, all but the first thing to practise again, the other results, that thing, steps, decisions;
/// always the last of them first. Title, warning and code stay.
class TakeHomeSheet final {
    Q_DECLARE_TR_FUNCTIONS(TakeHomeSheet)
public:
    explicit TakeHomeSheet(SheetContent content);

    /// Draws the page; the device's size of paper stays as it is. False if the device cannot be drawn on.
    bool paint(QPagedPaintDevice &device) const;
    /// The page as a PDF file of A4 size. Names neither the person, the machine nor the time; the same content gives
    /// the same bytes.
    QByteArray pdf() const;

    /// What fits on a page, and how large.
    struct Fitted {
        SheetContent content;
        double bodyPoints = 0;
    };
    /// `area` is what may be written on, in pixels.
    Fitted fitted(const QRect &area, double pixelsPerPoint) const;

private:
    /// Writes the page, or measures it. Returns its height.
    static int write(SheetPen &pen, const SheetContent &content);
    static bool dropLeast(SheetContent &content);

    SheetContent m_content;
};

} // namespace yanlian
