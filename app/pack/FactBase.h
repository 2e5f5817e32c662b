// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pack/Phrase.h"

#include <optional>

namespace yanlian {

/// How well a fact is supported.
enum class FactStatus {
    Confirmed, ///< an independent source says the same
    Disputed, ///< sources disagree
    Outdated, ///< it was so once
    ArticleOnly, ///< nobody but the article says it
    Ours, ///< no fact but a rule or a question of our own
    Invented, ///< made up for the practice
};

/// Who says something.
struct Source final {
    Phrase id;
    Phrase name;
    Phrase date; ///< as in the file: a year, a month or a day; may be empty
};

/// One thing the lessons state, in our own words.
struct Fact final {
    Phrase id;
    Phrase says;
    FactStatus status = FactStatus::Confirmed;
    Phrase date; ///< of its newest source; may be empty
    Phrases sources; ///< ids
};

/// Everything a pack states, and who says so.
struct FactBase final {
    QList<Fact> facts;
    QList<Source> sources;
    Phrases leftOut; ///< why some statements are not taught
    QStringList leftOutIds; ///< in the same order

    const Fact *fact(const QString &id) const;
    const Source *source(const QString &id) const;
    bool knows(const QString &id) const { return fact(id) || source(id); }
    QStringList ids() const; ///< of facts and sources

    /// The status of several facts together is that of the weakest; nothing if none of them is known.
    std::optional<FactStatus> weakest(const Phrases &ids) const;
};

/// Whether somebody other than the article and us must have said it.
bool needsSource(FactStatus status);

/// Whether nobody may read it without being told so.
bool needsMark(FactStatus status);

QString factStatusName(FactStatus status);
std::optional<FactStatus> factStatusFromName(const QString &name);
QStringList factStatusNames();

} // namespace yanlian
