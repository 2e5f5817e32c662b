// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/language/Language.h"
#include "ui/look/Look.h"
#include "ui/speech/Sound.h"

#include <functional>

namespace yanlian {

/// For how many milliseconds the same key is not taken again (a11y O14).
enum class KeyPause { None = 0, Short = 300, Middle = 500, Long = 600 };

QString keyPauseCode(KeyPause pause);
std::optional<KeyPause> keyPauseFromCode(const QString &code);
QStringList keyPauseCodes();

/// Everything a person can set for himself.
struct Settings final {
    Language language = Language::Chinese;
    PhoneLanguage phoneLanguage = PhoneLanguage::SameAsCoach;
    Appearance appearance = {};
    KeyPause keyPause = KeyPause::None;
    Sound sound = {};

    bool operator==(const Settings &) const = default;
};

/// What one press changes in them.
using SettingsChange = std::function<void(Settings &settings)>;

} // namespace yanlian
