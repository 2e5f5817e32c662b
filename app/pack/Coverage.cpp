// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack/Coverage.h"

namespace yanlian {

namespace {

/// Where each id is used: "overdue/calendar", the word of the glossary it belongs to, or "control rowHuabei".
QMap<QString, QStringList> placesById(const Pack &pack)
{
    QMap<QString, QStringList> places;
    for (const Scenario &scenario : pack.scenarios)
        for (const Step &step : scenario.steps) {
            const QString place = scenario.id.text + QLatin1Char('/') + step.id.text;
            Phrases ids = step.source;
            for (const Sentence &sentence : sentencesOf(step))
                ids += sentence.facts;
            for (const Phrase &id : ids)
                if (!places[id.text].contains(place))
                    places[id.text] += place;
        }
    for (const Word &word : pack.glossary.words)
        for (const Phrase &id : word.facts)
            places[id.text] += word.word.text;
    for (const ControlMeaning &control : pack.controls.meanings)
        for (const Phrase &id : control.means.facts)
            if (const QString place = QLatin1StringView("control ") + control.control.text;
                !places[id.text].contains(place))
                places[id.text] += place;
    return places;
}

} // namespace

QString coverageOf(const Pack &pack)
{
    const QMap<QString, QStringList> places = placesById(pack);
    QString page =
        QStringLiteral("# Where each statement is taught\n\n"
                       "Made by `yanlian pack coverage`; the tests compare. A place is `lesson/step`, a word "
                       "of the glossary, or a control of the phone.\n\n"
                       "| id | status | where |\n|---|---|---|\n");
    for (const Fact &fact : pack.facts.facts)
        page += QStringLiteral("| %1 | %2 | %3 |\n")
                    .arg(
                        fact.id.text, factStatusName(fact.status),
                        places.value(fact.id.text)
                            .join(QLatin1StringView(", "))
                            .replace(QLatin1Char('|'), QLatin1StringView("\\|")));
    page += QStringLiteral("\n## Left out\n\n| id | why |\n|---|---|\n");
    for (qsizetype i = 0; i < pack.facts.leftOut.size(); ++i)
        page += QStringLiteral("| %1 | %2 |\n").arg(pack.facts.leftOutIds.at(i), pack.facts.leftOut.at(i).text);
    return page;
}

} // namespace yanlian
