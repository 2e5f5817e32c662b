// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack/Glossary.h"

#include <QRegularExpression>

#include <algorithm>

namespace yanlian {

namespace {

const QRegularExpression &mark()
{
    static const QRegularExpression form(QStringLiteral("\\[\\[([^\\[\\]]*)\\]\\]"));
    return form;
}

bool hasForm(const Word &word, const QString &form)
{
    return word.word.text == form
        || std::any_of(word.also.cbegin(), word.also.cend(), [&](const Phrase &also) { return also.text == form; });
}

} // namespace

const Word *Glossary::find(const QString &form) const
{
    const auto found =
        std::find_if(words.cbegin(), words.cend(), [&](const Word &word) { return hasForm(word, form); });
    return found == words.cend() ? nullptr : &*found;
}

QStringList markedWords(const QString &text)
{
    QStringList words;
    auto matches = mark().globalMatch(text);
    while (matches.hasNext())
        words += matches.next().captured(1);
    return words;
}

QString withoutMarks(const QString &text)
{
    QString plain = text;
    return plain.replace(mark(), QStringLiteral("\\1"));
}

} // namespace yanlian
