// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack/FactReader.h"

#include <QRegularExpression>

namespace yanlian {

namespace {

const QStringList sourceKinds{QStringLiteral("law"),    QStringLiteral("company"),   QStringLiteral("press"),
                              QStringLiteral("portal"), QStringLiteral("interface"), QStringLiteral("police")};

void checkFactId(YamlMap &map, const Phrase &id)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Z][a-z]?\\d{1,3}[a-z]?\\z"));
    if (!form.match(id.text).hasMatch())
        map.report(
            id.place,
            QStringLiteral("%1 is not the id of a fact or source; allowed: a capital letter and a number, as in D7")
                .arg(quoted(id.text)));
}

void checkDate(YamlMap &map, const Phrase &date)
{
    static const QRegularExpression form(QStringLiteral("\\A\\d{4}(-\\d\\d(-\\d\\d)?)?\\z"));
    if (!date.isEmpty() && !form.match(date.text).hasMatch())
        map.report(
            date.place,
            QStringLiteral("%1 is not a date; allowed: YYYY, YYYY-MM or YYYY-MM-DD").arg(quoted(date.text)));
}

Fact readFact(const Phrase &id, YamlMap map)
{
    Fact fact;
    fact.id = id;
    checkFactId(map, id);
    fact.says = map.text("says");
    fact.date = map.optionalText("date");
    checkDate(map, fact.date);
    fact.sources = map.texts("sources");
    const Phrase status = map.text("status");
    if (const auto known = factStatusFromName(status.text))
        fact.status = *known;
    else if (!status.isEmpty())
        map.report(
            status.place,
            QStringLiteral("unknown status %1; allowed: %2").arg(quoted(status.text), allowed(factStatusNames())));
    map.finish();
    return fact;
}

Source readSource(const Phrase &id, YamlMap map)
{
    Source source{id, map.text("name"), map.optionalText("date")};
    checkFactId(map, id);
    checkDate(map, source.date);
    const Phrase kind = map.text("kind");
    if (!kind.isEmpty() && !sourceKinds.contains(kind.text))
        map.report(
            kind.place, QStringLiteral("unknown kind %1; allowed: %2").arg(quoted(kind.text), allowed(sourceKinds)));
    map.finish();
    return source;
}

} // namespace

FactBase readFacts(YamlMap map)
{
    FactBase base;
    for (const auto &[id, fact] : map.namedMaps("facts"))
        base.facts += readFact(id, fact);
    for (const auto &[id, source] : map.namedMaps("sources"))
        base.sources += readSource(id, source);
    const QMap<QString, Phrase> leftOut = map.namedTexts("left-out");
    for (auto it = leftOut.cbegin(); it != leftOut.cend(); ++it) {
        base.leftOutIds += it.key();
        base.leftOut += it.value();
    }
    map.finish();
    return base;
}

Glossary readGlossary(YamlMap map)
{
    Glossary glossary;
    for (YamlMap &entry : map.maps("words")) {
        Word word;
        word.word = entry.text("word");
        word.also = entry.texts("also");
        word.means = entry.text("means");
        word.see = entry.texts("see");
        word.facts = entry.texts("fact");
        entry.finish();
        glossary.words += word;
    }
    map.finish();
    return glossary;
}

} // namespace yanlian
