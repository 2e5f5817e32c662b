// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/Settings.h"

namespace yanlian {

/// One of the values a setting can have, as a person is offered it.
struct SettingsChoice final {
    const char *name; ///< of the button
    const char *text; ///< to translate in the context SettingsChoices
    SettingsChange choose;
    std::function<bool(const Settings &)> isChosen;
};

/// One setting.
struct SettingsGroup final {
    const char *title; ///< to translate in the context SettingsChoices
    bool isBasic; ///< offered to whoever comes for the first time
    QList<SettingsChoice> choices;
};

/// Everything that can be set, the most needed first.
const QList<SettingsGroup> &settingsGroups();

/// A text of a group in the language in force.
QString settingsWords(const char *text);

} // namespace yanlian
