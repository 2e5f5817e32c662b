// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guide/PageWriters.h"
#include "ui/look/Palette.h"

#include <QTextStream>

namespace yanlian {

namespace {

/// "zh-CN": as pages name a language.
QString tag(Language language)
{
    return languageCode(language).replace(QLatin1Char('_'), QLatin1Char('-'));
}

QString style()
{
    const Palette &paper = paletteOf(Theme::Light);
    return QStringLiteral(
               "*{box-sizing:border-box}body{margin:0 auto;padding:1rem;max-width:64rem;font:1.25rem/1.6 'Noto Sans "
               "CJK "
               "SC','Noto Sans SC',sans-serif;color:%1;background:%2;overflow-wrap:break-word}"
               ".band{background:%3;color:%4;padding:.5rem 1rem;font-weight:bold;text-align:center}"
               "h1{font-size:2rem;line-height:1.3}h2{font-size:1.6rem;line-height:1.35;margin:.2rem 0 .6rem}"
               "h3{font-size:1.25rem;margin:0}p{margin:.4rem 0}.second{display:block;color:%5;font-size:1.1rem}"
               "section{border-top:2px solid %1;padding:1rem 0;display:flow-root}"
               "figure{margin:0 1.5rem 1rem 0;float:left;width:20rem;max-width:100%}img{width:100%;height:auto}"
               ".place{color:%5;margin:0}.note{border-left:.5rem solid %6;background:%7;padding:.6rem "
               "1rem;margin:.8rem 0;overflow:hidden}.caution{border-color:%8;background:%9}")
               .arg(
                   paper.ink.name(), paper.card.name(), paper.band.name(), paper.bandInk.name(), paper.softInk.name(),
                   paper.action.name(), paper.actionTint.name(), paper.caution.name(), paper.cautionTint.name())
        + QStringLiteral(
              ".cards{clear:both;display:grid;grid-template-columns:repeat(auto-fit,minmax(min(18rem,100%),1fr));"
              "gap:1rem}.card{border:2px solid %1;border-radius:.6rem;padding:.8rem 1rem}.card "
              "ul{padding-left:1.2rem;margin:.4rem 0}.badge{background:%2;color:%3;border-radius:1rem;padding:0 "
              ".6rem;margin-right:.4rem}a{color:%1}footer{border-top:1px solid %4;color:%5}"
              "@media(max-width:44rem){figure{float:none;margin:0 auto 1rem}}"
              "@media print{section{break-inside:avoid}}")
              .arg(
                  paper.action.name(), paper.caution.name(), paper.onMark.name(), paper.line.name(),
                  paper.softInk.name());
}

class Writer final {
public:
    Writer(const GuideDocument &document, const PictureOf &picture)
        : m_document(document)
        , m_picture(picture)
        , m_out(&m_html)
    {
    }

    QByteArray write()
    {
        const QString title = m_document.title.first.toHtmlEscaped();
        m_out << "<!DOCTYPE html>\n<html lang=\"" << tag(m_document.languages.first)
              << "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" "
                 "content=\"width=device-width, initial-scale=1\">\n<title>"
              << title << "</title>\n<style>" << style() << "</style>\n</head>\n<body>\n<header>\n";
        element("p", m_document.band, "band");
        element("h1", m_document.title);
        element("p", m_document.phone, "place");
        element("p", m_document.summary);
        m_out << "</header>\n";
        contents();
        m_out << "<main>\n";
        for (const GuidePage &page : m_document.pages)
            section(page);
        m_out << "</main>\n<footer>\n";
        element("p", m_document.note);
        m_out << "</footer>\n</body>\n</html>\n";
        m_out.flush();
        return m_html.toUtf8();
    }

private:
    QString both(const GuideText &text) const
    {
        QString html = text.first.toHtmlEscaped();
        if (!text.second.isEmpty() && m_document.languages.second)
            html += QStringLiteral(" <span class=\"second\" lang=\"%1\">%2</span>")
                        .arg(tag(*m_document.languages.second), text.second.toHtmlEscaped());
        return html;
    }

    void element(const char *name, const GuideText &text, const char *kind = nullptr)
    {
        if (text.isEmpty())
            return;
        m_out << '<' << name;
        if (kind)
            m_out << " class=\"" << kind << '"';
        m_out << '>' << both(text) << "</" << name << ">\n";
    }

    void contents()
    {
        m_out << "<nav>\n";
        element("h2", m_document.contents);
        m_out << "<ul>\n";
        for (const GuidePage &page : m_document.pages)
            m_out << "<li><a href=\"#" << page.id.toHtmlEscaped() << "\">" << page.place.first.toHtmlEscaped() << " · "
                  << page.heading.first.toHtmlEscaped() << "</a></li>\n";
        m_out << "</ul>\n</nav>\n";
    }

    void section(const GuidePage &page)
    {
        m_out << "<section id=\"" << page.id.toHtmlEscaped() << "\">\n";
        if (const QByteArray png = m_picture(page); !png.isEmpty())
            m_out << "<figure><img alt=\"" << page.alt.first.toHtmlEscaped() << "\" src=\"data:image/png;base64,"
                  << QLatin1StringView(png.toBase64()) << "\"></figure>\n";
        element("p", page.place, "place");
        element("h2", page.heading);
        element("p", page.where);
        for (const GuideNote &note : page.notes)
            paragraph(note);
        for (const GuideText &question : page.questions) {
            element("h3", question);
            element("p", page.answers);
        }
        if (!page.cards.isEmpty()) {
            m_out << "<div class=\"cards\">\n";
            for (const GuideCard &each : page.cards)
                card(each);
            m_out << "</div>\n";
        }
        m_out << "</section>\n";
    }

    void paragraph(const GuideNote &note)
    {
        const bool isCaution = note.kind == GuideNote::Kind::Caution;
        m_out << "<p class=\"note" << (isCaution ? " caution" : "") << "\"><strong>" << note.lead.first.toHtmlEscaped()
              << "</strong>" << both(note.text) << "</p>\n";
    }

    void card(const GuideCard &card)
    {
        m_out << "<div class=\"card\">\n<h3>";
        if (!card.label.isEmpty())
            m_out << "<span class=\"badge\">" << card.label << "</span>";
        m_out << both(card.title) << "</h3>\n<ul>\n";
        for (const GuideText &line : card.lines)
            element("li", line);
        m_out << "</ul>\n";
        element("p", card.next);
        m_out << "</div>\n";
    }

    const GuideDocument &m_document;
    const PictureOf &m_picture;
    QString m_html;
    QTextStream m_out;
};

} // namespace

QByteArray htmlFile(const GuideDocument &document, const PictureOf &picture)
{
    return Writer(document, picture).write();
}

} // namespace yanlian
