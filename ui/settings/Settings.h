// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/language/Language.h"
#include "ui/look/Look.h"
#include "ui/speech/Sound.h"

#include <functional>

namespace yanlian {

/// Everything a person can set for himself.
struct Settings final {
    Language language = Language::Chinese;
    PhoneLanguage phoneLanguage = PhoneLanguage::SameAsCoach;
    Appearance appearance;
    Sound sound;

    bool operator==(const Settings &) const = default;
};

/// What one press changes in them.
using SettingsChange = std::function<void(Settings &settings)>;

} // namespace yanlian
