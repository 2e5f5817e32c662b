// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rehearsal/Score.h"

#include "app/rehearsal/HelpLadder.h"

#include <algorithm>
#include <numeric>

namespace yanlian {

namespace {

constexpr qsizetype countedRuns = 3;

double byHelp(const StepRecord &record)
{
    if (record.shown)
        return 0;
    switch (record.help) {
    case HelpLadder::None:
        return 1;
    case HelpLadder::Again:
    case HelpLadder::Reason:
        return 0.75;
    case HelpLadder::Place:
        return 0.5;
    case HelpLadder::Arrow:
        return 0.25;
    default:
        return 0;
    }
}

double mean(const QList<double> &values)
{
    return std::accumulate(values.cbegin(), values.cend(), 0.0) / double(values.size());
}

} // namespace

std::optional<double> scoreOf(const Scenario &scenario, const RunRecord &run)
{
    if (run.isResumed())
        return std::nullopt;
    QSet<QString> opened;
    for (const StepRecord &record : run.steps())
        opened += record.opened;
    QList<double> scores;
    for (const StepRecord &record : run.steps())
        if (const int index = scenario.indexOf(record.step); index >= 0 && record.done)
            if (const auto score = stepScore(scenario.steps.at(index), record, opened))
                scores += *score;
    return scores.isEmpty() ? std::nullopt : std::optional(mean(scores));
}

std::optional<double> stepScore(const Step &step, const StepRecord &record, const QSet<QString> &openedSoFar)
{
    if (step.kind == Step::Kind::Tap)
        return byHelp(record);
    if (step.kind != Step::Kind::Decision)
        return std::nullopt;
    const QStringList all = thingsToKnow(step);
    const auto known = std::count_if(all.cbegin(), all.cend(), [&](const QString &thing) {
        return record.opened.contains(thing) || openedSoFar.contains(thing);
    });
    return all.isEmpty() ? 1 : double(known) / double(all.size());
}

QStringList thingsToKnow(const Step &decision)
{
    QStringList all;
    for (const Visit &visit : decision.visits)
        if (visit.operation && visit.operation->kind == Operation::Kind::ReadDocument)
            all += visit.operation->document;
    for (const Choice &choice : decision.choices)
        if (!choice.title.isEmpty())
            all += cardId(decision, choice);
    all.removeDuplicates();
    return all;
}

QString cardId(const Step &decision, const Choice &choice)
{
    return decision.id.text + QLatin1Char('/') + choice.id.text;
}

std::optional<Skill> skillFrom(const QList<double> &scores, double mastery)
{
    if (scores.isEmpty())
        return std::nullopt;
    const QList<double> last = scores.mid(std::max<qsizetype>(0, scores.size() - countedRuns));
    if (last.size() == countedRuns && *std::min_element(last.cbegin(), last.cend()) >= mastery)
        return Skill::Alone;
    return mean(last) >= 0.5 ? Skill::WithHelp : Skill::Learning;
}

} // namespace yanlian
