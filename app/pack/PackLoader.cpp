// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack/PackLoader.h"

#include "app/pack/ControlGuideReader.h"
#include "app/pack/FactReader.h"
#include "app/pack/PersonaReader.h"
#include "app/pack/ScenarioReader.h"
#include "app/pack/YamlText.h"

#include <QDir>
#include <QFileInfo>

namespace yanlian {

namespace {

constexpr int mostScenarios = 5000;

QString shownPath(const QString &folder, const QString &file)
{
    return folder + QLatin1Char('/') + file;
}

/// A scenario's id is also the name of its file, so only an id may become part of a path.
void readScenarios(Pack &pack, const Phrases &ids, Problems &problems)
{
    QSet<QString> listed;
    for (const Phrase &id : ids) {
        if (id.isEmpty())
            continue; // reported when it was read
        if (!isId(id.text)) {
            problems.append({id.place, notAnId(id.text)});
            continue;
        }
        if (listed.contains(id.text)) {
            problems.append({id.place, QStringLiteral("scenario %1 is listed twice").arg(quoted(id.text))});
            continue;
        }
        listed.insert(id.text);
        const QString file =
            shownPath(pack.folder, QLatin1StringView("scenarios/") + id.text + QLatin1StringView(".yaml"));
        if (!QFileInfo::exists(file)) {
            problems.append(
                {id.place, QStringLiteral("scenario %1 has no file scenarios/%2.yaml").arg(quoted(id.text), id.text)});
            continue;
        }
        const auto map = readYaml(file, file, problems);
        if (!map)
            continue;
        Scenario scenario = readScenario(*map);
        if (!scenario.id.isEmpty() && scenario.id.text != id.text)
            problems.append(
                {scenario.id.place,
                 QStringLiteral("id %1 differs from the file's name %2")
                     .arg(quoted(scenario.id.text), quoted(id.text))});
        pack.scenarios += scenario;
    }
}

/// A sentence without words of its own has those of its first fact.
void speakFacts(const FactBase &facts, Sentence &sentence)
{
    if (!sentence.text.isEmpty() || sentence.facts.isEmpty())
        return;
    const Phrase &id = sentence.facts.constFirst();
    sentence.text = {id.text, id.place}; // something to show even for a fact that is missing
    if (const Fact *fact = facts.fact(id.text))
        sentence.text.text = fact->says.text;
}

void speakFacts(const FactBase &facts, Step &step)
{
    speakFacts(facts, step.why);
    speakFacts(facts, step.remember);
    for (Choice &choice : step.choices)
        for (Sentence &line : choice.lines)
            speakFacts(facts, line);
    for (Card &card : step.cards)
        for (Sentence &line : card.lines)
            speakFacts(facts, line);
    for (Sentence &sentence : step.happens)
        speakFacts(facts, sentence);
}

template <typename Content>
void readOptional(const Pack &pack, const QString &name, Content (*read)(YamlMap), Content &content, Problems &problems)
{
    const QString file = shownPath(pack.folder, name);
    if (QFileInfo::exists(file))
        if (const auto map = readYaml(file, file, problems))
            content = read(*map);
}

/// The files may be missing; a pack that then names a fact, a word or a control is told so by the check.
void readKnowledge(Pack &pack, Problems &problems)
{
    readOptional(pack, QStringLiteral("facts.yaml"), readFacts, pack.facts, problems);
    readOptional(pack, QStringLiteral("glossary.yaml"), readGlossary, pack.glossary, problems);
    readOptional(pack, QStringLiteral("controls.yaml"), readControls, pack.controls, problems);
    for (ControlMeaning &control : pack.controls.meanings)
        speakFacts(pack.facts, control.means);
    for (Scenario &scenario : pack.scenarios)
        for (Step &step : scenario.steps)
            speakFacts(pack.facts, step);
}

Pack readPack(YamlMap map, const QString &folder, Problems &problems)
{
    Pack pack;
    pack.folder = folder;
    const Phrase id = map.text("id");
    if (isId(id.text))
        pack.id = id.text; // it becomes part of the path of its translations
    else if (!id.isEmpty())
        map.report(id.place, notAnId(id.text));
    pack.title = map.text("title");
    for (const auto &[name, account] : map.namedMaps("accounts"))
        pack.personas += readPersona(name, account);
    Phrases scenarios = map.texts("scenarios");
    if (scenarios.isEmpty())
        map.report(map.place(), QStringLiteral("a pack needs \"scenarios\""));
    if (scenarios.size() > mostScenarios) {
        map.report(map.place("scenarios"), QStringLiteral("more than %1 scenarios").arg(mostScenarios));
        scenarios.resize(mostScenarios);
    }
    map.finish();
    readScenarios(pack, scenarios, problems);
    readKnowledge(pack, problems);
    return pack;
}

} // namespace

LoadedPack loadPack(const QString &folder)
{
    LoadedPack loaded;
    const QFileInfo info(folder);
    if (!info.exists()) {
        loaded.problems.append({{folder}, QStringLiteral("there is no such folder; expected a pack with a pack.yaml")});
        return loaded;
    }
    const QString file = shownPath(folder, QStringLiteral("pack.yaml"));
    if (!info.isDir() || !QFileInfo::exists(file)) {
        loaded.problems.append({{folder}, QStringLiteral("not a pack: it has no pack.yaml")});
        return loaded;
    }
    if (const auto map = readYaml(file, file, loaded.problems))
        loaded.pack = readPack(*map, folder, loaded.problems);
    return loaded;
}

} // namespace yanlian
