// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/GuideCommand.h"

#include "ui/commands/CommandLine.h"
#include "ui/commands/PackSource.h"
#include "ui/commands/StdErr.h"
#include "ui/guide/DifferenceReport.h"
#include "ui/guide/GuideRun.h"
#include "ui/look/Fonts.h"

#include <QFontDatabase>
#include <QSaveFile>
#include <QTextStream>

#include <csignal>

#include <unistd.h>

namespace yanlian {

namespace {

volatile std::sig_atomic_t interruptedBy = 0; ///< the signal

void interrupt(int signal)
{
    interruptedBy = signal;
}

constexpr int interrupted = 128; ///< and the signal, as shells say it

void say(const QString &line)
{
    QTextStream(stdout) << line << '\n';
}

/// One line that is written over, where somebody looks on.
bool showProgress(int done, int all, const QString &file)
{
    if (isatty(STDERR_FILENO))
        QTextStream(stderr) << QStringLiteral("\r\033[K%1/%2 %3").arg(done + 1).arg(all).arg(file) << Qt::flush;
    return interruptedBy == 0;
}

void clearProgress()
{
    if (isatty(STDERR_FILENO))
        QTextStream(stderr) << QStringLiteral("\r\033[K") << Qt::flush;
}

void list(const GuidePlan &plan, const GuideShard &shard)
{
    const QStringList files = plan.files();
    for (qsizetype i = 0; i < files.size(); ++i)
        if (shard.has(i))
            say(files.at(i));
}

void sayEach(const char *what, const QStringList &files)
{
    for (const QString &file : files)
        say(QLatin1StringView(what) + QLatin1Char(' ') + file);
}

/// Beside the folder, for nothing in it may change; nowhere if no picture differs.
void writeDifferences(const GuideStore &store, const QString &folder)
{
    QList<PictureDifference> differences;
    for (const QString &file : store.changed())
        if (const QByteArray now = store.newContent(file); file.endsWith(QLatin1StringView(".png")) && !now.isEmpty())
            differences += PictureDifference{file, store.read(file), now};
    if (differences.isEmpty())
        return;
    const QString path = QDir::cleanPath(folder) + QLatin1StringView("-diff.html");
    QSaveFile report(path);
    if (report.open(QIODevice::WriteOnly) && report.write(differenceReport(differences)) > 0 && report.commit())
        say(QStringLiteral("the pictures side by side: %1").arg(path));
}

/// Why everything may be stale although nobody changed anything.
void tellFonts(const GuideManifest &before, const GuideManifest &now)
{
    if (before.differsInFontsAlone(now))
        say(QStringLiteral("only the fonts differ: made with %1; here are %2")
                .arg(before.fonts.join(QLatin1StringView(", ")), now.fonts.join(QLatin1StringView(", "))));
}

/// What differs from the folder as it is; the exit code.
int tellCheck(const GuideStore &store, const GuidePlan &plan, const QString &folder, const GuideManifest &now)
{
    const QStringList strangers = store.strangers(plan.files() + QStringList{guideManifestName()});
    sayEach("stale", store.changed());
    sayEach("missing", store.added());
    sayEach("orphaned", strangers);
    writeDifferences(store, folder);
    tellFonts(GuideManifest::fromJson(store.read(guideManifestName())), now);
    say(QStringLiteral("%1 as they should be, %2 stale, %3 missing, %4 orphaned")
            .arg(store.kept())
            .arg(store.changed().size())
            .arg(store.added().size())
            .arg(strangers.size()));
    return store.changed().isEmpty() && store.added().isEmpty() && strangers.isEmpty() ? 0 : 1;
}

int tellWritten(const GuideStore &store, bool isReal)
{
    if (!isReal) {
        sayEach("new", store.added());
        sayEach("changed", store.changed());
    }
    say(QStringLiteral("%1 new, %2 changed, %3 as they were")
            .arg(store.added().size())
            .arg(store.changed().size())
            .arg(store.kept()));
    return 0;
}

int make(const Pack &pack, const GuidePlan &plan, const GuideOptions &options)
{
    using Task = GuideOptions::Task;
    for (const int signal : {SIGHUP, SIGINT, SIGTERM})
        std::signal(signal, interrupt);
    GuideStore store(options.folder, options.task != Task::Write);
    if (const QString fault = store.prepare(); !fault.isEmpty()) {
        sayOnStderr(fault);
        return 2;
    }
    GuideRun run(pack, plan, options, store);
    const bool isWhole = run.run(showProgress);
    clearProgress();
    for (const QString &warning : run.warnings())
        sayOnStderr(warning);
    for (const QString &fault : run.faults())
        sayOnStderr(fault);
    if (!store.fault().isEmpty()) {
        sayOnStderr(store.fault());
        return 2;
    }
    if (!isWhole)
        return interrupted + interruptedBy;
    const int code = options.task == Task::Check ? tellCheck(store, plan, options.folder, run.manifest())
                                                 : tellWritten(store, options.task == Task::Write);
    return run.faults().isEmpty() ? code : 1;
}

} // namespace

int runGuide(const CommandLine &line)
{
    const PackSource source = openPack(line.packFolder);
    if (!source.pack)
        return source.exitCode;
    const auto planned = planGuide(*source.pack, line.guide);
    if (const auto *mistake = std::get_if<GuideMistake>(&planned))
        return refuseValue(mistake->option, mistake->value, mistake->allowed);
    const GuidePlan &plan = std::get<GuidePlan>(planned);
    if (line.guide.task == GuideOptions::Task::List) {
        list(plan, line.guide.shard);
        return 0;
    }
    if (!QFontDatabase::families().contains(fontFamily())) {
        sayOnStderr(QStringLiteral("the font %1 is not installed; the package is fonts-noto-cjk").arg(fontFamily()));
        return 2;
    }
    return make(*source.pack, plan, line.guide);
}

} // namespace yanlian
