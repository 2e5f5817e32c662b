// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/guide/GuideOptions.h"
#include "app/journal/ReportFormat.h"
#include "app/rehearsal/Mode.h"
#include "ui/settings/Settings.h"

#include <QDate>
#include <QMap>
#include <QSize>

#include <optional>

namespace yanlian {

/// What a person typed, checked as far as that is possible without reading a pack.
struct CommandLine final {
    enum class Command {
        Tutorial,
        Shot,
        PackCheck,
        PackList,
        PackStrings,
        PackCoverage,
        PackVoice,
        Report,
        Staff,
        Guide,
        Kiosk,
        KioskCheck,
        KioskSetPin,
        Finished
    };

    Command command = Command::Tutorial;
    int exitCode = 0; ///< only if Finished: help or version was shown, or the options were wrong

    QString scenario;
    QString step;
    QMap<QString, QString> settings; ///< as given, checked; by the name of the key
    Mode mode = Mode::Try;
    int helpLevel = 0; ///< how much help has been asked for on the step of a picture
    QString packFolder;
    QString account;
    std::optional<quint32> seed; ///< nothing: drawn anew where a person practises
    QSize size{1280, 800};
    QString file;
    QString outFolder; ///< for clips
    QList<Language> languages; ///< of the clips
    QString resume; ///< a code to go on with
    QString voiceFolder; ///< with clips; empty: none but the pack's own
    bool listSteps = false;
    std::optional<QDate> since; ///< first day of the report or the charts; nothing: all of them
    ReportFormat reportFormat = ReportFormat::Text;
    int minCell = 1; ///< smaller counts are left out of the report
    GuideOptions guide;
    QString config; ///< of the kiosk; empty: the default file, if it is there
    QString store; ///< the journal that is read; empty: the user's own

    /// The given ones, and the others as they are there.
    Settings settingsOver(const Settings &others) const;
};

/// Parses; on --help, --version or a mistake prints what is due (a mistake in one line) and says Finished.
CommandLine parseCommandLine(int argc, char **argv);

/// Says on stderr, in one line, that a value is not among the allowed ones. Returns the exit code 2.
int refuseValue(const QString &option, const QString &value, const QStringList &allowedValues);

} // namespace yanlian
