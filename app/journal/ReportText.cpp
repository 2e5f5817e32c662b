// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/ReportText.h"

#include <QStringList>

#include <algorithm>
#include <numeric>

namespace yanlian {

namespace {

/// Ids come from a file; one that holds control characters could steer the terminal.
QString printable(QString id)
{
    for (QChar &c : id)
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = QChar::ReplacementCharacter;
    return id;
}

/// Columns as wide as their widest cell: words to the left, numbers to the right.
class Table final {
public:
    explicit Table(const QStringList &head)
        : m_rows{head}
    {
    }

    void add(const QString &name, const QList<qint64> &numbers)
    {
        QStringList row{printable(name)};
        for (const qint64 number : numbers)
            row += QString::number(number);
        m_rows += row;
    }

    void add(const QStringList &row) { m_rows += row; }

    QString toString() const
    {
        QString text;
        for (const QStringList &row : m_rows) {
            text += QLatin1StringView("  ") + row.constFirst().leftJustified(width(0));
            for (qsizetype column = 1; column < row.size(); ++column)
                text += QLatin1StringView("  ") + row.at(column).rightJustified(width(column));
            text += QLatin1Char('\n');
        }
        return text + QLatin1Char('\n');
    }

private:
    qsizetype width(qsizetype column) const
    {
        qsizetype widest = 0;
        for (const QStringList &row : m_rows)
            widest = std::max(widest, row.at(column).size());
        return widest;
    }

    QList<QStringList> m_rows;
};

QString listed(const Counts &counts)
{
    QStringList all;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        all += QStringLiteral("%1 %2").arg(
            count.key().isEmpty() ? QStringLiteral("no control") : printable(count.key()),
            QString::number(count.value()));
    return all.join(QLatin1StringView(", "));
}

qint64 sum(const Counts &counts)
{
    return std::accumulate(counts.cbegin(), counts.cend(), qint64(0));
}

QString modeWords(Mode mode)
{
    switch (mode) {
    case Mode::Watch:
        return QStringLiteral("watched (watch)");
    case Mode::Try:
        return QStringLiteral("tried with the coach (try)");
    case Mode::Test:
        return QStringLiteral("tried alone, scored (test)");
    case Mode::Explore:
        return QStringLiteral("explored (explore)");
    }
    return {};
}

QString seconds(const std::optional<qint64> &ms)
{
    return ms ? QStringLiteral("%1 s").arg(double(*ms) / 1000, 0, 'f', 1) : QStringLiteral("-");
}

QString practiceLines(const PracticeReport &practice)
{
    QStringList begun{QStringLiteral("begun %1").arg(sum(practice.begun))};
    if (!practice.begun.isEmpty())
        begun.last() += QStringLiteral(" (%1)").arg(listed(practice.begun));
    begun += QStringLiteral("begun again before the end %1").arg(practice.restarted);
    begun += QStringLiteral("gone on from a code %1").arg(practice.resumed);
    begun += QStringLiteral("left before the end %1").arg(practice.left);
    QStringList lines{
        printable(practice.scenario) + QLatin1StringView(": ") + modeWords(practice.mode),
        begun.join(QLatin1StringView(", ")),
        QStringLiteral("results reached: ")
            + (practice.results.isEmpty() ? QStringLiteral("none") : listed(practice.results)),
    };
    if (practice.meanScore)
        lines += QStringLiteral("tests scored: %1, mean score %2 %")
                     .arg(practice.scored)
                     .arg(*practice.meanScore / 10.0, 0, 'f', 1);
    return lines.join(QLatin1StringView("\n  ")) + QLatin1StringView("\n\n");
}

QString wayTable(const QList<StepReport> &steps)
{
    Table table(
        {QStringLiteral("step"), QStringLiteral("runs"), QStringLiteral("times reached"), QStringLiteral("done"),
         QStringLiteral("median time"), QStringLiteral("refused"), QStringLiteral("went back"),
         QStringLiteral("gave up")});
    for (const StepReport &step : steps) {
        const qint64 done = std::accumulate(step.doneWithHelp.cbegin(), step.doneWithHelp.cend(), qint64(0));
        table.add(
            {printable(step.step), QString::number(step.runs), QString::number(step.times), QString::number(done),
             seconds(step.medianMs), QString::number(step.refused), QString::number(step.back),
             QString::number(step.left)});
    }
    return table.toString();
}

QString helpTable(const QList<StepReport> &steps)
{
    Table table(
        {QStringLiteral("done with help"), QStringLiteral("0 none"), QStringLiteral("1 said again"),
         QStringLiteral("2 reason"), QStringLiteral("3 place"), QStringLiteral("4 arrow"), QStringLiteral("5 shown")});
    for (const StepReport &step : steps)
        if (const auto &done = step.doneWithHelp; std::any_of(done.cbegin(), done.cend(), [](qint64 n) { return n; }))
            table.add(step.step, QList<qint64>(done.cbegin(), done.cend()));
    return table.toString();
}

/// Empty if nobody made a mistake.
QString mistakeTable(const QList<StepReport> &steps)
{
    Table table(
        {QStringLiteral("mistakes"), QStringLiteral("wrong tap"), QStringLiteral("near miss"),
         QStringLiteral("long press"), QStringLiteral("double tap"), QStringLiteral("swipe"),
         QStringLiteral("shown by us")});
    bool any = false;
    for (const StepReport &step : steps) {
        const QList<qint64> numbers{sum(step.wrongTaps), step.nearMisses, step.longPresses,
                                    step.doubleTaps,     step.swipes,     step.shown};
        if (std::all_of(numbers.cbegin(), numbers.cend(), [](qint64 n) { return n == 0; }))
            continue;
        table.add(step.step, numbers);
        any = true;
    }
    return any ? table.toString() : QString();
}

QString wordLines(const QList<StepReport> &steps)
{
    QString text;
    for (const StepReport &step : steps) {
        const auto line = [&](const char *what, const Counts &counts) {
            if (!counts.isEmpty())
                text += QStringLiteral("  %1, %2: %3\n")
                            .arg(printable(step.step), QLatin1StringView(what).toString(), listed(counts));
        };
        line("chosen", step.choices);
        line("tapped in error", step.wrongTaps);
        line("opened", step.opened);
    }
    return text.isEmpty() ? text : text + QLatin1Char('\n');
}

} // namespace

QString reportText(const Report &report)
{
    const QString since =
        report.since.isValid() ? QStringLiteral(" since ") + report.since.toString(Qt::ISODate) : QString();
    if (report.isEmpty())
        return QStringLiteral("Nothing has been practised%1 yet.\n").arg(since);
    QString text = QStringLiteral("What was practised%1\n\n").arg(since);
    if (report.minCell > 1)
        text += QStringLiteral("Numbers from 1 to %1 are left out, and some others that would tell them.\n\n")
                    .arg(report.minCell - 1);
    for (const PracticeReport &practice : report.practices)
        text += practiceLines(practice) + wayTable(practice.steps) + helpTable(practice.steps)
            + mistakeTable(practice.steps) + wordLines(practice.steps);
    text.chop(1); // one empty line is enough at the end of a practice, none at the end of all
    return text;
}

} // namespace yanlian
