// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/Settings.h"

#include "app/NamedEnum.h"

namespace yanlian {

namespace {

constexpr NamedEnum keyPauses{{
    std::pair{KeyPause::None, "0"},
    {KeyPause::Short, "300"},
    {KeyPause::Middle, "500"},
    {KeyPause::Long, "600"},
}};

} // namespace

QString keyPauseCode(KeyPause pause)
{
    return keyPauses.name(pause);
}

std::optional<KeyPause> keyPauseFromCode(const QString &code)
{
    return keyPauses.value(code);
}

QStringList keyPauseCodes()
{
    return keyPauses.names();
}

} // namespace yanlian
