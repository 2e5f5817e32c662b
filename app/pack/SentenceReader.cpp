// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack/SentenceReader.h"

namespace yanlian {

Sentence readSentence(YamlMap &map, const char *key)
{
    const QList<YamlItem> items = map.items(key);
    if (items.size() > 1)
        map.report(map.place(key), QStringLiteral("\"%1\" is one sentence").arg(QLatin1StringView(key)));
    return items.isEmpty() ? Sentence() : sentenceOf(items.constFirst());
}

Sentences readSentences(YamlMap &map, const char *key)
{
    Sentences all;
    for (const YamlItem &item : map.items(key))
        all += sentenceOf(item);
    return all;
}

Sentence sentenceOf(YamlItem item)
{
    if (!item.map)
        return {item.text, {}};
    Sentence sentence{item.map->optionalText("say"), item.map->texts("fact")};
    if (sentence.facts.isEmpty())
        item.map->report(
            item.map->place(), QStringLiteral("a sentence needs \"fact\"; without one, write only its text"));
    item.map->finish();
    return sentence;
}

} // namespace yanlian
