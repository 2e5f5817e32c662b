// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/FactWords.h"

#include "app/rehearsal/Lesson.h"

#include <QDate>

namespace yanlian {

FactWords::FactWords(const Lesson &lesson)
    : m_lesson(lesson)
{
}

QString FactWords::mark(FactStatus status) const
{
    switch (status) {
    case FactStatus::Confirmed:
        return tr("[sourced]");
    case FactStatus::Disputed:
        return tr("[sources differ]");
    case FactStatus::Outdated:
        return tr("[no longer so]");
    case FactStatus::ArticleOnly:
        return tr("[article only]");
    case FactStatus::Ours:
        return tr("[our own rule]");
    case FactStatus::Invented:
        return tr("[practice only]");
    }
    Q_UNREACHABLE();
}

QList<Overlay::Section> FactWords::explanation(const Explanation &of) const
{
    QList<Overlay::Section> sections;
    const Pack &pack = m_lesson.pack();
    QStringList ids = of.ids;
    for (const QString &form : of.words)
        if (const Word *known = pack.glossary.find(form)) {
            sections += word(*known);
            for (const Phrase &id : known->facts)
                ids += id.text;
        }
    ids.removeDuplicates();
    for (const QString &id : ids)
        if (const Fact *known = pack.facts.fact(id))
            sections += fact(*known);
        else if (const Source *other = pack.facts.source(id))
            sections += {tr("Source %1: ").arg(id), source(*other)};
    return sections;
}

QList<Overlay::Section> FactWords::glossary() const
{
    QList<Overlay::Section> sections;
    for (const Word &each : m_lesson.pack().glossary.words)
        sections += word(each);
    return sections;
}

/// Beside a phone of another language the word stands in that one too.
Overlay::Section FactWords::word(const Word &word) const
{
    const bool isForeign = m_lesson.shownPhoneLanguage() != m_lesson.language();
    const QString own = m_lesson.words(word.word);
    const QString head = isForeign ? tr("%1 (%2)").arg(own, word.word.text) : own;
    CoachText text(m_lesson, word.means);
    QStringList others;
    for (const Phrase &other : word.see)
        others += m_lesson.words(other);
    if (!others.isEmpty())
        text.say(tr("See also: %1.").arg(others.join(tr(", "))));
    return {tr("%1: ").arg(head), text.text()};
}

Overlay::Section FactWords::fact(const Fact &fact) const
{
    CoachText text(m_lesson);
    text.say(m_lesson.words(fact.says));
    text.say(sources(fact.sources));
    return {tr("%1 %2: ").arg(fact.id.text, mark(fact.status)), text.text()};
}

QString FactWords::sources(const Phrases &ids) const
{
    QStringList names;
    for (const Phrase &id : ids)
        if (const Source *known = m_lesson.pack().facts.source(id.text))
            names += source(*known);
    return names.isEmpty() ? QString() : tr("Source: %1.").arg(names.join(tr("; ")));
}

QString FactWords::source(const Source &source) const
{
    const QString name = m_lesson.words(source.name);
    return source.date.isEmpty() ? name : tr("%1, %2").arg(name, date(source.date.text));
}

/// A year, a month or a day, as the language writes it.
QString FactWords::date(const QString &written) const
{
    const bool chinese = m_lesson.language() == Language::Chinese;
    const QLocale locale = localeOf(m_lesson.language());
    switch (written.size()) {
    case 10:
        return locale.toString(
            QDate::fromString(written, Qt::ISODate),
            chinese ? QStringLiteral("yyyy年M月d日") : QStringLiteral("MMM d, yyyy"));
    case 7:
        return locale.toString(
            QDate::fromString(written + QLatin1StringView("-01"), Qt::ISODate),
            chinese ? QStringLiteral("yyyy年M月") : QStringLiteral("MMM yyyy"));
    default:
        return chinese ? written + QStringLiteral("年") : written;
    }
}

} // namespace yanlian
