// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack/StepReader.h"

#include "app/pack/SentenceReader.h"

namespace yanlian {

namespace {

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
    choice.id = map.id("id");
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

Question readQuestion(YamlMap map)
{
    Question question;
    question.id = map.id("id");
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

void readTapped(YamlMap &map, Step &step)
{
    step.task = map.text("task");
    readTap(map, step);
    readMoves(map, step);
    if (const auto leave = map.map("leave"))
        step.choices += readLeave(*leave);
    step.wrong = map.namedTexts("wrong");
    for (const auto &[tap, visit] : map.namedMaps("visit"))
        step.visits += readVisit(tap, visit);
    readRefused(map, step);
}

void readDecision(YamlMap &map, Step &step)
{
    step.kind = Step::Kind::Decision;
    for (const YamlMap &choice : map.maps("decision"))
        step.choices += readChoice(choice);
    readTapped(map, step);
}

void readWait(YamlMap &map, Step &step)
{
    step.kind = Step::Kind::Wait;
    Choice choice;
    choice.id = {QStringLiteral("wait"), map.place("wait")};
    readFollowing(map, choice);
    if (!choice.operation)
        map.report(choice.id.place, QStringLiteral("a step that waits needs \"do\""));
    step.choices = {choice};
    readRefused(map, step);
}

void readCards(YamlMap &map, Step &step)
{
    for (const YamlMap &card : map.maps("cards"))
        step.cards += readCard(card);
}

/// What has nothing to tap is done by being looked at.
void readTapless(YamlMap &map, Step &step)
{
    Choice choice;
    choice.id = {QStringLiteral("go-on"), step.id.place};
    if (map.has("do"))
        map.report(map.place("do"), QStringLiteral("\"do\" needs a tap"));
    readThen(map, choice);
    step.choices = {choice};
}

void readReading(YamlMap &map, Step &step)
{
    step.kind = Step::Kind::Read;
    readCards(map, step);
    readTapless(map, step);
}

void readQuestions(YamlMap &map, Step &step)
{
    step.kind = Step::Kind::Questions;
    for (const YamlMap &question : map.maps("questions"))
        step.questions += readQuestion(question);
    readTapless(map, step);
}

void readEnd(YamlMap &map, Step &step)
{
    step.kind = Step::Kind::End;
    readCards(map, step);
    step.showsAnswers = map.boolean("answers").value_or(false);
}

/// The key that makes a step what it is, and how the rest of such a step is read.
struct KindKey {
    const char *key;
    bool isSwitch; ///< written `key: true`
    void (*read)(YamlMap &, Step &);
};

constexpr KindKey kindKeys[] = {
    {"tap", false, readTapped},  {"decision", false, readDecision},   {"wait", true, readWait},
    {"read", true, readReading}, {"questions", false, readQuestions}, {"end", true, readEnd},
};

QList<const KindKey *> kindsOf(YamlMap &map)
{
    QList<const KindKey *> kinds;
    for (const KindKey &kind : kindKeys)
        if (kind.isSwitch ? map.boolean(kind.key).value_or(false) : map.has(kind.key))
            kinds += &kind;
    return kinds;
}

} // namespace

Step readStep(YamlMap map)
{
    Step step;
    step.id = map.id("id");
    step.screen = map.text("screen");
    step.say = map.text("say");
    step.where = map.optionalText("where");
    step.why = readSentence(map, "why");
    step.remember = readSentence(map, "remember");
    step.ask = map.optionalText("ask");
    step.added = map.optionalText("added");
    step.source = map.texts("source");
    const QList<const KindKey *> kinds = kindsOf(map);
    if (kinds.size() != 1)
        map.report(
            map.place(),
            QStringLiteral("a step has exactly one of \"tap\", \"decision\", \"wait\", \"read\", \"questions\" and "
                           "\"end\""));
    if (kinds.size() == 1) { // else nobody knows which keys belong to it
        kinds.constFirst()->read(map, step);
        map.finish();
    }
    return step;
}

} // namespace yanlian
