// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace yanlian {

/// What of a machine decides whether a visitor can leave the kiosk behind our back.
struct MachineState final {
    QStringList programs = {}; ///< names of what is running
    QStringList variables = {}; ///< names in the environment
    QString sysRq = {}; ///< what /proc/sys/kernel/sysrq says

    static MachineState now();
};

/// A line for each thing that leads out: no program alone can be the lock.
QStringList lockWarnings(const MachineState &machine);

} // namespace yanlian
