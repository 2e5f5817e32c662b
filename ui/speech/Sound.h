// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace yanlian {

/// How fast the voice speaks.
enum class Rate { Slow, Normal, Fast };

QString rateCode(Rate rate);
std::optional<Rate> rateFromCode(const QString &code);
QStringList rateCodes();

/// How loud.
enum class Volume { Quiet, Normal, Loud };

QString volumeCode(Volume volume);
std::optional<Volume> volumeFromCode(const QString &code);
QStringList volumeCodes();

/// "on" or "off".
QString switchCode(bool isOn);
std::optional<bool> switchFromCode(const QString &code);
QStringList switchCodes();

/// What a person chooses for his ears. Silent until somebody turns it on.
struct Sound final {
    bool isOn = false;
    Rate rate = Rate::Normal;
    Volume volume = Volume::Normal;

    bool operator==(const Sound &) const = default;
};

} // namespace yanlian
