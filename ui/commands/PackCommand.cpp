// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/PackCommand.h"

#include "app/language/TranslatorSet.h"
#include "app/pack/Coverage.h"
#include "app/pack/PackChecker.h"
#include "app/pack/PackLoader.h"
#include "app/pack/PackStrings.h"
#include "app/pack/TranslationChecker.h"
#include "ui/commands/CommandLine.h"
#include "ui/phone/ScreenFit.h"

#include <QTextStream>

namespace yanlian {

namespace {

void checkFit(const Pack &pack, const QHash<QString, Screen> &screens, Language language, Problems &problems)
{
    TranslatorSet translators(pack.translationFolders(), pack.id);
    translators.use(language, language);
    checkScreenFit(screens, problems);
}

int check(LoadedPack &loaded, QTextStream &out)
{
    const auto screens = readScreens(*loaded.pack, loaded.problems);
    checkPack(*loaded.pack, screens, loaded.problems);
    if (loaded.problems.isEmpty()) { // a broken pack has enough to say already
        checkTranslations(*loaded.pack, screens, loaded.problems);
        for (const Language language : {Language::Chinese, Language::English})
            checkFit(*loaded.pack, screens, language, loaded.problems);
    }
    QTextStream errors(stderr);
    for (const Problem &problem : loaded.problems)
        errors << problem.toString() << '\n';
    if (!loaded.problems.isEmpty())
        return 1;
    qsizetype steps = 0;
    for (const Scenario &scenario : loaded.pack->scenarios)
        steps += scenario.steps.size();
    out << QStringLiteral("%1: %2 scenarios, %3 steps, %4 screens, no problem found\n")
               .arg(loaded.pack->id)
               .arg(loaded.pack->scenarios.size())
               .arg(steps)
               .arg(screens.size());
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
    QTextStream out(stdout);
    LoadedPack loaded = loadPack(line.packFolder.isEmpty() ? builtInPackFolder() : line.packFolder);
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
