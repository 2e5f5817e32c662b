// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/TutorialCommand.h"

#include "app/huabei/Clock.h"
#include "app/journal/Journal.h"
#include "app/rehearsal/Lesson.h"
#include "ui/commands/CommandLine.h"
#include "ui/commands/FirstPaintExit.h"
#include "ui/commands/PackSource.h"
#include "ui/commands/StdErr.h"
#include "ui/settings/SettingsFile.h"
#include "ui/speech/Voices.h"
#include "ui/wizard/PageSpeech.h"
#include "ui/wizard/RehearsalWizard.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QScreen>

namespace yanlian {

namespace {

/// Null after a complaint; `exitCode` then says which.
std::unique_ptr<Lesson> openLesson(const CommandLine &line, const Settings &settings, Clock &clock, int &exitCode)
{
    const Lesson::Setup setup{
        settings.language, settings.phoneLanguage, line.account,
        line.seed.value_or(QRandomGenerator::global()->generate()), line.mode};
    if (line.packFolder.isEmpty() && line.scenario.isEmpty() && line.account.isEmpty())
        return std::make_unique<Lesson>(setup, clock);
    PackSource source = openPack(line.packFolder);
    exitCode = source.pack ? checkNames(line, *source.pack) : source.exitCode;
    return exitCode ? nullptr : std::make_unique<Lesson>(std::move(*source.pack), setup, clock);
}

/// From now on, whatever is set is set for the next time too; and who went past the page for the first time has seen
/// it.
void keepSettings(RehearsalWizard &wizard, SettingsFile &file, const Settings &desktop)
{
    QObject::connect(
        &wizard, &RehearsalWizard::settingsChanged, &wizard,
        [&file, before = wizard.settings()](const Settings &now) mutable {
            file.keep(std::exchange(before, now), now);
        });
    QObject::connect(&wizard, &QWizard::currentIdChanged, &wizard, [&wizard, &file](int id) {
        if (id == RehearsalWizard::Welcome && wizard.startId() == RehearsalWizard::FirstRun && !file.exists())
            file.keep(wizard.settings(), wizard.settings());
    });
    QObject::connect(&wizard, &RehearsalWizard::resetWanted, &wizard, [&wizard, &file, desktop] {
        wizard.setSettings(desktop);
        file.remove();
    });
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

int runTutorial(const CommandLine &line, const Settings &desktop)
{
    SettingsFile file(defaultSettingsFile(), sayOnStderr);
    const Settings settings = line.settingsOver(file.read(desktop));
    SystemClock clock;
    int exitCode = 0;
    const std::unique_ptr<Lesson> lesson = openLesson(line, settings, clock, exitCode);
    if (!lesson)
        return exitCode;
    Journal journal(defaultJournalFile());
    keepJournal(*lesson, journal);
    RehearsalWizard wizard(*lesson, settings.appearance, line.scenario);
    wizard.setSettings(settings);
    if (!file.exists() && line.scenario.isEmpty() && line.resume.isEmpty())
        wizard.beginWithSettings();
    keepSettings(wizard, file, desktop);
    if (const int refused = resume(wizard, line.resume))
        return refused;
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
