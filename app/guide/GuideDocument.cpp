// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/guide/GuideDocument.h"

#include <algorithm>

namespace yanlian {

namespace {

void add(GuideText &to, const GuideText &second)
{
    to.second = second.first;
}

void add(GuideNote &to, const GuideNote &second)
{
    add(to.lead, second.lead);
    add(to.text, second.text);
}

template <typename Part> void add(QList<Part> &to, const QList<Part> &second)
{
    for (qsizetype i = 0; i < std::min(to.size(), second.size()); ++i)
        add(to[i], second.at(i));
}

void add(GuideCard &to, const GuideCard &second)
{
    add(to.title, second.title);
    add(to.lines, second.lines);
    add(to.next, second.next);
}

void add(GuidePage &to, const GuidePage &second)
{
    add(to.place, second.place);
    add(to.heading, second.heading);
    add(to.where, second.where);
    add(to.notes, second.notes);
    add(to.questions, second.questions);
    add(to.answers, second.answers);
    for (qsizetype i = 0; i < std::min(to.cards.size(), second.cards.size()); ++i)
        add(to.cards[i], second.cards.at(i));
}

} // namespace

GuideDocument withSecondLanguage(GuideDocument first, const GuideDocument &second)
{
    first.languages.second = second.languages.first;
    add(first.title, second.title);
    add(first.phone, second.phone);
    add(first.summary, second.summary);
    add(first.band, second.band);
    add(first.note, second.note);
    add(first.contents, second.contents);
    for (qsizetype i = 0; i < std::min(first.pages.size(), second.pages.size()); ++i)
        add(first.pages[i], second.pages.at(i));
    return first;
}

} // namespace yanlian
