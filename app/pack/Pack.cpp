// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack/Pack.h"

#include <algorithm>

namespace yanlian {

const Persona *Pack::persona(const QString &accountId) const
{
    const auto found = std::find_if(
        personas.cbegin(), personas.cend(), [&](const Persona &persona) { return persona.id.text == accountId; });
    return found == personas.cend() ? nullptr : &*found;
}

const Scenario *Pack::scenario(const QString &scenarioId) const
{
    const auto found = std::find_if(
        scenarios.cbegin(), scenarios.cend(), [&](const Scenario &scenario) { return scenario.id.text == scenarioId; });
    return found == scenarios.cend() ? nullptr : &*found;
}

QStringList Pack::accountIds() const
{
    QStringList ids;
    for (const Persona &persona : personas)
        ids += persona.id.text;
    return ids;
}

QStringList Pack::scenarioIds() const
{
    QStringList ids;
    for (const Scenario &scenario : scenarios)
        ids += scenario.id.text;
    return ids;
}

QString Pack::screenFile(const QString &screenId) const
{
    return folder + QLatin1StringView("/screens/") + screenId + QLatin1StringView(".ui");
}

QStringList Pack::translationFolders() const
{
    return packTranslationFolders(folder);
}

QStringList packTranslationFolders(const QString &folder)
{
    return {folder + QLatin1StringView("/i18n"), QStringLiteral(":/i18n")};
}

QString builtInPackId()
{
    return QStringLiteral("huabei");
}

QString builtInPackFolder()
{
    return QStringLiteral(":/packs/huabei");
}

} // namespace yanlian
