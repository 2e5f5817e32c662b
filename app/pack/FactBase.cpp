// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack/FactBase.h"

#include "app/NamedEnum.h"

#include <algorithm>

namespace yanlian {

namespace {

constexpr NamedEnum statuses{{
    std::pair{FactStatus::Confirmed, "confirmed"},
    {FactStatus::Disputed, "disputed"},
    {FactStatus::Outdated, "outdated"},
    {FactStatus::ArticleOnly, "article-only"},
    {FactStatus::Ours, "ours"},
    {FactStatus::Invented, "invented"},
}};

constexpr FactStatus weakestFirst[] = {FactStatus::Disputed, FactStatus::Outdated, FactStatus::ArticleOnly,
                                       FactStatus::Ours,     FactStatus::Invented, FactStatus::Confirmed};

template <typename Row> const Row *find(const QList<Row> &rows, const QString &id)
{
    const auto found = std::find_if(rows.cbegin(), rows.cend(), [&](const Row &row) { return row.id.text == id; });
    return found == rows.cend() ? nullptr : &*found;
}

} // namespace

const Fact *FactBase::fact(const QString &id) const
{
    return find(facts, id);
}

const Source *FactBase::source(const QString &id) const
{
    return find(sources, id);
}

QStringList FactBase::ids() const
{
    QStringList all;
    for (const Fact &each : facts)
        all += each.id.text;
    for (const Source &each : sources)
        all += each.id.text;
    return all;
}

std::optional<FactStatus> FactBase::weakest(const Phrases &ids) const
{
    for (const FactStatus status : weakestFirst)
        for (const Phrase &id : ids)
            if (const Fact *known = fact(id.text); known && known->status == status)
                return status;
    return std::nullopt;
}

bool needsSource(FactStatus status)
{
    return status == FactStatus::Confirmed || needsMark(status);
}

bool needsMark(FactStatus status)
{
    return status == FactStatus::Disputed || status == FactStatus::Outdated;
}

QString factStatusName(FactStatus status)
{
    return statuses.name(status);
}

std::optional<FactStatus> factStatusFromName(const QString &name)
{
    return statuses.value(name);
}

QStringList factStatusNames()
{
    return statuses.names();
}

} // namespace yanlian
