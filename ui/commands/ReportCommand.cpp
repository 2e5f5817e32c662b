// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/ReportCommand.h"

#include "app/journal/Journal.h"
#include "app/journal/ReportFacts.h"
#include "app/journal/ReportText.h"
#include "app/journal/Suppression.h"
#include "app/journal/XapiExport.h"
#include "app/pack/PackLoader.h"
#include "ui/commands/CommandLine.h"
#include "ui/commands/StdErr.h"

#include <QFile>
#include <QTextStream>

#include <algorithm>

namespace yanlian {

namespace {

int complain(int exitCode, const QString &message)
{
    sayOnStderr(message);
    return exitCode;
}

QByteArray written(const Report &report, ReportFormat format)
{
    switch (format) {
    case ReportFormat::Csv:
        return reportCsv(report);
    case ReportFormat::Json:
        return reportJson(report);
    default:
        return reportText(report).toUtf8();
    }
}

/// How long the way of each built-in walkthrough may be.
QHash<QString, int> stepsOfWalkthroughs()
{
    QHash<QString, int> steps;
    const LoadedPack loaded = loadPack(builtInPackFolder());
    for (const Scenario &scenario : loaded.pack ? loaded.pack->scenarios : QList<Scenario>())
        steps.insert(
            scenario.id.text, int(std::count_if(scenario.steps.cbegin(), scenario.steps.cend(), [](const Step &step) {
                return !step.isEnd();
            })));
    return steps;
}

/// Both return why the journal could not be read; empty if it could.
QString exportRuns(const QString &file, QDate since, QIODevice &out)
{
    XapiSettings settings;
    settings.steps = stepsOfWalkthroughs();
    return exportXapi(file, since, settings, out);
}

QString writeReport(const QString &file, const CommandLine &line, QDate since, QIODevice &out)
{
    const ReadReport read = readReport(file, since);
    if (read.report)
        out.write(written(suppressed(*read.report, line.minCell), line.reportFormat));
    return read.complaint;
}

} // namespace

int runReport(const CommandLine &line)
{
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return complain(1, QStringLiteral("stdout: ") + out.errorString());
    const QDate since = line.since.value_or(QDate());
    const bool isXapi = line.reportFormat == ReportFormat::Xapi;
    const QString file = line.store.isEmpty() ? defaultJournalFile() : line.store;
    QString complaint;
    if (line.store.isEmpty() && !QFile::exists(file)) // who has never practised has none, and made no mistake
        out.write(isXapi ? QByteArray() : written({since, {}}, line.reportFormat));
    else
        complaint = isXapi ? exportRuns(file, since, out) : writeReport(file, line, since, out);
    if (!out.flush() || out.error() != QFileDevice::NoError)
        return complain(1, QStringLiteral("stdout: ") + out.errorString());
    return complaint.isEmpty() ? 0 : complain(2, complaint);
}

} // namespace yanlian
