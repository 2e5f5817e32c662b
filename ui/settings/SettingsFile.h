// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/Settings.h"

namespace yanlian {

/// The user's own settings, in his configuration folder. QCoreApplication must have its name.
QString defaultSettingsFile();

/// What one user has set, each setting a line of an INI file. What he has not set is not in the file and stays as the
/// desktop has it. A damaged file is put aside; where nothing can be written this is said once, and the settings hold
/// as long as the program runs.
class SettingsFile final {
public:
    using MessageSink = std::function<void(const QString &)>; ///< gets one line, without an end

    SettingsFile(QString path, MessageSink say);

    /// Whether anything was ever set.
    bool exists() const;
    /// `unset` is what counts where nothing was set.
    Settings read(const Settings &unset);
    /// Writes what differs; if nothing does, at least that somebody was here. On return it is on the disk, whole or not
    /// at all.
    void keep(const Settings &before, const Settings &after);
    /// Forgets everything that was set.
    void remove();

private:
    void complain(const QString &what);

    QString m_path;
    MessageSink m_say;
    bool m_hasComplained = false;
};

} // namespace yanlian
