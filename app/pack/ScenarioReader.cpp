// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack/ScenarioReader.h"

namespace yanlian {

namespace {

Phrase readId(YamlMap &map, const char *key)
{
    Phrase id = map.text(key);
    if (!id.isEmpty() && !isId(id.text))
        map.report(id.place, notAnId(id.text));
    return id;
}

std::optional<Operation> readOperation(YamlMap &map)
{
    const Phrase name = map.optionalText("do");
    if (name.isEmpty())
        return std::nullopt;
    if (const auto kind = operationFromName(name.text); kind && kind != Operation::Kind::ReadDocument)
        return Operation{*kind, {}};
    QStringList names = operationNames();
    names.removeAll(operationName(Operation::Kind::ReadDocument));
    map.report(name.place, QStringLiteral("unknown operation %1; allowed: %2").arg(quoted(name.text), allowed(names)));
    return std::nullopt;
}

std::optional<Operation> readDocument(YamlMap &map)
{
    const Phrase name = map.optionalText("reads");
    if (name.isEmpty())
        return std::nullopt;
    return Operation{Operation::Kind::ReadDocument, name.text};
}

void readFollowing(YamlMap &map, Choice &choice)
{
    choice.operation = readOperation(map);
    choice.then = map.optionalText("then");
    choice.done = map.optionalText("done");
}

Choice readChoice(YamlMap map)
{
    Choice choice;
    choice.id = readId(map, "id");
    choice.taps = map.texts("tap");
    choice.title = map.text("title");
    choice.lines = map.texts("lines");
    choice.refuses = map.boolean("refuses").value_or(false);
    readFollowing(map, choice);
    if (choice.taps.isEmpty())
        map.report(map.place(), QStringLiteral("a choice needs \"tap\""));
    map.finish();
    return choice;
}

Choice readLeave(YamlMap map)
{
    Choice choice;
    choice.id = {QStringLiteral("leave"), map.place()};
    choice.taps = map.texts("tap");
    choice.refuses = true;
    readFollowing(map, choice);
    map.finish();
    return choice;
}

Visit readVisit(const Phrase &tap, YamlMap map)
{
    Visit visit;
    visit.tap = tap;
    visit.screen = map.text("screen");
    visit.back = map.text("back");
    visit.say = map.text("say");
    visit.operation = readDocument(map);
    map.finish();
    return visit;
}

Card readCard(YamlMap map)
{
    Card card{map.text("title"), map.texts("lines")};
    if (card.lines.isEmpty())
        map.report(map.place(), QStringLiteral("a card needs \"lines\""));
    map.finish();
    return card;
}

void readTap(YamlMap &map, Step &step)
{
    Choice choice;
    choice.taps = map.texts("tap");
    if (choice.taps.isEmpty())
        return;
    choice.id = {QStringLiteral("go-on"), choice.taps.first().place};
    readFollowing(map, choice);
    if (const auto document = readDocument(map))
        choice.operation = document;
    step.choices.prepend(choice);
}

void readWait(YamlMap &map, Step &step)
{
    Choice choice;
    choice.id = {QStringLiteral("wait"), map.place("wait")};
    readFollowing(map, choice);
    if (!choice.operation)
        map.report(choice.id.place, QStringLiteral("a step that waits needs \"do\""));
    step.choices.prepend(choice);
}

void readWaysOn(YamlMap &map, Step &step)
{
    const bool waits = map.boolean("wait").value_or(false);
    const bool ends = map.boolean("end").value_or(false);
    for (const YamlMap &choice : map.maps("decision"))
        step.choices += readChoice(choice);
    const int kinds = int(waits) + int(ends) + int(!step.choices.isEmpty()) + int(map.has("tap"));
    if (kinds != 1)
        map.report(
            map.place(), QStringLiteral("a step has exactly one of \"tap\", \"decision\", \"wait\" and \"end\""));
    if (ends) {
        step.kind = Step::Kind::End;
        for (const YamlMap &card : map.maps("cards"))
            step.cards += readCard(card);
        return;
    }
    if (waits) {
        step.kind = Step::Kind::Wait;
        readWait(map, step);
        return;
    }
    if (!step.choices.isEmpty())
        step.kind = Step::Kind::Decision;
    readTap(map, step);
    if (const auto leave = map.map("leave"))
        step.choices += readLeave(*leave);
}

void readRefused(YamlMap &map, Step &step)
{
    const QMap<QString, Phrase> named = map.namedTexts("refused");
    for (auto it = named.cbegin(); it != named.cend(); ++it) {
        if (const auto refusal = refusalFromCode(it.key()))
            step.refused.insert(*refusal, it.value());
        else
            map.report(
                it->place,
                QStringLiteral("unknown refusal %1; allowed: %2").arg(quoted(it.key()), allowed(refusalCodes())));
    }
}

Step readStep(YamlMap map)
{
    Step step;
    step.id = readId(map, "id");
    step.screen = map.text("screen");
    step.say = map.text("say");
    step.where = map.optionalText("where");
    step.why = map.optionalText("why");
    step.remember = map.optionalText("remember");
    step.ask = map.optionalText("ask");
    step.added = map.optionalText("added");
    step.wrong = map.namedTexts("wrong");
    step.source = map.texts("source");
    for (const auto &[tap, visit] : map.namedMaps("visit"))
        step.visits += readVisit(tap, visit);
    readWaysOn(map, step);
    readRefused(map, step);
    map.finish();
    return step;
}

} // namespace

Scenario readScenario(YamlMap map)
{
    Scenario scenario;
    scenario.id = readId(map, "id");
    scenario.title = map.text("title");
    scenario.summary = map.text("summary");
    scenario.phone = map.text("phone");
    scenario.account = map.text("account");
    constexpr qsizetype mostSteps = 200;
    for (const YamlMap &step : map.maps("steps").mid(0, mostSteps + 1))
        scenario.steps += readStep(step);
    if (scenario.steps.size() > mostSteps)
        map.report(map.place("steps"), QStringLiteral("more than %1 steps").arg(mostSteps));
    if (scenario.steps.isEmpty())
        map.report(map.place(), QStringLiteral("a scenario needs \"steps\""));
    map.finish();
    return scenario;
}

} // namespace yanlian
