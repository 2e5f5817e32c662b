// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/PackSource.h"

#include "app/language/TranslatorSet.h"
#include "app/pack/PackChecker.h"
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

} // namespace

Problems problemsOf(const LoadedPack &loaded)
{
    Problems problems = loaded.problems;
    if (!loaded.pack)
        return problems;
    const auto screens = readScreens(*loaded.pack, problems);
    checkPack(*loaded.pack, screens, problems);
    if (problems.isEmpty()) { // a broken pack has enough to say already
        checkTranslations(*loaded.pack, screens, problems);
        for (const Language language : {Language::Chinese, Language::English})
            checkFit(*loaded.pack, screens, language, problems);
    }
    return problems;
}

PackSource openPack(const QString &folder)
{
    LoadedPack loaded = loadPack(folder.isEmpty() ? builtInPackFolder() : folder);
    if (loaded.pack && loaded.problems.isEmpty() && !folder.isEmpty()) {
        const auto screens = readScreens(*loaded.pack, loaded.problems);
        checkPack(*loaded.pack, screens, loaded.problems);
    }
    QTextStream errors(stderr);
    for (const Problem &problem : loaded.problems)
        errors << problem.toString() << '\n';
    if (!loaded.pack)
        return {std::nullopt, 2};
    if (!loaded.problems.isEmpty())
        return {std::nullopt, 1};
    return {std::move(loaded.pack), 0};
}

int checkNames(const CommandLine &line, const Pack &pack)
{
    if (!line.scenario.isEmpty() && !pack.scenario(line.scenario))
        return refuseValue(QStringLiteral("--scenario"), line.scenario, pack.scenarioIds());
    if (!line.account.isEmpty() && !pack.persona(line.account))
        return refuseValue(QStringLiteral("--account"), line.account, pack.accountIds());
    const Scenario *scenario = pack.scenario(line.scenario);
    if (scenario && !line.account.isEmpty() && !scenario->accountIds().contains(line.account))
        return refuseValue(QStringLiteral("--account"), line.account, scenario->accountIds());
    return 0;
}

} // namespace yanlian
