// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/PackCommand.h"

#include "app/pack/Coverage.h"
#include "app/pack/PackChecker.h"
#include "app/pack/PackStrings.h"
#include "ui/commands/CommandLine.h"
#include "ui/commands/PackSource.h"
#include "ui/commands/VoiceCommand.h"

#include <QTextStream>

namespace yanlian {

namespace {

int check(const LoadedPack &loaded, QTextStream &out)
{
    const Problems problems = problemsOf(loaded);
    QTextStream errors(stderr);
    for (const Problem &problem : problems)
        errors << problem.toString() << '\n';
    if (!problems.isEmpty())
        return 1;
    qsizetype steps = 0;
    Problems none;
    for (const Scenario &scenario : loaded.pack->scenarios)
        steps += scenario.steps.size();
    out << QStringLiteral("%1: %2 scenarios, %3 steps, %4 screens, no problem found\n")
               .arg(loaded.pack->id)
               .arg(loaded.pack->scenarios.size())
               .arg(steps)
               .arg(readScreens(*loaded.pack, none).size());
    return 0;
}

void list(const Pack &pack, bool steps, QTextStream &out)
{
    for (const Scenario &scenario : pack.scenarios) {
        if (!steps)
            out << scenario.id.text << '\t' << scenario.title.text << '\t' << scenario.steps.size() << " steps\n";
        for (const Step &step : scenario.steps)
            if (steps)
                out << scenario.id.text << '\t' << step.id.text << '\n';
    }
}

} // namespace

int runPackCommand(const CommandLine &line)
{
    if (line.command == CommandLine::Command::PackVoice)
        return runPackVoice(line);
    QTextStream out(stdout);
    const LoadedPack loaded = loadPack(line.packFolder.isEmpty() ? builtInPackFolder() : line.packFolder);
    if (loaded.pack && line.command == CommandLine::Command::PackCheck)
        return check(loaded, out);
    if (!loaded.problems.isEmpty()) {
        QTextStream errors(stderr);
        for (const Problem &problem : loaded.problems)
            errors << problem.toString() << '\n';
        return loaded.pack ? 1 : 2;
    }
    if (line.command == CommandLine::Command::PackStrings)
        out << stringsForLupdate(*loaded.pack);
    else if (line.command == CommandLine::Command::PackCoverage)
        out << coverageOf(*loaded.pack);
    else
        list(*loaded.pack, line.listSteps, out);
    return 0;
}

} // namespace yanlian
