// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace yanlian {

/// The one folder a kiosk writes to, and what lies in it.
struct StateFolder final {
    QString path;

    QString pinFile() const;
    QString pinTriesFile() const;
    QString startsFile() const;
    QString journalFile() const;
    /// Made and removed by who wants to know whether the folder can be written.
    QString testFile() const;
    /// Whoever makes it, as root or as the kiosk's user, ends the kiosk as the staff can with the PIN.
    QString exitFile() const;

    /// What was put there by somebody else. Hidden things are not looked at: the folder may be its user's home.
    QStringList foreignFiles() const;
};

} // namespace yanlian
