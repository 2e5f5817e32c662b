// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/Settings.h"

#include <QSet>
#include <QTime>

#include <chrono>
#include <variant>

namespace yanlian {

/// What the staff have set for a kiosk; without a file, what is safe.
struct KioskConfig final {
    QString stateFolder = QStringLiteral("/var/lib/yanlian"); ///< the only folder that is ever written to
    QString packFolder = {}; ///< empty: the built-in pack
    QString voiceFolder = {}; ///< empty: no clips but the pack's own
    QStringList scenarios = {}; ///< empty: all of the pack
    std::chrono::seconds idle{120};
    std::chrono::seconds warning{30}; ///< at least 20 (a11y O6)
    std::chrono::minutes stuckTouch{20};
    QTime opens = {}; ///< both are null: always open
    QTime closes = {};
    QSet<int> closedDays = {}; ///< 1 is Monday
    int viewingDistance = 500; ///< in millimetres, from the eye to the screen
    Settings settings = kioskSettings(); ///< what every visit begins with
    int keepDays = 400; ///< of the journal

    /// A key that trembles counts once; how large letters are follows from the viewing distance.
    static Settings kioskSettings();
};

QString defaultKioskConfigFile();

/// Reads a file; or every line that is wrong in it, as "file:line:column: …".
std::variant<KioskConfig, QStringList> readKioskConfig(const QString &file);

/// The file that was given with --config, which must be there; without one the default file, which need not.
std::variant<KioskConfig, QStringList> kioskConfigFrom(const QString &given);

/// The same as far as it makes sense, for who wants to look further than the first mistake.
struct KioskConfigFile final {
    KioskConfig config; ///< what is wrong in the file is as without it
    QStringList problems;
    bool isReadable = true;
};

KioskConfigFile kioskConfigFile(const QString &given);

} // namespace yanlian
