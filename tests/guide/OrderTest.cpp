// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/guide/GuideFixture.h"

#include "app/language/MissingTranslations.h"
#include "app/language/TranslatorSet.h"
#include "ui/guide/GuideWords.h"
#include "ui/guide/ToldScenario.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace yanlian {

namespace {

/// The scenes of one scenario in the size that pictures are made in.
class Scenes final {
public:
    explicit Scenes(TextSize size)
        : m_scenario(*guidePack().scenario(QStringLiteral("upgrade-honor")))
        , m_translators(guidePack().translationFolders(), guidePack().id)
    {
        QList<int> steps;
        for (int i = 0; i < m_scenario.steps.size(); ++i)
            steps += i;
        MissingTranslations unused({});
        const GuideVariant variant{{Language::Chinese, {}}, PhoneLanguage::SameAsCoach, int(size),
                                   QStringLiteral("light"), QStringLiteral("phone"),    1};
        const ToldScenario told = tellScenario(guidePack(), m_scenario, steps, variant, unused);
        m_translators.use(Language::Chinese, Language::Chinese);
        for (const int step : steps)
            if (const auto scene = told.scenes.constFind(step); scene != told.scenes.cend())
                m_all +=
                    {.screen = scene->screen,
                     .account = scene->account,
                     .targets = targetsOf(m_scenario, {step, {}}),
                     .band = GuideWords::band(),
                     .phoneLanguage = Language::Chinese,
                     .appearance = {.text = size},
                     .device = *guideDevice(QStringLiteral("phone"))};
    }

    const QList<ShotScene> &all() const { return m_all; }

private:
    const Scenario &m_scenario;
    TranslatorSet m_translators;
    QList<ShotScene> m_all;
};

} // namespace

class PaintOrder : public testing::TestWithParam<TextSize> { };

TEST_P(PaintOrder, LeavesEveryPictureAsItWas)
{
    const Scenes scenes(GetParam());
    ASSERT_GT(scenes.all().size(), 5);
    QList<QImage> backwards; // gtest_discover_tests gives each size a process that has painted nothing yet
    for (auto scene = scenes.all().crbegin(); scene != scenes.all().crend(); ++scene)
        backwards.prepend(paintShot(*scene).picture);
    for (qsizetype i = 0; i < scenes.all().size(); ++i)
        EXPECT_EQ(paintShot(scenes.all().at(i)).picture, backwards.at(i))
            << scenes.all().at(i).screen.file.toStdString();
}

TEST(GuideOrder, PartsAndSinglePicturesHaveTheBytesOfTheWhole)
{
    GuideOptions options =
        shortGuide({GuideFormat::Png, GuideFormat::Pdf, GuideFormat::Html, GuideFormat::Odt, GuideFormat::Apng});
    options.scenarios = {QStringLiteral("upgrade-honor")};
    options.languages = {{Language::Chinese, {}}};
    options.scale = 3;
    QHash<QString, QByteArray> parts;
    for (int part = 3; part >= 1; --part) {
        options.shard = {part, 3};
        const MadeGuide made(guidePack(), options);
        for (qsizetype i = 0; i < made.plan.outputs.size(); ++i)
            if (options.shard.has(i))
                parts.insert(made.plan.outputs.at(i).file, made.read(made.plan.outputs.at(i).file));
    }
    options.shard = {};
    const MadeGuide whole(guidePack(), options);
    for (const QString &file : whole.plan.files())
        EXPECT_TRUE(parts.value(file) == whole.read(file)) << file.toStdString();
    options.only = {QStringLiteral("decide")};
    options.formats = {GuideFormat::Png};
    const MadeGuide single(guidePack(), options);
    for (const QString &file : single.plan.files())
        EXPECT_TRUE(single.read(file) == whole.read(file)) << file.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    EveryTextSize, PaintOrder, testing::Values(TextSize::Normal, TextSize::Large, TextSize::Largest));

} // namespace yanlian
