// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pack/ControlGuide.h"
#include "app/pack/FactBase.h"
#include "app/pack/Glossary.h"
#include "app/pack/Persona.h"
#include "app/pack/Scenario.h"
#include "app/pack/Screen.h"

namespace yanlian {

/// Everything that can be practised: scenarios, the people they are practised as, what is known, what every control is,
/// and where the screens are.
struct Pack final {
    QString id;
    QString folder;
    Phrase title;
    QList<Persona> personas;
    QList<Scenario> scenarios;
    FactBase facts;
    Glossary glossary;
    ControlGuide controls;

    const Persona *persona(const QString &accountId) const;
    const Scenario *scenario(const QString &scenarioId) const;
    QStringList accountIds() const;
    QStringList scenarioIds() const;

    /// Path of a screen's Designer file; the screen need not exist.
    QString screenFile(const QString &screenId) const;
    /// Folders that may hold the pack's compiled translations, nearest first.
    QStringList translationFolders() const;
};

/// The pack compiled into the program.
QString builtInPackFolder();
QString builtInPackId();

/// The same as Pack::translationFolders() of the pack in `folder`, before it is read.
QStringList packTranslationFolders(const QString &folder);

} // namespace yanlian
