// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sheet/PdfTidy.h"

#include <QHash>
#include <QRawFont>
#include <QRegularExpression>

namespace yanlian {

// A PDF file ends with a table of the places of its parts: what does not keep its length has to put that right.

namespace {

/// A shape's number in the font and the character of the text that it stands for.
QHash<quint32, char16_t> charactersByGlyph(const QString &text, const QRawFont &font)
{
    QHash<quint32, char16_t> all;
    for (const QChar each : text)
        if (!each.isSurrogate())
            for (const quint32 glyph : font.glyphIndexesForString(each))
                all.insert(glyph, each.unicode());
    return all;
}

/// "<2F3F>", the way a PDF file writes a character.
QByteArray written(char16_t character)
{
    return '<' + QByteArray::number(character, 16).rightJustified(4, '0').toUpper() + '>';
}

/// Puts blanks in place of `length` bytes, and moves what comes after them.
void blank(QByteArray &pdf, qsizetype from, qsizetype length, qsizetype blanks)
{
    pdf.replace(from, length, QByteArray(blanks, ' '));
    const auto moved = [&](qsizetype place) { return place > from ? place + blanks - length : place; };
    const qsizetype placeOfTable = pdf.lastIndexOf("startxref\n") + 10;
    const qsizetype line = pdf.indexOf('\n', placeOfTable) - placeOfTable;
    const qsizetype table = moved(pdf.mid(placeOfTable, line).toLongLong());
    pdf.replace(placeOfTable, line, QByteArray::number(table));
    constexpr qsizetype entry = 20; // ten digits, a blank, five digits, " n " and the line's end
    qsizetype at = pdf.indexOf('\n', pdf.indexOf('\n', table) + 1) + 1;
    for (; pdf.at(at) >= '0' && pdf.at(at) <= '9'; at += entry)
        pdf.replace(at, 10, QByteArray::number(moved(pdf.mid(at, 10).toLongLong())).rightJustified(10, '0'));
}

} // namespace

QByteArray withoutOrigin(QByteArray pdf)
{
    const QByteArray date("/CreationDate (D:20261231235959"); // what follows tells the time zone, by its length too
    const qsizetype begin = pdf.indexOf(date.left(17));
    if (begin >= 0)
        blank(pdf, begin, pdf.indexOf('\n', begin) - begin, date.size());
    for (const char *name : {"/Producer (", "/Creator ("}) {
        const qsizetype from = pdf.indexOf(name);
        const qsizetype to = pdf.indexOf('\n', from);
        if (from >= 0 && to >= 0)
            pdf.replace(from, to - from, QByteArray(to - from, ' '));
    }
    return pdf;
}

QByteArray withCharactersOf(const QString &text, const QFont &font, QByteArray pdf)
{
    const QRawFont raw = QRawFont::fromFont(font);
    const QHash<quint32, char16_t> meant = charactersByGlyph(text, raw);
    static const QRegularExpression form(QStringLiteral("<([0-9A-F]{4})>"));
    for (qsizetype map = pdf.indexOf("begincmap"); map >= 0; map = pdf.indexOf("begincmap", map + 1)) {
        const qsizetype mapEnd = pdf.indexOf("endcmap", map);
        for (qsizetype from = pdf.indexOf('[', map); from >= 0 && from < mapEnd; from = pdf.indexOf('[', from + 1)) {
            const qsizetype to = pdf.indexOf(']', from);
            const QString list = QString::fromLatin1(pdf.mid(from, to - from));
            for (auto matches = form.globalMatch(list); matches.hasNext();) {
                const auto match = matches.next();
                const char16_t character(char16_t(match.captured(1).toUInt(nullptr, 16)));
                const QList<quint32> glyphs = raw.glyphIndexesForString(QString(QChar(character)));
                if (const auto found = meant.constFind(glyphs.value(0)); !glyphs.isEmpty() && found != meant.cend())
                    pdf.replace(from + match.capturedStart(), match.capturedLength(), written(*found));
            }
        }
    }
    return pdf;
}

} // namespace yanlian
