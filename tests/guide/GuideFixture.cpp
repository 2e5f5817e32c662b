// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/guide/GuideFixture.h"

#include "app/language/MissingTranslations.h"
#include "app/language/TranslatorSet.h"
#include "app/pack/PackLoader.h"
#include "ui/guide/GuideRun.h"
#include "ui/guide/GuideWords.h"
#include "ui/guide/ToldScenario.h"

namespace yanlian {

const Pack &guidePack()
{
    static const Pack pack = *loadPack(builtInPackFolder()).pack;
    return pack;
}

void forEachShot(
    Language language, TextSize size, const std::function<void(const QString &name, const PaintedShot &shot)> &look)
{
    MissingTranslations unused({});
    const GuideVariant variant{{language, {}},          PhoneLanguage::SameAsCoach, int(size),
                               QStringLiteral("light"), QStringLiteral("phone"),    1};
    for (const Scenario &scenario : guidePack().scenarios) {
        QList<int> steps;
        for (int i = 0; i < scenario.steps.size(); ++i)
            steps += i;
        const ToldScenario told = tellScenario(guidePack(), scenario, steps, variant, unused);
        TranslatorSet translators(guidePack().translationFolders(), guidePack().id);
        translators.use(language, language);
        for (auto scene = told.scenes.cbegin(); scene != told.scenes.cend(); ++scene)
            for (const GuideShot &shot : shotsOf(scenario, scene.key()))
                look(
                    scenario.id.text + QLatin1Char('/') + shotName(scenario, shot),
                    paintShot(
                        {.screen = scene->screen,
                         .account = scene->account,
                         .targets = targetsOf(scenario, shot),
                         .band = GuideWords::band(),
                         .phoneLanguage = language,
                         .appearance = {.text = size},
                         .device = *guideDevice(QStringLiteral("phone")),
                         .pixelsPerRoom = 1}));
    }
}

MadeGuide::MadeGuide(const Pack &pack, const GuideOptions &options)
    : plan(std::get<GuidePlan>(planGuide(pack, options)))
    , store(folder.path(), options.task != GuideOptions::Task::Write)
{
    GuideRun run(pack, plan, options, store);
    run.run([](int, int, const QString &) { return true; });
    faults = run.faults();
    warnings = run.warnings();
}

GuideOptions shortGuide(const QList<GuideFormat> &formats)
{
    GuideOptions options;
    options.scenarios = {QStringLiteral("upgrade-iphone")};
    options.languages = {{Language::English, {}}};
    options.formats = formats;
    options.scale = 1;
    return options;
}

} // namespace yanlian
