// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guide/PdfFile.h"

#include <QRegularExpression>

namespace yanlian {

namespace {

/// What QPdfWriter wrote, as far as it is needed to add something behind it.
struct Written final {
    qsizetype table = 0; ///< where the file's table of parts is
    int root = 0; ///< number of the part that everything hangs on
    int parts = 0;
    QByteArray trailer;
    QByteArray catalogue;
    QList<QByteArray> pages;
    QList<int> pictures; ///< numbers, in the order they were drawn in
};

QByteArray between(const QByteArray &text, const QByteArray &before, const char *after, qsizetype from = 0)
{
    const qsizetype begin = text.indexOf(before, from);
    const qsizetype start = begin + before.size();
    const qsizetype end = text.indexOf(after, start);
    return begin < 0 || end < 0 ? QByteArray() : text.mid(start, end - start);
}

Written read(const QByteArray &pdf)
{
    Written written;
    const qsizetype end = pdf.lastIndexOf("startxref");
    written.table = pdf.mid(end + 9, 24).trimmed().split('\n').constFirst().toLongLong();
    written.trailer = between(pdf, "trailer\n<<\n", ">>", written.table);
    written.root = between(written.trailer, "/Root ", " ").toInt();
    written.parts = between(written.trailer, "/Size ", "\n").toInt();
    written.catalogue = between(pdf, '\n' + QByteArray::number(written.root) + " 0 obj\n<<\n", ">>\nendobj");
    const QByteArray tree = between(written.catalogue, "/Pages ", " ");
    const qsizetype at = pdf.indexOf(QByteArray('\n' + tree + " 0 obj\n"));
    const QString kids = QString::fromLatin1(between(pdf, "/Kids \n[\n", "]", at));
    static const QRegularExpression form(QStringLiteral("(\\d+) 0 R"));
    for (auto kid = form.globalMatch(kids); kid.hasNext();)
        written.pages += kid.next().captured(1).toLatin1();
    const QByteArray head(" 0 obj\n<<\n/Type /XObject\n/Subtype /Image\n");
    for (qsizetype found = pdf.indexOf(head); found >= 0; found = pdf.indexOf(head, found + 1)) {
        const qsizetype line = pdf.lastIndexOf('\n', found - 1) + 1;
        written.pictures += pdf.mid(line, found - line).toInt();
    }
    return written;
}

/// "<FEFF…>", the way a PDF file writes any text.
QByteArray textOf(const QString &text)
{
    QByteArray hex("<FEFF");
    for (const QChar each : text)
        hex += QByteArray::number(each.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex + '>';
}

QByteArray reference(int part)
{
    return QByteArray::number(part) + " 0 R";
}

/// Parts that come after what is written, and their table.
class Addition final {
public:
    explicit Addition(QByteArray pdf)
        : m_pdf(std::move(pdf))
    {
    }

    void add(int number, const QByteArray &content, const QByteArray &stream = {})
    {
        m_table += QByteArray::number(number) + " 1\n" + QByteArray::number(m_pdf.size()).rightJustified(10, '0')
            + " 00000 n \n";
        m_pdf += QByteArray::number(number) + " 0 obj\n<<\n" + content + ">>\n";
        if (!stream.isEmpty())
            m_pdf += "stream\n" + stream + "\nendstream\n";
        m_pdf += "endobj\n";
    }

    QByteArray end(const Written &before, int parts)
    {
        const QByteArray table = QByteArray::number(m_pdf.size());
        const QByteArray oldSize = "/Size " + QByteArray::number(before.parts);
        const QByteArray newSize = "/Size " + QByteArray::number(parts);
        const QByteArray trailer = QByteArray(before.trailer).replace(oldSize, newSize);
        return m_pdf + "xref\n" + m_table + "trailer\n<<\n" + trailer + "/Prev " + QByteArray::number(before.table)
            + "\n>>\nstartxref\n" + table + "\n%%EOF\n";
    }

private:
    QByteArray m_pdf;
    QByteArray m_table;
};

/// Rows as PNG has them: predictor 15.
QByteArray entryOf(const PackedPicture &picture)
{
    const QByteArray width = QByteArray::number(picture.size.width());
    return "/Type /XObject\n/Subtype /Image\n/Width " + width + "\n/Height " + QByteArray::number(picture.size.height())
        + "\n/BitsPerComponent 8\n/ColorSpace /DeviceRGB\n/Filter /FlateDecode\n"
          "/DecodeParms << /Predictor 15 /Colors 3 /Columns "
        + width + " >>\n/Length " + QByteArray::number(picture.rows.size()) + '\n';
}

} // namespace

QByteArray withAdditions(
    const QByteArray &pdf, const QList<PackedPicture> &pictures, const QList<Bookmark> &bookmarks, Language language)
{
    const Written before = read(pdf);
    if (before.catalogue.isEmpty() || before.pages.isEmpty() || bookmarks.isEmpty()
        || before.pictures.size() != pictures.size())
        return {};
    const int list = before.parts;
    const int first = list + 1;
    const int last = list + int(bookmarks.size());
    Addition addition(pdf);
    for (qsizetype i = 0; i < pictures.size(); ++i)
        addition.add(before.pictures.at(i), entryOf(pictures.at(i)), pictures.at(i).rows);
    const QByteArray tag = languageCode(language).replace(QLatin1Char('_'), QLatin1Char('-')).toLatin1();
    addition.add(
        before.root,
        before.catalogue + "/Outlines " + reference(list) + "\n/PageMode /UseOutlines\n/Lang (" + tag + ")\n");
    addition.add(
        list,
        "/Type /Outlines\n/First " + reference(first) + "\n/Last " + reference(last) + "\n/Count "
            + QByteArray::number(bookmarks.size()) + '\n');
    for (int i = 0; i < bookmarks.size(); ++i) {
        QByteArray item = "/Title " + textOf(bookmarks.at(i).title) + "\n/Parent " + reference(list) + "\n/Dest ["
            + before.pages.value(bookmarks.at(i).page) + " 0 R /Fit]\n";
        if (i > 0)
            item += "/Prev " + reference(first + i - 1) + '\n';
        if (first + i < last)
            item += "/Next " + reference(first + i + 1) + '\n';
        addition.add(first + i, item);
    }
    return addition.end(before, last + 1);
}

} // namespace yanlian
