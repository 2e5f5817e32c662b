// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Yanlian used by many people for a long time: `soak [RUNS [SEED]]` lets that many walk to a result one after the
// other, `soak monkey [ACTIONS [SEED]]` does anything at all, `soak kiosk [VISITS [SEED]]` uses a kiosk. Fails on a
// warning, a page that leads nowhere, or memory that grows.

#include "app/pack/PackLoader.h"
#include "tests/soak/KioskVisitors.h"
#include "tests/soak/Memory.h"
#include "tests/soak/Monkey.h"
#include "tests/soak/Walker.h"
#include "tests/support/WarningListener.h"
#include "ui/look/Fonts.h"
#include "ui/look/YanlianStyle.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

using namespace yanlian;

namespace {

constexpr int settledAfter = 100; ///< runs
constexpr double mostGrowth = 8; ///< MB from then on: Qt keeps each letter in each size once it has been drawn
constexpr double mostLateGrowth = 1; ///< MB in the second half of many runs, where all letters have been drawn
constexpr int manyRuns = 1000;
constexpr int provenAfter = 1000; ///< actions; so often the lesson must still lead to a result
constexpr int toldAfter = 1000; ///< runs or actions; so often somebody who waits hears of it

#if defined(__SANITIZE_ADDRESS__)
constexpr bool memoryIsTrue = false; // the sanitizer keeps what was freed
#else
constexpr bool memoryIsTrue = true;
#endif

/// Fails the run at the first warning.
class NoWarning final {
public:
    void check() const
    {
        if (!m_first.isEmpty())
            throw SoakFailure(QStringLiteral("warning: ") + m_first);
    }

private:
    QString m_first;
    WarningListener m_listener{[this](const QString &message) {
        if (m_first.isEmpty())
            m_first = message;
    }};
};

void tell(int done, int all)
{
    if (done % toldAfter == 0)
        QTextStream(stderr) << done << " of " << all << Qt::endl;
}

/// In MB. Always with the same on the screen, or it would tell of the last visitor only.
double memory(Walker &walker)
{
    walker.standAsUsual();
    return double(residentMemory()) / (1024 * 1024);
}

/// The memory after some, half and all of the runs.
class Growth final {
public:
    explicit Growth(int runs)
        : m_runs(runs)
    {
    }

    void look(Walker &walker, int run)
    {
        if (run == settledAfter)
            m_settled = memory(walker);
        if (run == m_runs / 2) {
            m_half = memory(walker);
            walker.keepSettings(); // or letters would hide a leak
        }
        if (run == m_runs)
            m_last = memory(walker);
    }

    bool isKept() const
    {
        return !memoryIsTrue || (growth() <= mostGrowth && (m_runs < manyRuns || lateGrowth() <= mostLateGrowth));
    }

    QString figures() const
    {
        return QStringLiteral("memory %1 MB, %2 MB more than after %3 runs (at most %4), %5 MB in the second half (at "
                              "most %6 of %7 runs or more)")
            .arg(m_last, 0, 'f', 1)
            .arg(growth(), 0, 'f', 2)
            .arg(settledAfter)
            .arg(mostGrowth)
            .arg(lateGrowth(), 0, 'f', 2)
            .arg(mostLateGrowth)
            .arg(manyRuns);
    }

private:
    double growth() const { return m_settled > 0 ? m_last - m_settled : 0; }
    double lateGrowth() const { return m_last - m_half; }

    int m_runs;
    double m_settled = 0;
    double m_half = 0;
    double m_last = 0;
};

int walk(const Pack &pack, int runs, quint32 seed)
{
    QTextStream out(stdout);
    const NoWarning warnings;
    SoakWindow window(pack, seed);
    Walker walker(window, pack, seed);
    Growth growth(runs);
    QElapsedTimer timer;
    timer.start();
    int run = 0;
    try {
        for (run = 1; run <= runs; ++run) {
            walker.walk();
            warnings.check();
            growth.look(walker, run);
            tell(run, runs);
        }
    } catch (const SoakFailure &failure) {
        out << "FAILED: seed " << seed << ", run " << run << ": " << failure.what() << Qt::endl;
        return 1;
    }
    out << QStringLiteral("%1: %2 runs, %3 different ways to %4 results, no warning, %5 ms each; %6\n")
               .arg(growth.isKept() ? QStringLiteral("kept") : QStringLiteral("MISSED"))
               .arg(runs)
               .arg(walker.ways())
               .arg(walker.results())
               .arg(double(timer.elapsed()) / runs, 0, 'f', 1)
               .arg(growth.figures());
    return growth.isKept() ? 0 : 1;
}

int play(const Pack &pack, int actions, quint32 seed)
{
    QTextStream out(stdout);
    const bool traced = qEnvironmentVariableIsSet("YANLIAN_SOAK_TRACE"); // for what ends the program itself
    const NoWarning warnings;
    SoakWindow window(pack, seed);
    Monkey monkey(window, pack, seed);
    QElapsedTimer timer;
    timer.start();
    int action = 0;
    try {
        for (action = 1; action <= actions; ++action) {
            monkey.act();
            if (traced)
                QTextStream(stderr) << action << ' ' << monkey.lastAction() << " -> " << describePlace(window)
                                    << Qt::endl;
            if (action % provenAfter == 0)
                Walker::finish(window);
            warnings.check();
            tell(action, actions);
        }
    } catch (const SoakFailure &failure) {
        out << "FAILED: seed " << seed << ", action " << action << " (" << monkey.lastAction()
            << "): " << failure.what() << Qt::endl;
        return 1;
    }
    out << QStringLiteral("kept: %1 actions of seed %2 in %3 different places, no warning, no dead end, %4 ms each\n")
               .arg(actions)
               .arg(seed)
               .arg(monkey.places())
               .arg(double(timer.elapsed()) / actions, 0, 'f', 1);
    return 0;
}

constexpr double mostKioskGrowth = 5; ///< MB, over all visits but the first

int useKiosk(const Pack &pack, int visits, quint32 seed)
{
    QTextStream out(stdout);
    const NoWarning warnings;
    KioskVisitors kiosk(pack, seed);
    const auto megabytes = [] { return double(residentMemory()) / (1024 * 1024); };
    const int settled = std::min(settledAfter * 2, visits / 2);
    double before = 0;
    QElapsedTimer timer;
    timer.start();
    int visit = 0;
    try {
        for (visit = 1; visit <= visits; ++visit) {
            kiosk.visit();
            warnings.check();
            if (visit == settled)
                before = megabytes();
            tell(visit, visits);
        }
    } catch (const SoakFailure &failure) {
        out << "FAILED: seed " << seed << ", visit " << visit << ": " << failure.what() << Qt::endl;
        return 1;
    }
    const double after = megabytes();
    const QStringList left = kiosk.filesLeft();
    const bool isKept = (!memoryIsTrue || after - before <= mostKioskGrowth) && left.isEmpty();
    out << QStringLiteral("%1: %2 visits, %3 ms each, reset at most %4 ms, memory %5 MB, %6 MB more than after %7 (at "
                          "most %8), files left: %9\n")
               .arg(isKept ? QStringLiteral("kept") : QStringLiteral("MISSED"))
               .arg(visits)
               .arg(double(timer.elapsed()) / visits, 0, 'f', 1)
               .arg(kiosk.longestReset(), 0, 'f', 1)
               .arg(after, 0, 'f', 1)
               .arg(after - before, 0, 'f', 2)
               .arg(settled)
               .arg(mostKioskGrowth)
               .arg(left.size());
    return isKept ? 0 : 1;
}

/// Whatever is saved goes into a folder that is thrown away, and nothing is printed.
void leaveNothingBehind(const QTemporaryDir &home)
{
    const QByteArray folder = QFile::encodeName(home.path());
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
        qputenv(name, folder);
    qputenv("CUPS_SERVER", folder + "/nowhere");
}

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir home;
    leaveNothingBehind(home);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QHashSeed::setDeterministicGlobalSeed();
    pinFonts();
    const QApplication application(argc, argv);
    YanlianStyle::install();
    QStringList arguments = QApplication::arguments().mid(1);
    const bool plays = arguments.value(0) == QLatin1StringView("monkey");
    const bool visits = arguments.value(0) == QLatin1StringView("kiosk");
    if (plays || visits)
        arguments.removeFirst();
    bool countIsNumber = true;
    bool seedIsNumber = true;
    const int count = arguments.isEmpty() ? plays ? 100'000
            : visits                              ? 20'000
                                                  : 10'000
                                          : arguments.at(0).toInt(&countIsNumber);
    const quint32 seed = arguments.size() < 2 ? 1 : arguments.at(1).toUInt(&seedIsNumber);
    if (!countIsNumber || !seedIsNumber || count < 1 || arguments.size() > 2) {
        QTextStream(stderr) << "usage: soak [monkey|kiosk] [COUNT [SEED]]" << Qt::endl;
        return 2;
    }
    const LoadedPack loaded = loadPack(builtInPackFolder());
    if (!loaded.pack)
        return 2;
    if (visits)
        return useKiosk(*loaded.pack, count, seed);
    return plays ? play(*loaded.pack, count, seed) : walk(*loaded.pack, count, seed);
}
