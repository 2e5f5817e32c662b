// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes events to a journal and says after each how many it has written, for tests that kill it.

#include "app/journal/Journal.h"

#include <QCoreApplication>

#include <cstdio>

using namespace yanlian;

namespace {

LessonEvent eventNumber(int number)
{
    const QStringList kinds = lessonEventNames();
    const qsizetype kind = number % kinds.size();
    return {
        .kind = *lessonEventFromName(kinds.at(kind)),
        .scenario = QStringLiteral("upgrade"),
        .step = QStringLiteral("step-%1").arg(number / kinds.size() % 7),
        .target = QStringLiteral("target-%1").arg(number % 5),
        .activeMs = number,
    };
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3) {
        std::fputs("usage: yanlian_journal_writer FILE LINES [--no-driver]\n", stderr);
        return 2;
    }
    if (arguments.contains(QStringLiteral("--no-driver")))
        QCoreApplication::setLibraryPaths({});
    Journal journal(arguments.at(1));
    for (int number = 1; number <= arguments.at(2).toInt(); ++number) {
        journal.write(eventNumber(number), Language::Chinese);
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
    return 0;
}
