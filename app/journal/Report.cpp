// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/Report.h"

#include "app/journal/JournalSchema.h"
#include "app/journal/Pace.h"
#include "app/journal/SqlConnection.h"

#include <algorithm>

namespace yanlian {

namespace {

using Kind = LessonEvent::Kind;

/// One row of the tallies, added up over days.
struct Tally {
    qint64 caseId = 0;
    int pace = 0;
    qint64 lines = 0;
    qint64 firsts = 0;
    qint64 score = 0;
};

/// Adds up what belongs together.
class Gatherer final {
public:
    explicit Gatherer(QHash<qint64, JournalCase> cases)
        : m_cases(std::move(cases))
    {
    }

    void add(const Tally &tally)
    {
        const auto found = m_cases.constFind(tally.caseId);
        if (found == m_cases.cend())
            return;
        addToPractice(*found, tally);
        addToStep(found->event, tally);
    }

    QList<PracticeReport> practices() const
    {
        QList<PracticeReport> all;
        for (const Practice &practice : m_practices) {
            all += practice.report;
            all.last().steps = stepsOf(practice);
        }
        return all;
    }

private:
    struct Place {
        StepReport report;
        PaceCounts paces{};
        qint64 firstCase = 0; ///< the one with which the journal met it
    };
    struct Practice {
        PracticeReport report;
        qint64 score = 0;
        QMap<QString, Place> places;
    };

    Practice &practiceOf(const LessonEvent &event)
    {
        Practice &practice = m_practices[{event.scenario, event.mode}];
        practice.report.scenario = event.scenario;
        practice.report.mode = event.mode;
        return practice;
    }

    void addToPractice(const JournalCase &common, const Tally &tally)
    {
        Practice &practice = practiceOf(common.event);
        PracticeReport &report = practice.report;
        switch (common.event.kind) {
        case Kind::Begun:
            report.begun[languageCode(common.language)] += tally.lines;
            break;
        case Kind::Restarted:
            report.restarted += tally.lines;
            break;
        case Kind::Resumed:
            report.resumed += tally.lines;
            break;
        case Kind::Left:
            report.left += tally.lines;
            break;
        case Kind::Finished:
            report.results[common.event.step] += tally.lines;
            break;
        case Kind::Scored:
            report.scored += tally.lines;
            practice.score += tally.score;
            report.meanScore = int(practice.score / std::max<qint64>(report.scored, 1));
            break;
        default:
            break;
        }
    }

    void addToStep(const LessonEvent &event, const Tally &tally)
    {
        if (event.kind == Kind::Begun || event.kind == Kind::Finished || event.kind == Kind::Scored)
            return; // told with the walkthrough
        Place &place = placeOf(event, tally.caseId);
        StepReport &step = place.report;
        if (qint64 *count = counterOf(step, event.kind))
            *count += tally.lines;
        if (event.kind == Kind::Entered)
            step.runs += tally.firsts;
        if (event.kind == Kind::Wrong)
            step.wrongTaps[event.target] += tally.lines;
        if (event.kind == Kind::Opened)
            step.opened[event.target] += tally.lines;
        if (event.kind == Kind::Chosen)
            step.choices[event.choice] += tally.lines;
        if (event.kind == Kind::Chosen || event.kind == Kind::Right) {
            step.doneWithHelp.at(std::size_t(std::clamp(event.help, 0, 5))) += tally.lines;
            place.paces.at(std::size_t(std::clamp(tally.pace, 0, lastPace))) += tally.lines;
        }
    }

    Place &placeOf(const LessonEvent &event, qint64 caseId)
    {
        QMap<QString, Place> &places = practiceOf(event).places;
        const auto known = places.find(event.step);
        Place &place = known == places.end() ? places[event.step] : *known;
        place.firstCase = known == places.end() ? caseId : std::min(place.firstCase, caseId);
        place.report.step = event.step;
        return place;
    }

    static qint64 *counterOf(StepReport &step, Kind kind)
    {
        switch (kind) {
        case Kind::Entered:
            return &step.times;
        case Kind::NearMiss:
            return &step.nearMisses;
        case Kind::LongPress:
            return &step.longPresses;
        case Kind::DoubleTap:
            return &step.doubleTaps;
        case Kind::Swipe:
            return &step.swipes;
        case Kind::Shown:
            return &step.shown;
        case Kind::Refused:
            return &step.refused;
        case Kind::Back:
            return &step.back;
        case Kind::Left:
            return &step.left;
        default:
            return nullptr;
        }
    }

    static QList<StepReport> stepsOf(const Practice &practice)
    {
        QList<Place> places = practice.places.values();
        std::sort(
            places.begin(), places.end(), [](const Place &a, const Place &b) { return a.firstCase < b.firstCase; });
        QList<StepReport> steps;
        for (const Place &place : places) {
            steps += place.report;
            steps.last().medianMs = medianMs(place.paces);
        }
        return steps;
    }

    const QHash<qint64, JournalCase> m_cases;
    QMap<std::pair<QString, Mode>, Practice> m_practices;
};

} // namespace

ReadReport readReport(const QString &file, QDate since)
{
    SqlConnection sql;
    const OpenedJournal opened = openForReading(sql, file);
    if (!opened.complaint.isEmpty())
        return {std::nullopt, opened.complaint};
    Report report{since, {}};
    if (opened.isEmpty)
        return {report, {}};
    const auto failed = [&] {
        return ReadReport{std::nullopt, file + QLatin1StringView(": cannot be read: ") + sql.failure().text};
    };
    const auto cases = sql.run(QStringLiteral("BEGIN")) ? readCases(sql) : std::nullopt; // all of one moment
    if (!cases)
        return failed();
    QSqlQuery query =
        sql.prepare(QStringLiteral("SELECT case_id, pace, sum(lines), sum(firsts), sum(score) FROM tallies "
                                   "WHERE day >= ? GROUP BY case_id, pace"));
    if (!sql.run(query, {since.isValid() ? dayNumber(since) : 0}))
        return failed();
    Gatherer gatherer(*cases);
    while (query.next())
        gatherer.add(
            {query.value(0).toLongLong(), query.value(1).toInt(), query.value(2).toLongLong(),
             query.value(3).toLongLong(), query.value(4).toLongLong()});
    if (!sql.wasReadToTheEnd(query))
        return failed();
    report.practices = gatherer.practices();
    return {report, {}};
}

} // namespace yanlian
