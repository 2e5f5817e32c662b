// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rehearsal/Mode.h"

#include "app/NamedEnum.h"

namespace yanlian {

namespace {

constexpr NamedEnum modes{{
    std::pair{Mode::Watch, "watch"},
    {Mode::Try, "try"},
    {Mode::Test, "test"},
    {Mode::Explore, "explore"},
}};

} // namespace

QString modeCode(Mode mode)
{
    return modes.name(mode);
}

std::optional<Mode> modeFromCode(const QString &code)
{
    return modes.value(code);
}

QStringList modeCodes()
{
    return modes.names();
}

} // namespace yanlian
