// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack/ScenarioReader.h"

#include "app/pack/SentenceReader.h"

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

std::optional<AccountCondition> readCondition(YamlMap &map, const char *key)
{
    const Phrase name = map.text(key);
    const auto condition = AccountCondition::fromName(name.text);
    if (!condition && !name.isEmpty())
        map.report(
            name.place,
            QStringLiteral("unknown condition %1; allowed: %2, each also after \"not-\"")
                .arg(quoted(name.text), allowed(AccountCondition::names())));
    return condition;
}

/// One step, or a list of `{ when, step }` that ends with one.
void readThen(YamlMap &map, Choice &choice)
{
    const QList<YamlItem> items = map.items("then");
    for (qsizetype i = 0; i < items.size(); ++i) {
        YamlItem item = items.at(i);
        const bool isLast = i + 1 == items.size();
        if (isLast == item.map.has_value())
            map.report(
                item.map ? item.map->place() : item.text.place,
                QStringLiteral("\"then\" is a step, or a list of { when, step } that ends with a step"));
        if (!item.map) {
            choice.then = item.text;
            continue;
        }
        const auto when = readCondition(*item.map, "when");
        const Phrase step = item.map->text("step");
        item.map->finish();
        if (when)
            choice.branches += Branch{*when, step};
    }
}

void readFollowing(YamlMap &map, Choice &choice)
{
    choice.operation = readOperation(map);
    readThen(map, choice);
    choice.done = map.optionalText("done");
}

Choice readChoice(YamlMap map)
{
    Choice choice;
    choice.id = readId(map, "id");
    choice.taps = map.texts("tap");
    choice.title = map.text("title");
    choice.lines = readSentences(map, "lines");
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
    Card card{map.text("title"), readSentences(map, "lines")};
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

Question readQuestion(YamlMap map)
{
    Question question;
    question.id = readId(map, "id");
    question.ask = map.text("ask");
    const Phrase waitsIf = map.text("waits-if");
    if (waitsIf.text == QLatin1StringView("yes"))
        question.waitsIf = Answer::Yes;
    else if (waitsIf.text != QLatin1StringView("no") && !waitsIf.isEmpty())
        map.report(waitsIf.place, QStringLiteral("\"waits-if\" must be yes or no"));
    map.finish();
    return question;
}

Move readMove(const Phrase &tap, YamlMap map)
{
    Move move{tap, {}, {}};
    if (!map.has("do"))
        map.report(map.place(), QStringLiteral("a move needs \"do\""));
    if (const auto operation = readOperation(map)) {
        move.operation = *operation;
        if (!operation->isLocal())
            map.report(
                map.place("do"),
                QStringLiteral("%1 asks the backend; a move may only do what the phone does alone")
                    .arg(quoted(operationName(operation->kind))));
    }
    move.say = map.text("say");
    map.finish();
    return move;
}

void readMoves(YamlMap &map, Step &step)
{
    for (const auto &[tap, move] : map.namedMaps("moves"))
        step.moves += readMove(tap, move);
    for (const auto &[name, item] : map.namedItems("happens")) {
        if (const auto event = accountEventFromName(name.text))
            step.happens.insert(*event, sentenceOf(item));
        else
            map.report(
                name.place,
                QStringLiteral("unknown event %1; allowed: %2").arg(quoted(name.text), allowed(accountEventNames())));
    }
    if (!step.happens.isEmpty() && step.moves.isEmpty())
        map.report(
            map.place("happens"), QStringLiteral("\"happens\" tells what \"moves\" brought about; there are none"));
}

/// What has nothing to tap is done by being looked at.
void readTapless(YamlMap &map, Step &step, Step::Kind kind)
{
    step.kind = kind;
    Choice choice;
    choice.id = {QStringLiteral("go-on"), step.id.place};
    readFollowing(map, choice);
    if (choice.operation)
        map.report(map.place("do"), QStringLiteral("\"do\" needs a tap"));
    step.choices = {choice};
}

QStringList kindsOf(YamlMap &map)
{
    QStringList kinds;
    for (const char *kind : {"wait", "read", "end"})
        if (map.boolean(kind).value_or(false))
            kinds += QLatin1StringView(kind);
    for (const char *kind : {"tap", "decision", "questions"})
        if (map.has(kind))
            kinds += QLatin1StringView(kind);
    return kinds;
}

void readWaysOn(YamlMap &map, Step &step)
{
    const QStringList kinds = kindsOf(map);
    if (kinds.size() != 1)
        map.report(
            map.place(),
            QStringLiteral("a step has exactly one of \"tap\", \"decision\", \"wait\", \"read\", \"questions\" and "
                           "\"end\""));
    const QString kind = kinds.value(0);
    if (kind == QLatin1StringView("end") || kind == QLatin1StringView("read"))
        for (const YamlMap &card : map.maps("cards"))
            step.cards += readCard(card);
    if (kind == QLatin1StringView("end")) {
        step.kind = Step::Kind::End;
        step.showsAnswers = map.boolean("answers").value_or(false);
        return;
    }
    if (kind == QLatin1StringView("read"))
        return readTapless(map, step, Step::Kind::Read);
    if (kind == QLatin1StringView("questions")) {
        for (const YamlMap &question : map.maps("questions"))
            step.questions += readQuestion(question);
        return readTapless(map, step, Step::Kind::Questions);
    }
    if (kind == QLatin1StringView("wait")) {
        step.kind = Step::Kind::Wait;
        return readWait(map, step);
    }
    for (const YamlMap &choice : map.maps("decision"))
        step.choices += readChoice(choice);
    if (!step.choices.isEmpty())
        step.kind = Step::Kind::Decision;
    readTap(map, step);
    readMoves(map, step);
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
    step.why = readSentence(map, "why");
    step.remember = readSentence(map, "remember");
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
    scenario.accounts = map.texts("accounts");
    if (scenario.accounts.isEmpty())
        map.report(map.place(), QStringLiteral("a scenario needs \"accounts\""));
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
