// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/speech/Sound.h"

#include "app/NamedEnum.h"

namespace yanlian {

namespace {

constexpr NamedEnum rates{{
    std::pair{Rate::Slow, "slow"},
    {Rate::Normal, "normal"},
    {Rate::Fast, "fast"},
}};

constexpr NamedEnum volumes{{
    std::pair{Volume::Quiet, "quiet"},
    {Volume::Normal, "normal"},
    {Volume::Loud, "loud"},
}};

constexpr NamedEnum switches{{
    std::pair{true, "on"},
    {false, "off"},
}};

} // namespace

QString rateCode(Rate rate)
{
    return rates.name(rate);
}

std::optional<Rate> rateFromCode(const QString &code)
{
    return rates.value(code);
}

QStringList rateCodes()
{
    return rates.names();
}

QString volumeCode(Volume volume)
{
    return volumes.name(volume);
}

std::optional<Volume> volumeFromCode(const QString &code)
{
    return volumes.value(code);
}

QStringList volumeCodes()
{
    return volumes.names();
}

QString switchCode(bool isOn)
{
    return switches.name(isOn);
}

std::optional<bool> switchFromCode(const QString &code)
{
    return switches.value(code);
}

QStringList switchCodes()
{
    return switches.names();
}

} // namespace yanlian
