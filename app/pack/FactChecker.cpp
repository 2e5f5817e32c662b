// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack/FactChecker.h"

#include "app/pack/PackStrings.h"

namespace yanlian {

namespace {

class FactChecker final {
public:
    FactChecker(const Pack &pack, Problems &problems)
        : m_pack(pack)
        , m_problems(problems)
    {
    }

    void check()
    {
        for (const Scenario &scenario : m_pack.scenarios)
            for (const Step &step : scenario.steps)
                checkStep(step);
        for (qsizetype i = 0; i < m_pack.glossary.words.size(); ++i)
            checkWord(i);
        for (const ControlMeaning &control : m_pack.controls.meanings)
            for (const Phrase &fact : control.means.facts)
                useFact(fact);
        for (const PackString &string : stringsOf(m_pack))
            checkMarks(string);
        for (const Fact &fact : m_pack.facts.facts)
            checkFact(fact);
        for (qsizetype i = 0; i < m_pack.facts.leftOut.size(); ++i)
            if (m_used.contains(m_pack.facts.leftOutIds.at(i)))
                report(
                    m_pack.facts.leftOut.at(i),
                    QStringLiteral("%1 is left out, but a lesson uses it").arg(quoted(m_pack.facts.leftOutIds.at(i))));
    }

private:
    void checkStep(const Step &step)
    {
        QStringList shown;
        for (const Sentence &sentence : sentencesOf(step))
            for (const Phrase &fact : sentence.facts) {
                shown += fact.text;
                useFact(fact);
            }
        for (const Phrase &id : step.source) {
            m_used += id.text;
            const Fact *fact = m_pack.facts.fact(id.text);
            if (!m_pack.facts.knows(id.text))
                reportUnknown(id, QStringLiteral("fact or source"), m_pack.facts.ids());
            else if (fact && needsMark(fact->status) && !shown.contains(id.text))
                report(
                    id,
                    QStringLiteral("fact %1 is %2; on this step it must be the \"fact\" of a sentence, so that nobody "
                                   "reads it without its mark")
                        .arg(quoted(id.text), factStatusName(fact->status)));
        }
    }

    void checkWord(qsizetype index)
    {
        const Word &word = m_pack.glossary.words.at(index);
        for (const Phrase &form : Phrases{word.word} + word.also)
            if (m_pack.glossary.find(form.text) != &word)
                report(form, QStringLiteral("%1 is in the glossary already").arg(quoted(form.text)));
        for (const Phrase &other : word.see)
            if (!m_pack.glossary.find(other.text))
                report(other, QStringLiteral("%1 is not in the glossary").arg(quoted(other.text)));
        for (const Phrase &fact : word.facts)
            useFact(fact);
    }

    /// What cannot be pressed must not be marked.
    void checkMarks(const PackString &string)
    {
        const QStringList marked = markedWords(string.phrase.text);
        if (!marked.isEmpty() && !string.canBePressed)
            return report(
                string.phrase,
                QStringLiteral(
                    "a word is marked where nothing can be pressed; allowed: in facts, sentences, \"where\", "
                    "\"ask\" and \"added\""));
        for (const QString &word : marked)
            if (!m_pack.glossary.find(word))
                report(string.phrase, QStringLiteral("the marked word %1 is not in the glossary").arg(quoted(word)));
    }

    void checkFact(const Fact &fact)
    {
        if (needsSource(fact.status) && fact.sources.isEmpty())
            report(fact.id, QStringLiteral("fact %1 names no source").arg(quoted(fact.id.text)));
        for (const Phrase &source : fact.sources)
            if (!m_pack.facts.source(source.text)) {
                QStringList ids;
                for (const Source &known : m_pack.facts.sources)
                    ids += known.id.text;
                reportUnknown(source, QStringLiteral("source"), ids);
            }
        if (m_pack.facts.fact(fact.id.text) != &fact)
            report(fact.id, QStringLiteral("fact %1 is given twice").arg(quoted(fact.id.text)));
        if (!m_used.contains(fact.id.text))
            report(
                fact.id,
                QStringLiteral("fact %1 is shown nowhere; a lesson or a glossary word must use it")
                    .arg(quoted(fact.id.text)));
    }

    void useFact(const Phrase &id)
    {
        m_used += id.text;
        if (m_pack.facts.fact(id.text))
            return;
        QStringList ids;
        for (const Fact &known : m_pack.facts.facts)
            ids += known.id.text;
        reportUnknown(id, QStringLiteral("fact"), ids);
    }

    void reportUnknown(const Phrase &id, const QString &what, QStringList ids)
    {
        constexpr qsizetype most = 12; // a fact base has hundreds
        ids.sort();
        const QString rest = ids.size() > most ? QStringLiteral(" …") : QString();
        report(
            id,
            QStringLiteral("unknown %1 %2; allowed: %3%4").arg(what, quoted(id.text), allowed(ids.mid(0, most)), rest));
    }

    void report(const Phrase &at, const QString &message) { m_problems.append({at.place, message}); }

    const Pack &m_pack;
    Problems &m_problems;
    QSet<QString> m_used;
};

} // namespace

void checkFacts(const Pack &pack, Problems &problems)
{
    FactChecker(pack, problems).check();
}

} // namespace yanlian
