// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/guide/GuideDocument.h"

#include <QByteArray>
#include <QImage>
#include <QStringList>

#include <functional>

namespace yanlian {

/// A picture for paper, and how large its smallest text is, in pixels of the device's room.
struct PrintPicture final {
    QImage picture;
    double smallestText = 0;
    double room = 0; ///< width of the device's room
};

using PrintPictureOf = std::function<PrintPicture(const GuidePage &page)>;

struct PrintedGuide final {
    QByteArray pdf;
    QStringList small; ///< ids of the pages with a text that comes out under 12 points (a11y G1)
};

/// On A4 or Letter paper; in large print nothing is set in less than 18 points. Names neither the person, the machine
/// nor the time; the same content gives the same bytes.
PrintedGuide pdfFile(const GuideDocument &document, GuidePaper paper, bool largePrint, const PrintPictureOf &picture);

/// How many pixels a picture on paper needs across, for 300 in an inch.
int printPixels();

/// A line in a PDF file's table of contents.
struct Bookmark final {
    QString title;
    int page = 0; ///< counted from zero
};

/// For the place of one that was drawn.
struct PackedPicture final {
    QSize size;
    QByteArray rows; ///< packedRows()
};

/// QPdfWriter's file with what it cannot write: other pictures in place of its own, in the order they were drawn in,
/// bookmarks, and the language. Empty for a file with more or fewer pictures than that.
QByteArray withAdditions(
    const QByteArray &pdf, const QList<PackedPicture> &pictures, const QList<Bookmark> &bookmarks, Language language);

} // namespace yanlian
