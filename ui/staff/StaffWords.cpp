// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/staff/StaffWords.h"

#include "app/rehearsal/HelpLadder.h"
#include "app/rehearsal/Lesson.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace yanlian {

namespace {

constexpr qsizetype shownTargets = 8; ///< wrong taps beyond these are rare ones

qint64 sum(const Counts &counts)
{
    return std::accumulate(counts.cbegin(), counts.cend(), qint64(0));
}

} // namespace

StaffWords::StaffWords(Lesson &lesson)
    : m_lesson(lesson)
{
}

QList<StaffSection> StaffWords::sections(const Report &report) const
{
    QList<StaffSection> all;
    for (const PracticeReport &practice : report.practices)
        all += section(practice);
    return all;
}

QString StaffWords::period(const Report &report) const
{
    if (report.isEmpty())
        return tr("Nothing has been practised yet.");
    if (report.since.isValid())
        return tr("Everything since %1. Nobody's name is kept.")
            .arg(localeOf(m_lesson.language()).toString(report.since, QLocale::LongFormat));
    return tr("Everything that is kept. Nobody's name is.");
}

StaffSection StaffWords::section(const PracticeReport &practice) const
{
    const Scenario *scenario = m_lesson.pack().scenario(practice.scenario);
    m_lesson.choose(practice.scenario);
    const QString title = scenario ? m_lesson.words(scenario->title) : practice.scenario;
    StaffSection section{
        tr("%1, %2", "a lesson and its mode").arg(title, mode(practice.mode)), summary(practice), {}, 0};
    section.runs = sum(practice.begun);
    const auto add = [&](const QString &chartTitle, const QList<Bar> &bars) {
        if (!bars.isEmpty())
            section.charts += StaffSection::Chart{chartTitle, bars};
    };
    QList<Bar> reached;
    QList<Bar> left;
    for (const StepReport &each : practice.steps) {
        reached += Bar{step(scenario, each.step), each.runs};
        if (each.left > 0)
            left += Bar{step(scenario, each.step), each.left};
    }
    add(tr("How many reached each step"), reached);
    add(tr("Where people left"), left);
    for (const StepReport &each : practice.steps)
        add(tr("What was chosen: %1").arg(step(scenario, each.step)), choices(scenario, each));
    add(tr("What was tapped instead"), wrongTaps(practice));
    add(tr("How much help the steps took"), help(practice));
    return section;
}

QStringList StaffWords::summary(const PracticeReport &practice) const
{
    QStringList lines{tr("Begun %1 times, %2 times to a result, left %3 times.")
                          .arg(sum(practice.begun))
                          .arg(sum(practice.results))
                          .arg(practice.left)};
    qint64 near = 0;
    qint64 gestures = 0;
    for (const StepReport &each : practice.steps) {
        near += each.nearMisses;
        gestures += each.longPresses + each.doubleTaps + each.swipes;
    }
    if (near + gestures > 0)
        lines +=
            tr("Touched just beside a button %1 times; held, tapped twice or wiped %2 times.").arg(near).arg(gestures);
    if (practice.meanScore)
        lines += tr("%1 tests, on average %2 percent.").arg(practice.scored).arg(*practice.meanScore / 10);
    return lines;
}

QString StaffWords::mode(Mode mode) const
{
    switch (mode) {
    case Mode::Watch:
        return tr("watched");
    case Mode::Try:
        return tr("tried");
    case Mode::Test:
        return tr("tested");
    case Mode::Explore:
        return tr("explored");
    }
    Q_UNREACHABLE();
}

QString StaffWords::step(const Scenario *scenario, const QString &id) const
{
    const int index = scenario ? scenario->indexOf(id) : -1;
    if (index < 0)
        return id; // of an older version of the pack
    const Step &step = scenario->steps.at(index);
    QString words = m_lesson.words(step.task.isEmpty() ? step.say : step.task);
    while (words.endsWith(QLatin1Char('.')) || words.endsWith(QStringLiteral("。")))
        words.chop(1); // a number follows
    return words;
}

QList<Bar> StaffWords::choices(const Scenario *scenario, const StepReport &report) const
{
    QList<Bar> bars;
    const int index = scenario ? scenario->indexOf(report.step) : -1;
    for (auto each = report.choices.cbegin(); each != report.choices.cend(); ++each) {
        QString label = each.key();
        if (index >= 0)
            for (const Choice &choice : scenario->steps.at(index).choices)
                if (choice.id.text == each.key() && !choice.title.isEmpty())
                    label = m_lesson.words(choice.title);
        bars += Bar{label, each.value()};
    }
    return bars;
}

QList<Bar> StaffWords::wrongTaps(const PracticeReport &practice) const
{
    Counts all;
    for (const StepReport &each : practice.steps)
        for (auto tap = each.wrongTaps.cbegin(); tap != each.wrongTaps.cend(); ++tap)
            all[tap.key()] += tap.value();
    QList<Bar> bars;
    for (auto tap = all.cbegin(); tap != all.cend(); ++tap)
        bars += Bar{tap.key().isEmpty() ? tr("a place without a button") : m_lesson.label(tap.key()), tap.value()};
    std::stable_sort(bars.begin(), bars.end(), [](const Bar &a, const Bar &b) { return a.count > b.count; });
    return bars.mid(0, shownTargets);
}

QList<Bar> StaffWords::help(const PracticeReport &practice) const
{
    std::array<qint64, 6> done{};
    for (const StepReport &each : practice.steps)
        for (std::size_t level = 0; level < done.size(); ++level)
            done[level] += each.doneWithHelp[level];
    const qint64 all = std::accumulate(done.cbegin(), done.cend(), qint64(0));
    if (all == 0)
        return {};
    return {
        {tr("without help"), done[HelpLadder::None]},
        {tr("said again or explained"), done[HelpLadder::Again] + done[HelpLadder::Reason]},
        {tr("told where"), done[HelpLadder::Place]},
        {tr("with ring and arrow"), done[HelpLadder::Arrow]},
        {tr("shown"), done[HelpLadder::Show]},
    };
}

} // namespace yanlian
