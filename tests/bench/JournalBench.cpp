// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Makes a journal of ten million lines, then measures what a report on it and one more line cost.

#include "app/journal/Journal.h"
#include "app/journal/JournalSchema.h"
#include "app/journal/Pace.h"
#include "app/journal/SqlConnection.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <numeric>
#include <stdexcept>
#include <vector>

using namespace yanlian;

namespace {

constexpr int linesWanted = 10'000'000;
constexpr int days = 400;
constexpr int walks = 72; ///< nine walkthroughs in four modes and two languages
constexpr int linesPerRun = 20;
constexpr int runsPerVisit = 3;
constexpr int alternatives = 8; ///< what may happen at each place of a run
constexpr int moreLines = 5000;
constexpr int reports = 3;
constexpr double mostReportSeconds = 5; ///< the budgets
constexpr double mostLineMilliseconds = 1;

double secondsSince(std::chrono::steady_clock::time_point begin)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

void run(SqlConnection &sql, const QString &text)
{
    if (!sql.run(text))
        throw std::runtime_error(sql.failure().text.toStdString());
}

/// What may happen at one place of a run: its beginning, eight steps, and its end.
LessonEvent::Kind kindAt(int place, int alternative)
{
    using Kind = LessonEvent::Kind;
    constexpr Kind ends[] = {Kind::Finished, Kind::Finished, Kind::Finished, Kind::Finished,
                             Kind::Scored,   Kind::Left,     Kind::Left,     Kind::Back};
    constexpr Kind mistakes[] = {Kind::Wrong, Kind::Wrong,  Kind::NearMiss, Kind::LongPress,
                                 Kind::Swipe, Kind::Helped, Kind::Opened,   Kind::DoubleTap};
    if (place == 0)
        return Kind::Begun;
    if (place == linesPerRun - 1)
        return ends[alternative];
    if (place % 2 == 1)
        return Kind::Entered;
    if (alternative < 5)
        return place == 16 ? Kind::Chosen : Kind::Right;
    return mistakes[(place + alternative) % alternatives];
}

LessonEvent eventAt(int walk, int place, int alternative)
{
    LessonEvent event{.kind = kindAt(place, alternative)};
    event.mode = Mode(walk % 4);
    event.scenario = QStringLiteral("walkthrough-%1").arg(walk / 8);
    event.step = QStringLiteral("step-%1").arg((place + 1) / 2);
    if (event.kind == LessonEvent::Kind::Chosen)
        event.choice = QStringLiteral("choice-%1").arg(alternative % 3);
    else if (place % 2 == 0 && place > 0)
        event.target = QStringLiteral("control-%1").arg(alternative % 4);
    event.help = place % 2 == 0 && place > 0 ? std::max(0, alternative - 4) : 0;
    return event;
}

/// Lays the file out and writes everything that may happen once, so that every case is there.
void writeCases(const QString &file)
{
    Journal journal(file);
    for (int walk = 0; walk < walks; ++walk)
        for (int place = 0; place < linesPerRun; ++place)
            for (int alternative = 0; alternative < alternatives; ++alternative)
                journal.write(
                    eventAt(walk, place, alternative), walk / 4 % 2 == 0 ? Language::Chinese : Language::English);
}

/// The pace of a line, in SQL.
QString paceOfLine()
{
    QString text = QStringLiteral("CASE WHEN NOT s.done THEN 0");
    for (int pace = 2; pace <= lastPace; ++pace)
        text += QStringLiteral(" WHEN active_ms < %1 THEN %2").arg(paceBegin(pace)).arg(pace - 1);
    return text + QStringLiteral(" ELSE %1 END").arg(lastPace);
}

/// Turns the lines of writeCases() into a script for runs, and takes them away.
void makeScript(SqlConnection &sql)
{
    run(sql,
        QStringLiteral("CREATE TEMP TABLE script (walk, place, dice, case_id, done, scored, "
                       "PRIMARY KEY (walk, place, dice)) WITHOUT ROWID"));
    run(sql,
        QStringLiteral("INSERT INTO script SELECT (number - 1) / %1, (number - 1) / %2 % %3, (number - 1) % %2, "
                       "case_id, e.name IN ('right', 'chosen'), e.name = 'scored' FROM lines "
                       "JOIN cases c ON c.id = case_id JOIN names e ON e.id = c.event")
            .arg(linesPerRun * alternatives)
            .arg(alternatives)
            .arg(linesPerRun));
    for (const char *table : {"lines", "visits", "tallies"})
        run(sql, QStringLiteral("DELETE FROM ") + QLatin1StringView(table));
}

void addLines(SqlConnection &sql)
{
    constexpr int linesPerVisit = linesPerRun * runsPerVisit;
    constexpr int visits = linesWanted / linesPerVisit + 1;
    run(sql,
        QStringLiteral("CREATE TEMP TABLE numbers AS WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL "
                       "SELECT i + 1 FROM n WHERE i < %1 - 1) SELECT i FROM n")
            .arg(visits));
    run(sql,
        QStringLiteral("INSERT INTO visits SELECT i + 1, abs(random()), %2 + i * %3 / %1 FROM numbers")
            .arg(visits)
            .arg(dayNumber(QDate::currentDate()) - days + 1)
            .arg(days));
    run(sql,
        QStringLiteral(
            "INSERT INTO lines SELECT v.id, n.i + 1, v.day, 9 + v.id % 9, s.case_id, "
            "CASE WHEN s.done THEN (800 << (v.code >> n.i % 51 & 3)) + v.code % 1200 ELSE 0 END, "
            "CASE WHEN s.scored THEN v.code % 1001 ELSE -1 END "
            "FROM visits v CROSS JOIN numbers n ON n.rowid <= %1 CROSS JOIN script s "
            "ON s.walk = (v.code >> n.i / %2) % %3 AND s.place = n.i % %2 AND s.dice = (v.code >> n.i % 53 & 7)")
            .arg(linesPerVisit)
            .arg(linesPerRun)
            .arg(walks));
}

void addTallies(SqlConnection &sql)
{
    run(sql, QStringLiteral("CREATE TEMP TABLE known (case_id INTEGER PRIMARY KEY, done)"));
    run(sql, QStringLiteral("INSERT INTO known SELECT case_id, max(done) FROM script GROUP BY case_id"));
    run(sql,
        QStringLiteral("INSERT INTO tallies SELECT l.case_id, %1, l.day, count(*), count(*), sum(active_ms), "
                       "sum(max(score, 0)) FROM lines l CROSS JOIN known s ON s.case_id = l.case_id GROUP BY 1, 2, 3")
            .arg(paceOfLine()));
}

qint64 number(SqlConnection &sql, const char *text)
{
    return sql.value(QLatin1StringView(text).toString()).toLongLong();
}

void fill(const QString &file)
{
    SqlConnection sql;
    if (!sql.open(file))
        throw std::runtime_error(sql.failure().text.toStdString());
    for (const char *pragma : {"journal_mode = OFF", "synchronous = OFF", "cache_size = -200000"})
        run(sql, QStringLiteral("PRAGMA ") + QLatin1StringView(pragma));
    run(sql, QStringLiteral("BEGIN"));
    makeScript(sql);
    addLines(sql);
    addTallies(sql);
    run(sql, QStringLiteral("COMMIT"));
    run(sql, QStringLiteral("PRAGMA journal_mode = WAL"));
    std::printf(
        "Journal with %lld lines, %lld tallies, %lld cases, %.0f MB\n", number(sql, "SELECT count(*) FROM lines"),
        number(sql, "SELECT count(*) FROM tallies"), number(sql, "SELECT count(*) FROM cases"),
        double(QFileInfo(file).size()) / 1e6);
}

/// In seconds, the slowest of a few.
double measureReport(const QString &yanlian, const QString &file)
{
    double slowest = 0;
    for (int i = 0; i < reports; ++i) {
        QProcess process;
        const auto begin = std::chrono::steady_clock::now();
        process.start(yanlian, {QStringLiteral("report"), QStringLiteral("--store"), file});
        if (!process.waitForFinished() || process.exitCode() != 0)
            throw std::runtime_error("yanlian report failed: " + process.readAllStandardError().toStdString());
        slowest = std::max(slowest, secondsSince(begin));
        if (!process.readAllStandardOutput().contains("walkthrough-8"))
            throw std::runtime_error("yanlian report did not tell of every walkthrough");
    }
    return slowest;
}

struct LineCost final {
    double first; ///< milliseconds, as the others; opens the file
    double mean;
    double percentile99;
    double most;
};

LineCost measureLines(const QString &file)
{
    bool isWritten = true;
    Journal journal(
        file, [] { return QDateTime::currentDateTime(); },
        [&](const QString &message) {
            std::fprintf(stderr, "%s\n", qPrintable(message));
            isWritten = false;
        });
    std::vector<double> costs;
    for (int i = 0; i <= moreLines; ++i) {
        const LessonEvent event = eventAt(i / linesPerRun % walks, i % linesPerRun, i * 5 % alternatives);
        const auto begin = std::chrono::steady_clock::now();
        journal.write(event, Language::Chinese);
        costs.push_back(secondsSince(begin) * 1000);
    }
    if (!isWritten)
        throw std::runtime_error("the journal gave up");
    const double first = costs.front();
    costs.erase(costs.begin());
    std::sort(costs.begin(), costs.end());
    return {
        first, std::accumulate(costs.cbegin(), costs.cend(), 0.0) / double(costs.size()),
        costs.at(costs.size() * 99 / 100), costs.back()};
}

bool verdict(const char *what, double value, const char *unit, double budget)
{
    const bool isKept = value <= budget;
    std::printf(
        "%-34s %8.3f %s  %s: the budget is %g %s\n", what, value, unit, isKept ? "kept" : "MISSED", budget, unit);
    return isKept;
}

bool measure(const QString &yanlian)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("journal.sqlite"));
    const auto begin = std::chrono::steady_clock::now();
    writeCases(file);
    fill(file);
    std::printf("made in %.0f s\n", secondsSince(begin));
    bool isKept = verdict("report, slowest of 3", measureReport(yanlian, file), "s ", mostReportSeconds);
    const LineCost line = measureLines(file);
    isKept &= verdict("one more line, mean of 5000", line.mean, "ms", mostLineMilliseconds);
    isKept &= verdict("one more line, 99th percentile", line.percentile99, "ms", mostLineMilliseconds);
    std::printf("%-34s %8.3f ms\n", "one more line, the most", line.most);
    std::printf("%-34s %8.3f ms\n", "the first line, with opening", line.first);
    return isKept;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc != 2) {
        std::fputs("usage: yanlian_journal_bench YANLIAN\n", stderr);
        return 2;
    }
    try {
        return measure(QFile::decodeName(argv[1])) ? 0 : 1;
    } catch (const std::exception &error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 2;
    }
}
