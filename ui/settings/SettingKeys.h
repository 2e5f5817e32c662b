// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/Settings.h"

namespace yanlian {

/// One setting as text: the key in the settings file and the long option of a command.
struct SettingKey final {
    const char *name;
    const char *description; ///< for --help
    QStringList allowed;
    std::function<QString(const Settings &)> text;
    /// False, and nothing changes, for a text that is not allowed.
    std::function<bool(Settings &, const QString &)> set;
};

const QList<SettingKey> &settingKeys();

} // namespace yanlian
