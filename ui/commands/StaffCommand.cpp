// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/StaffCommand.h"

#include "app/huabei/Clock.h"
#include "app/journal/Journal.h"
#include "app/journal/Report.h"
#include "app/rehearsal/Lesson.h"
#include "ui/commands/CommandLine.h"
#include "ui/commands/StdErr.h"
#include "ui/staff/StaffWindow.h"

#include <QApplication>
#include <QFile>

namespace yanlian {

int runStaff(const CommandLine &line)
{
    const QString file = line.store.isEmpty() ? defaultJournalFile() : line.store;
    const bool isNew = line.store.isEmpty() && !QFile::exists(file); // who has never practised has made no mistake
    const ReadReport read = isNew ? ReadReport{Report(), QString()} : readReport(file, line.since.value_or(QDate()));
    if (!read.report) {
        sayOnStderr(read.complaint);
        return 2;
    }
    SystemClock clock;
    const Settings settings = line.settingsOver({desktopLanguage(QLocale::system())});
    Lesson lesson({settings.language, settings.phoneLanguage, {}, 1, Mode::Try}, clock);
    StaffWindow window(lesson, *read.report, settings.appearance);
    window.showMaximized();
    return QApplication::exec();
}

} // namespace yanlian
