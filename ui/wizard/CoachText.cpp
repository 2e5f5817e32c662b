// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/CoachText.h"

#include "app/rehearsal/Lesson.h"
#include "ui/look/Paragraph.h"
#include "ui/wizard/FactWords.h"

namespace yanlian {

QString asSentence(const QString &text, Language language)
{
    static const QString ends = QStringLiteral(".!?:;]。！？：；…〕");
    if (text.isEmpty() || ends.contains(text.back()))
        return text;
    return text + (language == Language::Chinese ? QStringLiteral("。") : QStringLiteral("."));
}

CoachText::CoachText(const Lesson &lesson)
    : m_lesson(&lesson)
{
}

CoachText::CoachText(const Lesson &lesson, const Phrase &phrase)
    : CoachText(lesson)
{
    say(phrase);
}

CoachText::CoachText(const Lesson &lesson, const Sentence &sentence)
    : CoachText(lesson)
{
    say(sentence);
}

void CoachText::say(const QString &plain)
{
    if (plain.isEmpty())
        return;
    separate();
    m_text += plain;
}

void CoachText::say(const Phrase &phrase)
{
    if (phrase.isEmpty())
        return;
    separate();
    addMarked(m_lesson->marked(phrase));
}

void CoachText::say(const Sentence &sentence)
{
    say(sentence.text);
    const auto status = m_lesson->pack().facts.weakest(sentence.facts);
    if (!status)
        return;
    const QString mark = FactWords(*m_lesson).mark(*status);
    m_text += QStringLiteral(" ");
    m_parts += {m_text.size(), mark.size()};
    m_text += mark;
    for (const Phrase &fact : sentence.facts)
        m_explanation.ids += fact.text;
}

void CoachText::explain(const QStringList &ids)
{
    m_parts = {{0, m_text.size()}};
    m_explanation.ids += ids;
}

void CoachText::show(Paragraph *paragraph, const QString &lead) const
{
    paragraph->setVisible(!isEmpty());
    paragraph->setLeadAndText(lead, m_text);
    paragraph->setExplained(m_parts);
}

/// Sentences follow each other with a space in English; in Chinese only after a mark, which belongs to what is before.
void CoachText::separate()
{
    m_text = asSentence(m_text, m_lesson->language());
    const bool endsWithMark =
        !m_parts.isEmpty() && m_parts.constLast().from + m_parts.constLast().length == m_text.size();
    if (!m_text.isEmpty() && (endsWithMark || m_lesson->language() == Language::English))
        m_text += QLatin1Char(' ');
}

void CoachText::addMarked(const QString &marked)
{
    qsizetype from = 0;
    for (const QString &word : markedWords(marked)) {
        const QString mark = QLatin1StringView("[[") + word + QLatin1StringView("]]");
        const qsizetype at = marked.indexOf(mark, from);
        m_text += marked.mid(from, at - from);
        if (const Word *known = m_lesson->meaning(word)) {
            m_parts += {m_text.size(), word.size()};
            m_explanation.words += known->word.text;
        }
        m_text += word;
        from = at + mark.size();
    }
    m_text += marked.mid(from);
}

} // namespace yanlian
