// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/TutorialCommand.h"

#include "app/huabei/Clock.h"
#include "app/journal/Journal.h"
#include "app/rehearsal/Lesson.h"
#include "ui/commands/CommandLine.h"
#include "ui/commands/FirstPaintExit.h"
#include "ui/commands/PackSource.h"
#include "ui/speech/Voices.h"
#include "ui/wizard/PageSpeech.h"
#include "ui/wizard/RehearsalWizard.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QScreen>

namespace yanlian {

namespace {

/// Null after a complaint; `exitCode` then says which.
std::unique_ptr<Lesson> openLesson(const CommandLine &line, Clock &clock, int &exitCode)
{
    const Lesson::Setup setup{
        line.settings.language, line.settings.phoneLanguage, line.account,
        line.seed.value_or(QRandomGenerator::global()->generate()), line.mode};
    if (line.packFolder.isEmpty() && line.scenario.isEmpty() && line.account.isEmpty())
        return std::make_unique<Lesson>(setup, clock);
    PackSource source = openPack(line.packFolder);
    exitCode = source.pack ? checkNames(line, *source.pack) : source.exitCode;
    return exitCode ? nullptr : std::make_unique<Lesson>(std::move(*source.pack), setup, clock);
}

constexpr int countedTests = 3;

void keepJournal(Lesson &lesson, Journal &journal)
{
    QObject::connect(&lesson, &Lesson::happened, &lesson, [&](const LessonEvent &event) {
        journal.write(event, lesson.language());
    });
    lesson.setHistory([&journal](const QString &scenario) {
        QList<double> scores;
        for (const int thousandths : journal.lastScores(scenario, countedTests))
            scores += thousandths / 1000.0;
        return scores;
    });
}

QStringList clipRoots(const CommandLine &line)
{
    QStringList roots{line.voiceFolder, line.packFolder};
    roots.removeAll(QString());
    return roots;
}

/// The exit code; 0 if there is no code or it leads somewhere.
int resume(RehearsalWizard &wizard, const QString &code)
{
    if (code.isEmpty())
        return 0;
    const auto read = readResumeCode(wizard.lesson().pack(), code);
    if (const auto *point = std::get_if<ResumePoint>(&read); point && wizard.resume(*point))
        return 0;
    return refuseValue(
        QStringLiteral("--resume"), code, {QStringLiteral("the twelve digits of a sheet made with this version")});
}

} // namespace

int runTutorial(const CommandLine &line)
{
    SystemClock clock;
    int exitCode = 0;
    const std::unique_ptr<Lesson> lesson = openLesson(line, clock, exitCode);
    if (!lesson)
        return exitCode;
    Journal journal(defaultJournalFile());
    keepJournal(*lesson, journal);
    RehearsalWizard wizard(*lesson, line.settings.appearance, line.scenario);
    if (const int refused = resume(wizard, line.resume))
        return refused;
    wizard.change([&](Settings &settings) { settings.sound = line.settings.sound; });
    Narrator narrator([&] { return usualVoices(clipRoots(line), clock); });
    const PageSpeech speech(wizard, narrator);
    wizard.setGeometry(QApplication::primaryScreen()->availableGeometry()); // where nobody maximises windows
    wizard.begin();
    QObject::connect(&wizard, &QDialog::finished, qApp, &QApplication::quit);
    const FirstPaintExit exitForBench(wizard);
    wizard.showMaximized(); // a larger window has larger text
    return QApplication::exec();
}

} // namespace yanlian
