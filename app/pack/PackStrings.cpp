// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack/PackStrings.h"

namespace yanlian {

namespace {

class Collector final {
public:
    explicit Collector(QString prefix)
        : m_prefix(std::move(prefix))
    {
    }

    void add(const Phrase &phrase, const QString &key, bool canBePressed = false)
    {
        if (!phrase.isEmpty())
            m_strings.append({phrase, m_prefix + key, canBePressed});
    }

    void addPressable(const Phrase &phrase, const QString &key) { add(phrase, key, true); }

    void add(const Phrases &phrases, const QString &key)
    {
        for (const Phrase &phrase : phrases)
            add(phrase, key);
    }

    void add(const Sentence &sentence, const QString &key) { addPressable(sentence.text, key); }

    void add(const Sentences &sentences, const QString &key)
    {
        for (const Sentence &sentence : sentences)
            add(sentence, key);
    }

    QList<PackString> take() { return std::move(m_strings); }

private:
    QString m_prefix;
    QList<PackString> m_strings;
};

QString literal(const QString &text)
{
    QString escaped = text;
    escaped.replace(QLatin1Char('\\'), QLatin1StringView("\\\\"))
        .replace(QLatin1Char('"'), QLatin1StringView("\\\""))
        .replace(QLatin1Char('\n'), QLatin1StringView("\\n"))
        .replace(QLatin1Char('\r'), QLatin1StringView("\\r"));
    return QLatin1Char('"') + escaped + QLatin1Char('"');
}

/// An author's word must not end the comment, nor continue it on the next line as a backslash at its end would.
QString comment(const QString &text)
{
    return text.simplified().replace(QLatin1Char('\\'), QLatin1Char('/'));
}

QString whereOf(const ControlMeaning &control)
{
    const QString place = control.screen.isEmpty() ? QString() : QLatin1StringView(", screen ") + control.screen.text;
    return QLatin1StringView("control ") + control.control.text + place;
}

} // namespace

QList<PackString> stringsOf(const Step &step)
{
    Collector all(step.id.text + QLatin1StringView(": "));
    all.addPressable(step.task, QStringLiteral("task"));
    all.add(step.say, QStringLiteral("say"));
    all.addPressable(step.where, QStringLiteral("where"));
    all.add(step.why, QStringLiteral("why"));
    all.add(step.remember, QStringLiteral("remember"));
    all.addPressable(step.ask, QStringLiteral("ask"));
    all.addPressable(step.added, QStringLiteral("added"));
    for (auto it = step.wrong.cbegin(); it != step.wrong.cend(); ++it)
        all.add(it.value(), QLatin1StringView("wrong ") + it.key());
    for (const Choice &choice : step.choices) {
        all.add(choice.title, choice.id.text + QLatin1StringView(" title"));
        all.add(choice.lines, choice.id.text + QLatin1StringView(" lines"));
        all.add(choice.done, choice.id.text + QLatin1StringView(" done"));
    }
    for (const Move &move : step.moves)
        all.add(move.say, QLatin1StringView("move ") + move.tap.text);
    for (auto it = step.happens.cbegin(); it != step.happens.cend(); ++it)
        all.add(it.value(), QLatin1StringView("happens ") + accountEventName(it.key()));
    for (const Question &question : step.questions)
        all.add(question.ask, QLatin1StringView("question ") + question.id.text);
    for (const Visit &visit : step.visits)
        all.add(visit.say, QLatin1StringView("visit ") + visit.tap.text);
    for (const Card &card : step.cards) {
        all.add(card.title, QStringLiteral("card title"));
        all.add(card.lines, QStringLiteral("card lines"));
    }
    return all.take();
}

QList<PackString> stringsOf(const Pack &pack)
{
    Collector own(QStringLiteral("pack: "));
    own.add(pack.title, QStringLiteral("title"));
    for (const Persona &persona : pack.personas)
        own.add(persona.about, QLatin1StringView("account ") + persona.id.text);
    for (const Fact &fact : pack.facts.facts)
        own.addPressable(fact.says, QLatin1StringView("fact ") + fact.id.text);
    for (const Source &source : pack.facts.sources)
        own.add(source.name, QLatin1StringView("source ") + source.id.text);
    for (const Word &word : pack.glossary.words) {
        own.add(word.word, QStringLiteral("glossary"));
        own.add(word.also, QLatin1StringView("glossary, also ") + word.word.text);
        own.add(word.means, QLatin1StringView("glossary, what it means: ") + word.word.text);
    }
    for (const ControlMeaning &control : pack.controls.meanings)
        own.add(control.means, whereOf(control));
    QList<PackString> all = own.take();
    for (const Scenario &scenario : pack.scenarios) {
        Collector head(scenario.id.text + QLatin1StringView(": "));
        head.add(scenario.title, QStringLiteral("title"));
        head.add(scenario.summary, QStringLiteral("summary"));
        head.add(scenario.task, QStringLiteral("task"));
        head.add(scenario.phone, QStringLiteral("phone"));
        all += head.take();
        for (const Step &step : scenario.steps)
            for (PackString string : stringsOf(step)) {
                string.where.prepend(scenario.id.text + QLatin1Char('/'));
                all += string;
            }
    }
    return all;
}

QString stringsForLupdate(const Pack &pack)
{
    QString source = QStringLiteral("// Made by `yanlian pack strings`; for lupdate only.\n");
    for (const PackString &string : stringsOf(pack))
        source += QStringLiteral("//: %1\nQT_TRANSLATE_NOOP(\"%2\", %3)\n")
                      .arg(comment(string.where), QLatin1StringView(coachContext), literal(string.phrase.text));
    return source;
}

} // namespace yanlian
