// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rehearsal/Standing.h"

#include "app/huabei/Rules.h"

#include <algorithm>

namespace yanlian {

int Standing::next() const
{
    if (stage != Stage::Done)
        return -1;
    return refusedStep >= 0 ? refusedStep : scenario->target(index, *choice(), account);
}

QString Standing::screen() const
{
    if (visit >= 0)
        return step().visits.at(visit).screen.text;
    if (const int following = next(); following >= 0 && !step().isTapless())
        return scenario->steps.at(following).screen.text;
    return step().screen.text;
}

Account Standing::readiedFor(const Choice &choice) const
{
    const auto isLetThrough = [&](const Account &each) {
        const Outcome outcome = choice.operation ? apply(each, *choice.operation, 0) : each;
        const auto *refusal = std::get_if<Refusal>(&outcome);
        return !refusal || step().refused.contains(*refusal);
    };
    constexpr qsizetype most = 50; // a calendar may be turned for ever
    QList<Account> all{account};
    for (qsizetype i = 0; i < std::min(all.size(), most); ++i) {
        if (isLetThrough(all.at(i)))
            return all.at(i);
        for (const Move &move : step().moves)
            if (const auto moved = std::get<Account>(apply(all.at(i), move.operation, 0)); !all.contains(moved))
                all += moved;
    }
    return account;
}

QStringList Standing::targets() const
{
    if (stage == Stage::Done || stage == Stage::Waiting)
        return {};
    if (visit >= 0)
        return {step().visits.at(visit).back.text};
    QStringList all;
    for (const Choice &each : step().choices)
        if (!each.taps.isEmpty() && (step().kind == Step::Kind::Decision || !each.refuses))
            all += each.taps.constFirst().text;
    return all;
}

std::optional<Answer> Standing::answerTo(const Question &question) const
{
    const auto found = answers.constFind(question.id.text);
    return found == answers.cend() ? std::nullopt : std::optional(*found);
}

bool Standing::allAnswered() const
{
    const QList<Question> &all = step().questions;
    return std::all_of(all.cbegin(), all.cend(), [this](const Question &each) { return answerTo(each).has_value(); });
}

QList<Question> Standing::reasonsToWait() const
{
    QList<Question> all;
    for (const Step &each : scenario->steps)
        for (const Question &question : each.questions)
            if (const auto given = answerTo(question); given && question.speaksForWaiting(*given))
                all += question;
    return all;
}

} // namespace yanlian
