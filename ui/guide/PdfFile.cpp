// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guide/PdfFile.h"

#include "app/guide/GuideDevice.h"
#include "ui/guide/GuidePen.h"
#include "ui/guide/PackedRows.h"
#include "ui/sheet/PdfTidy.h"
#include "ui/sheet/SheetPen.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace yanlian {

namespace {

constexpr double marginMm = 13;
constexpr double pictureMm = 76;
constexpr double widestPictureMm = 92;
constexpr double gapMm = 7;
constexpr double leastPoints = 12; ///< that can be read on paper
constexpr double resolution = 300; ///< pixels to an inch

double mm(const QPdfWriter &writer, double millimetres)
{
    return millimetres / 25.4 * writer.resolution();
}

class Book final {
public:
    Book(QPdfWriter &writer, QPainter &painter, const GuideDocument &document, bool largePrint)
        : m_writer(writer)
        , m_painter(painter)
        , m_document(document)
        , m_pen(painter, QRect(0, 0, writer.width(), writer.height()), writer.resolution() / 72.0, largePrint)
    {
    }

    void write(const PrintPictureOf &picture)
    {
        cover();
        for (const GuidePage &page : m_document.pages) {
            turn();
            m_bookmarks += Bookmark{QStringLiteral("%1 · %2").arg(page.place.first, page.heading.first), m_page};
            writePage(page, picture(page));
        }
    }

    const QList<PackedPicture> &pictures() const { return m_pictures; }
    const QList<Bookmark> &bookmarks() const { return m_bookmarks; }
    const QStringList &small() const { return m_small; }
    const QString &written() const { return m_pen.written(); }

private:
    void cover()
    {
        m_bookmarks += Bookmark{m_document.title.first, 0};
        frame();
        m_pen.title(m_document.title, m_document.phone);
        m_pen.text(m_document.summary);
        m_pen.heading(m_document.contents);
        for (const GuidePage &page : m_document.pages) {
            if (!m_pen.hasRoomForLines(3))
                turn();
            m_pen.entry(page.place.first, page.heading);
        }
    }

    void turn()
    {
        m_writer.newPage();
        ++m_page;
        frame();
    }

    /// Band, running title and foot of a page.
    void frame()
    {
        const QString number = m_document.pageForm.first.arg(m_page + 1);
        m_pen.beginPage(
            m_document.band, m_page == 0 ? QString() : m_document.title.first,
            m_page == 0 ? QString() : m_document.phone.first, m_document.note.first, number,
            QStringLiteral(" · yanlian %1").arg(m_document.version));
    }

    void writePage(const GuidePage &page, const PrintPicture &picture)
    {
        const int bottom = paintPicture(page, picture);
        m_pen.step(page.place, page.heading);
        m_pen.text(page.where);
        for (const GuideNote &note : page.notes) {
            makeRoom([&](GuidePen &pen) { pen.note(note); }, bottom);
            m_pen.note(note);
        }
        for (const GuideText &question : page.questions) {
            makeRoom([&](GuidePen &pen) { pen.question(question, page.answers); }, bottom);
            m_pen.question(question, page.answers);
        }
        writeCards(page.cards, bottom);
    }

    /// What can be chosen stands side by side, all of it on one page, so that nothing comes first; what is to be known
    /// stands one under the other.
    void writeCards(const QList<GuideCard> &cards, int pictureBottom)
    {
        const bool isChoice = !cards.isEmpty() && !cards.constFirst().label.isEmpty();
        if (!isChoice) {
            for (const GuideCard &card : cards) {
                makeRoom([&](GuidePen &pen) { pen.cards({card}); }, pictureBottom);
                m_pen.cards({card});
            }
            return;
        }
        const auto all = [&](GuidePen &pen) {
            for (qsizetype i = 0; i < cards.size(); i += 2)
                pen.cards(cards.mid(i, 2));
        };
        m_pen.useWholeWidth(pictureBottom);
        if (!m_pen.fits(all))
            turn();
        all(m_pen);
    }

    /// Goes below the picture once the column beside it is full, then to another page.
    template <typename Part> void makeRoom(const Part &part, int pictureBottom)
    {
        if (m_pen.fits(part))
            return;
        if (m_pen.isBeside()) {
            m_pen.useWholeWidth(pictureBottom);
            if (m_pen.fits(part))
                return;
        }
        turn();
    }

    int paintPicture(const GuidePage &page, const PrintPicture &picture)
    {
        if (picture.picture.isNull())
            return m_pen.top();
        const double needed = leastPoints / printedPoints(picture.smallestText, picture.room, 1);
        const double highest = m_pen.roomBelow() * 0.86 / picture.picture.height() * picture.picture.width();
        const double wide = std::min(mm(m_writer, std::clamp(needed, pictureMm, widestPictureMm)), highest);
        if (wide < mm(m_writer, needed) * 0.999)
            m_small += page.id;
        const double high = wide * picture.picture.height() / picture.picture.width();
        QImage standIn(1, 1, QImage::Format_RGB32); // QPdfWriter would take ten times as long to pack the picture
        standIn.fill(0);
        m_painter.drawImage(QRectF(0, m_pen.top(), wide, high), standIn);
        m_pictures += PackedPicture{picture.picture.size(), packedRows(picture.picture)};
        m_pen.useBeside(qRound(wide + mm(m_writer, gapMm)));
        return m_pen.top() + qRound(high);
    }

    QPdfWriter &m_writer;
    QPainter &m_painter;
    const GuideDocument &m_document;
    GuidePen m_pen;
    int m_page = 0;
    QList<PackedPicture> m_pictures;
    QList<Bookmark> m_bookmarks;
    QStringList m_small;
};

} // namespace

PrintedGuide pdfFile(const GuideDocument &document, GuidePaper paper, bool largePrint, const PrintPictureOf &picture)
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    QPdfWriter writer(&file);
    writer.setPageSize(QPageSize(paper == GuidePaper::A4 ? QPageSize::A4 : QPageSize::Letter));
    writer.setPageMargins({marginMm, marginMm, marginMm, marginMm}, QPageLayout::Millimeter);
    writer.setTitle(document.title.first);
    QPainter painter(&writer);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::LosslessImageRendering);
    Book book(writer, painter, document, largePrint);
    book.write(picture);
    painter.end();
    const QByteArray pdf = withCharactersOf(book.written(), SheetPen::font(100, false), withoutOrigin(file.data()));
    return {withAdditions(pdf, book.pictures(), book.bookmarks(), document.languages.first), book.small()};
}

int printPixels()
{
    return qRound(pictureMm / 25.4 * resolution);
}

} // namespace yanlian
