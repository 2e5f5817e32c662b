// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a picture of a guide takes, from the scenario to the file, beside the least it could take (painting and
// packing each once) and beside headless Chromium driven by Playwright; and what a printed guide takes. Says so and
// returns 1 where a budget is missed.

#include "app/guide/GuidePlan.h"
#include "app/guide/GuideStore.h"
#include "app/pack/PackLoader.h"
#include "ui/guide/GuideRun.h"
#include "ui/guide/GuideWords.h"
#include "ui/guide/PngFile.h"
#include "ui/look/Fonts.h"
#include "ui/look/Surroundings.h"
#include "ui/look/YanlianStyle.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>

using namespace yanlian;

namespace {

bool missed = false;

void expectAtMost(const char *what, double measured, double most, const char *unit)
{
    const bool isMet = measured <= most;
    missed = missed || !isMet;
    std::printf("  %-52s %8.2f %-3s (at most %g)%s\n", what, measured, unit, most, isMet ? "" : "  MISSED");
}

GuideOptions pictures(int jobs)
{
    GuideOptions options;
    options.scenarios = {QStringLiteral("upgrade-*"), QStringLiteral("scam-call"), QStringLiteral("overdue")};
    options.jobs = jobs;
    return options;
}

/// That this process has had so far, in milliseconds.
double processorTime()
{
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    const auto milliseconds = [](const timeval &time) {
        return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
    };
    return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
}

struct Made {
    double milliseconds = 0;
    double processor = 0;
    QList<qint64> sizes;
};

Made make(const Pack &pack, const GuideOptions &options, const QString &folder)
{
    QElapsedTimer timer;
    timer.start();
    const double before = processorTime();
    const GuidePlan plan = std::get<GuidePlan>(planGuide(pack, options));
    GuideStore store(folder, false);
    GuideRun run(pack, plan, options, store);
    run.run([](int, int, const QString &) { return true; });
    Made made{double(timer.nsecsElapsed()) / 1e6, processorTime() - before, {}};
    for (const QString &fault : run.faults())
        std::printf("  fault: %s\n", qPrintable(fault));
    for (const QString &file : plan.files())
        made.sizes += QFileInfo(folder + QLatin1Char('/') + file).size();
    std::sort(made.sizes.begin(), made.sizes.end());
    return made;
}

/// Painting and packing of the same pictures, and nothing else.
double floorOf(const Pack &pack, int &count)
{
    double sum = 0;
    const GuidePlan plan = std::get<GuidePlan>(planGuide(pack, pictures(1)));
    MissingTranslations missing({});
    for (const GuideVariant &variant : plan.variants)
        for (const int index : plan.scenarios) {
            const Scenario &scenario = pack.scenarios.at(index);
            const ToldScenario told = tellScenario(pack, scenario, plan.stepsOf(index), variant, missing);
            TranslatorSet translators(pack.translationFolders(), pack.id);
            translators.use(variant.languages.first, variant.shownPhoneLanguage());
            for (auto scene = told.scenes.cbegin(); scene != told.scenes.cend(); ++scene)
                for (const GuideShot &shot : shotsOf(scenario, scene.key())) {
                    QElapsedTimer timer;
                    timer.start();
                    const PaintedShot painted = paintShot(
                        {.screen = scene->screen,
                         .account = scene->account,
                         .targets = targetsOf(scenario, shot),
                         .band = GuideWords::band(),
                         .phoneLanguage = variant.shownPhoneLanguage(),
                         .appearance = {.text = TextSize::Large},
                         .device = *guideDevice(variant.device)});
                    pngFile(painted.picture, {});
                    sum += double(timer.nsecsElapsed()) / 1e6;
                    ++count;
                }
        }
    return sum / count;
}

/// Milliseconds for each picture of a page with the same words; nothing where it is not installed: Debian's chromium,
/// and npm's playwright-core where NODE_PATH leads to it.
double chromium(const QString &html)
{
    const QString browser = QStandardPaths::findExecutable(QStringLiteral("chromium"));
    if (browser.isEmpty())
        return 0;
    QProcess process;
    process.start(
        QStringLiteral("node"),
        {QStringLiteral("-e"), QStringLiteral(R"(
        const { chromium } = require('playwright-core');
        (async () => {
            const [file, executablePath] = process.argv.slice(1);
            const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
            const page = await browser.newPage({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 3 });
            const shots = 20, start = Date.now();
            for (let i = 0; i < shots; ++i) {
                await page.goto('file://' + file);
                await page.screenshot({ path: file + '.png' });
            }
            console.log((Date.now() - start) / shots);
            await browser.close();
        })();)"),
         html, browser});
    process.waitForFinished(120'000);
    return process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput()).toDouble() : 0;
}

void measurePictures(const Pack &pack)
{
    const QTemporaryDir folder;
    make(pack, pictures(1), folder.filePath(QStringLiteral("warm")));
    const Made alone = make(pack, pictures(1), folder.filePath(QStringLiteral("one")));
    const Made many = make(pack, pictures(0), folder.filePath(QStringLiteral("many")));
    int count = 0;
    const double floor = floorOf(pack, count);
    const auto shots = double(alone.sizes.size());
    std::printf("pictures of 1170x2532 with callouts, on disk (%d):\n", count);
    expectAtMost("milliseconds each, all processors", many.milliseconds / shots, 30, "ms");
    expectAtMost("milliseconds each, one thread", alone.milliseconds / shots, 1.5 * floor, "ms");
    std::printf("  %-52s %8.2f ms\n", "of a processor's time each, one thread", alone.processor / shots);
    std::printf("  %-52s %8.2f ms\n", "the floor: paint once, pack once", floor);
    expectAtMost("one thread, times the floor", alone.milliseconds / shots / floor, 1.5, "x");
    expectAtMost("median size", double(alone.sizes.at(alone.sizes.size() / 2)) / 1024, 150, "kB");
    GuideOptions html = pictures(1);
    html.scenarios = {QStringLiteral("upgrade-iphone")};
    html.languages = {{Language::Chinese, {}}};
    html.formats = {GuideFormat::Html};
    make(pack, html, folder.filePath(QStringLiteral("html")));
    const double other = chromium(folder.filePath(QStringLiteral("html/zh_CN/upgrade-iphone.html")));
    if (other <= 0)
        std::printf("  Chromium driven by Playwright: not installed, skipped\n");
    else
        expectAtMost("share of what Chromium takes", many.milliseconds / shots / other, 0.1, "x");
}

void measurePrint(const Pack &pack)
{
    const QTemporaryDir folder;
    GuideOptions options;
    options.scenarios = {QStringLiteral("close-and-reopen")};
    options.languages = {{Language::Chinese, Language::English}};
    options.formats = {GuideFormat::Pdf};
    const Made made = make(pack, options, folder.path());
    std::printf("a bilingual PDF file of 21 steps:\n");
    expectAtMost("seconds", made.milliseconds / 1000, 1, "s");
    expectAtMost("size", double(made.sizes.constFirst()) / 1024 / 1024, 3, "MB");
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    pinSurroundings();
    pinFonts();
    const QApplication app(argc, argv);
    YanlianStyle::install();
    const Pack pack = *loadPack(builtInPackFolder()).pack;
    measurePictures(pack);
    measurePrint(pack);
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("in all:\n");
    expectAtMost("peak of memory", double(usage.ru_maxrss) / 1024, 200, "MB");
    return missed ? 1 : 0;
}
