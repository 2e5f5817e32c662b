// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guide/PageWriters.h"

#include <QRegularExpression>

namespace yanlian {

namespace {

/// So that no character of a text is taken for a sign.
QString plain(QString text)
{
    static const QRegularExpression sign(QStringLiteral("([\\\\`*_\\[\\]<>#|])"));
    return text.replace(sign, QStringLiteral("\\\\1"));
}

class Writer final {
public:
    QByteArray write(const GuideDocument &document)
    {
        add(QLatin1StringView("# ") + plain(document.title.first), document.title.second);
        add(QLatin1StringView("**") + plain(document.band.first) + QLatin1StringView("**"), document.band.second);
        addText(document.phone);
        addText(document.summary);
        for (const GuidePage &page : document.pages)
            addPage(page);
        add(QStringLiteral("---"), {});
        addText(document.note);
        return m_text.trimmed().toUtf8() + '\n';
    }

private:
    void add(const QString &first, const QString &second)
    {
        m_text += first + QLatin1StringView("\n\n");
        if (!second.isEmpty())
            m_text += plain(second) + QLatin1StringView("\n\n");
    }

    void addText(const GuideText &text)
    {
        if (!text.isEmpty())
            add(plain(text.first), text.second);
    }

    void addPage(const GuidePage &page)
    {
        add(QStringLiteral("## %1 · %2").arg(plain(page.place.first), plain(page.heading.first)), page.heading.second);
        if (!page.picture.isEmpty())
            add(QStringLiteral("![%1](%2)").arg(plain(page.alt.first), page.picture), {});
        addText(page.where);
        for (const GuideNote &note : page.notes)
            add(QStringLiteral("> **%1** %2").arg(plain(note.lead.first.trimmed()), plain(note.text.first)),
                note.text.second);
        for (const GuideText &question : page.questions) {
            addText(question);
            add(plain(page.answers.first), {});
        }
        for (const GuideCard &card : page.cards)
            addCard(card);
    }

    void addCard(const GuideCard &card)
    {
        const QString label = card.label.isEmpty() ? QString() : card.label + QStringLiteral(" · ");
        add(QLatin1StringView("### ") + label + plain(card.title.first), card.title.second);
        for (const GuideText &line : card.lines) {
            m_text += QLatin1StringView("- ") + plain(line.first) + QLatin1Char('\n');
            if (!line.second.isEmpty())
                m_text += QLatin1StringView("  ") + plain(line.second) + QLatin1Char('\n');
        }
        m_text += QLatin1Char('\n');
        addText(card.next);
    }

    QString m_text;
};

} // namespace

QByteArray markdownFile(const GuideDocument &document)
{
    return Writer().write(document);
}

} // namespace yanlian
