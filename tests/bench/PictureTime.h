// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pack/PackLoader.h"
#include "tests/support/WarningListener.h"
#include "ui/look/Fonts.h"
#include "ui/look/YanlianStyle.h"

#include <QApplication>
#include <QList>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <ctime>

namespace yanlian {

/// Measures with the built-in pack, everything drawn by the processor into memory, as on a machine without a graphics
/// card. What `bench` returns; 2 without the pack.
template <typename Bench> int runBench(int argc, char **argv, const Bench &bench)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    pinFonts();
    const QApplication application(argc, argv);
    YanlianStyle::install();
    const WarningListener quiet([](const QString &message) { std::fprintf(stderr, "%s\n", qPrintable(message)); });
    const LoadedPack loaded = loadPack(builtInPackFolder());
    if (!loaded.pack) {
        std::fputs("the built-in pack cannot be read\n", stderr);
        return 2;
    }
    return bench(*loaded.pack);
}

/// How long something took to the next picture, in milliseconds.
struct PictureTime {
    double worked = 0; ///< of the processor: what is waited where nothing else runs
    double waited = 0; ///< by the clock
};

inline void settle()
{
    QApplication::processEvents();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QApplication::processEvents();
}

inline double processorMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// How long `action` and all that it brings about take, until nothing is left to paint.
template <typename Action> PictureTime measure(const Action &action)
{
    const auto begin = std::chrono::steady_clock::now();
    const double beginProcessor = processorMilliseconds();
    action();
    QApplication::processEvents();
    const double worked = processorMilliseconds() - beginProcessor;
    const std::chrono::duration<double, std::milli> waited = std::chrono::steady_clock::now() - begin;
    settle();
    return {worked, waited.count()};
}

/// Of times, or what holds them, that are sorted by it.
template <typename Sample> double percentile(const QList<Sample> &samples, double PictureTime::*of, double share)
{
    return samples.at(qsizetype(std::ceil(share * double(samples.size()))) - 1).*of;
}

template <typename Sample> void sortBy(QList<Sample> &samples, double PictureTime::*by)
{
    std::sort(samples.begin(), samples.end(), [by](const Sample &a, const Sample &b) { return a.*by < b.*by; });
}

} // namespace yanlian
