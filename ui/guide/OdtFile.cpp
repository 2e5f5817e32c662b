// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guide/PageWriters.h"
#include "ui/guide/ZipFile.h"
#include "ui/look/Fonts.h"
#include "ui/look/Palette.h"

namespace yanlian {

namespace {

constexpr auto kind = "application/vnd.oasis.opendocument.text";
constexpr double pictureWidth = 7.6; ///< centimetres

constexpr auto spaces =
    R"(xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" office:version="1.2")";

QString xml(const QString &root, const QString &content)
{
    return QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:%1 %2>%3</office:%1>\n")
        .arg(root, QLatin1StringView(spaces), content);
}

QString manifest(qsizetype pictures)
{
    const QString form = QStringLiteral("<manifest:file-entry manifest:full-path=\"%1\" manifest:media-type=\"%2\"/>");
    QString list = form.arg(QStringLiteral("/"), QLatin1StringView(kind));
    for (const char *part : {"content.xml", "styles.xml", "meta.xml"})
        list += form.arg(QLatin1StringView(part), QStringLiteral("text/xml"));
    for (qsizetype i = 1; i <= pictures; ++i)
        list += form.arg(QStringLiteral("Pictures/%1.png").arg(i), QStringLiteral("image/png"));
    return QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest:manifest "
                          "xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" "
                          "manifest:version=\"1.2\">%1</manifest:manifest>\n")
        .arg(list);
}

QString paragraphStyle(const char *name, double points, const char *more, const QString &textMore)
{
    return QStringLiteral("<style:style style:name=\"%1\" style:family=\"paragraph\"><style:paragraph-properties "
                          "fo:line-height=\"150%\" fo:margin-bottom=\"0.2cm\" %2/><style:text-properties "
                          "fo:font-size=\"%3pt\" style:font-size-asian=\"%3pt\" %4/></style:style>")
        .arg(QLatin1StringView(name), QLatin1StringView(more), QString::number(points), textMore);
}

/// Latin letters get English rules wherever they stand: with those of Chinese a word would be broken anywhere.
QString styles()
{
    const Palette &paper = paletteOf(Theme::Light);
    const QString family = fontFamily();
    const QString bold = QStringLiteral("fo:font-weight=\"bold\" style:font-weight-asian=\"bold\"");
    const QString soft = QStringLiteral("fo:color=\"%1\"").arg(paper.softInk.name());
    QString all =
        QStringLiteral("<style:default-style style:family=\"paragraph\"><style:text-properties "
                       "style:font-name=\"%1\" fo:font-family=\"'%1'\" style:font-family-asian=\"'%1'\" "
                       "fo:language=\"en\" fo:country=\"US\" style:language-asian=\"zh\" style:country-asian=\"CN\" "
                       "fo:color=\"%2\"/></style:default-style>")
            .arg(family, paper.ink.name());
    all += paragraphStyle("Text", 14, "", {});
    all += paragraphStyle("Second", 13, "", soft);
    all += paragraphStyle("Place", 14, "fo:break-before=\"page\"", soft);
    all += paragraphStyle("Title", 26, "", bold);
    all += paragraphStyle("Heading", 20, "fo:keep-with-next=\"always\"", bold);
    all += paragraphStyle("Part", 15, "fo:keep-with-next=\"always\"", bold);
    const auto tinted = [](const QColor &colour) {
        return QStringLiteral("fo:background-color=\"%1\" fo:padding=\"0.2cm\"").arg(colour.name()).toLatin1();
    };
    all += paragraphStyle("Band", 16, QByteArray(tinted(paper.band) + " fo:text-align=\"center\"").constData(), bold);
    all += paragraphStyle("Note", 14, tinted(paper.actionTint).constData(), {});
    all += paragraphStyle("Caution", 14, tinted(paper.cautionTint).constData(), {});
    all +=
        QStringLiteral("<style:style style:name=\"Bold\" style:family=\"text\"><style:text-properties %1/>"
                       "</style:style><style:style style:name=\"Picture\" style:family=\"graphic\">"
                       "<style:graphic-properties style:wrap=\"right\" style:horizontal-pos=\"left\" "
                       "style:horizontal-rel=\"paragraph\" style:vertical-pos=\"top\" style:vertical-rel=\"paragraph\" "
                       "fo:margin-right=\"0.6cm\" fo:margin-bottom=\"0.4cm\"/></style:style>")
            .arg(bold);
    return xml(QStringLiteral("document-styles"), QStringLiteral("<office:styles>%1</office:styles>").arg(all));
}

QString meta(const GuideDocument &document)
{
    return xml(
        QStringLiteral("document-meta"),
        QStringLiteral("<office:meta><dc:title>%1</dc:title><dc:language>%2</dc:language></office:meta>")
            .arg(
                document.title.first.toHtmlEscaped(),
                languageCode(document.languages.first).replace(QLatin1Char('_'), QLatin1Char('-'))));
}

class Content final {
public:
    explicit Content(const QSize &size)
        : m_size(size)
    {
    }

    QString write(const GuideDocument &document, const PictureOf &picture)
    {
        add("Band", document.band);
        heading("Title", 1, document.title);
        add("Text", document.phone);
        add("Text", document.summary);
        for (const GuidePage &page : document.pages)
            addPage(page, picture(page));
        add("Text", document.note);
        return xml(
            QStringLiteral("document-content"),
            QStringLiteral("<office:body><office:text>%1</office:text></office:body>").arg(m_text));
    }

    const QList<QByteArray> &pictures() const { return m_pictures; }

private:
    void paragraph(const char *style, const QString &content)
    {
        m_text += QStringLiteral("<text:p text:style-name=\"%1\">%2</text:p>").arg(QLatin1StringView(style), content);
    }

    void add(const char *style, const GuideText &text, const QString &before = {})
    {
        if (text.isEmpty())
            return;
        paragraph(style, before + text.first.toHtmlEscaped());
        if (!text.second.isEmpty())
            paragraph("Second", text.second.toHtmlEscaped());
    }

    void heading(const char *style, int level, const GuideText &text, const QString &before = {})
    {
        m_text += QStringLiteral("<text:h text:style-name=\"%1\" text:outline-level=\"%2\">%3%4</text:h>")
                      .arg(QLatin1StringView(style), QString::number(level), before, text.first.toHtmlEscaped());
        if (!text.second.isEmpty())
            paragraph("Second", text.second.toHtmlEscaped());
    }

    void addPage(const GuidePage &page, const QByteArray &picture)
    {
        add("Place", page.place, picture.isEmpty() ? QString() : frame(page, picture));
        heading("Heading", 2, page.heading);
        add("Text", page.where);
        for (const GuideNote &note : page.notes)
            add(note.kind == GuideNote::Kind::Caution ? "Caution" : "Note", note.text,
                QStringLiteral("<text:span text:style-name=\"Bold\">%1</text:span>")
                    .arg(note.lead.first.toHtmlEscaped()));
        for (const GuideText &question : page.questions) {
            add("Part", question);
            paragraph("Text", page.answers.first.toHtmlEscaped());
        }
        for (const GuideCard &card : page.cards) {
            heading(
                "Part", 3, card.title,
                card.label.isEmpty() ? QString() : card.label.toHtmlEscaped() + QStringLiteral(" · "));
            for (const GuideText &line : card.lines)
                add("Text", line, QStringLiteral("· "));
            add("Text", card.next);
        }
    }

    QString frame(const GuidePage &page, const QByteArray &picture)
    {
        m_pictures += picture;
        const double high = pictureWidth * m_size.height() / m_size.width();
        return QStringLiteral("<draw:frame draw:style-name=\"Picture\" draw:name=\"%1\" text:anchor-type=\"paragraph\" "
                              "svg:width=\"%2cm\" svg:height=\"%3cm\"><draw:image xlink:href=\"Pictures/%4.png\" "
                              "xlink:type=\"simple\" xlink:show=\"embed\" xlink:actuate=\"onLoad\"/>"
                              "<svg:title>%5</svg:title><svg:desc>%6</svg:desc></draw:frame>")
            .arg(page.id.toHtmlEscaped())
            .arg(pictureWidth, 0, 'f', 2)
            .arg(high, 0, 'f', 2)
            .arg(m_pictures.size())
            .arg(page.heading.first.toHtmlEscaped(), page.alt.first.toHtmlEscaped());
    }

    QSize m_size;
    QString m_text;
    QList<QByteArray> m_pictures;
};

} // namespace

QByteArray odtFile(const GuideDocument &document, const PictureOf &picture, const QSize &size)
{
    Content content(size);
    const QString text = content.write(document, picture);
    ZipFile zip;
    zip.add("mimetype", kind); // has to be the first
    zip.add("META-INF/manifest.xml", manifest(content.pictures().size()).toUtf8());
    zip.add("content.xml", text.toUtf8());
    zip.add("styles.xml", styles().toUtf8());
    zip.add("meta.xml", meta(document).toUtf8());
    for (qsizetype i = 0; i < content.pictures().size(); ++i)
        zip.add(QByteArray("Pictures/") + QByteArray::number(i + 1) + ".png", content.pictures().at(i));
    return zip.file();
}

} // namespace yanlian
