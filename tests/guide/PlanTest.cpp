// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/guide/GuideDevice.h"
#include "tests/guide/GuideFixture.h"
#include "tests/support/Print.h"

#include <gtest/gtest.h>

namespace yanlian {

namespace {

QStringList filesOf(const GuideOptions &options)
{
    return std::get<GuidePlan>(planGuide(guidePack(), options)).files();
}

} // namespace

TEST(GuidePlan, HasAPictureOfEachStepAndOfEachWayOn)
{
    const QStringList files = filesOf(shortGuide());
    EXPECT_TRUE(files.contains(QStringLiteral("en-1x/upgrade-iphone/03-decide.png")));
    EXPECT_TRUE(files.contains(QStringLiteral("en-1x/upgrade-iphone/03-decide--agree.png")));
    EXPECT_TRUE(files.contains(QStringLiteral("en-1x/upgrade-iphone/03-decide--think.png")));
    EXPECT_TRUE(files.contains(QStringLiteral("en-1x/upgrade-iphone/06-unchanged.png")));
    EXPECT_EQ(QSet<QString>(files.cbegin(), files.cend()).size(), files.size());
}

TEST(GuidePlan, OnlyTakesStepsByAPattern)
{
    GuideOptions options = shortGuide();
    options.only = {QStringLiteral("dec*")};
    EXPECT_EQ(filesOf(options).size(), 3);
}

TEST(GuidePlan, NamesAPatternThatNothingMatches)
{
    GuideOptions options;
    options.scenarios = {QStringLiteral("upgrade-*"), QStringLiteral("none-*")};
    const auto mistake = std::get<GuideMistake>(planGuide(guidePack(), options));
    EXPECT_EQ(mistake.option, QStringLiteral("--scenario"));
    EXPECT_EQ(mistake.value, QStringLiteral("none-*"));
    EXPECT_TRUE(mistake.allowed.contains(QStringLiteral("upgrade-iphone")));
    options = {};
    options.only = {QStringLiteral("nowhere")};
    EXPECT_EQ(std::get<GuideMistake>(planGuide(guidePack(), options)).option, QStringLiteral("--only"));
}

TEST(GuidePlan, PartsTogetherAreTheWhole)
{
    for (int parts = 1; parts < 8; ++parts)
        for (int index = 0; index < 50; ++index) {
            int holders = 0;
            for (int part = 1; part <= parts; ++part)
                holders += GuideShard{part, parts}.has(index);
            EXPECT_EQ(holders, 1);
        }
    EXPECT_FALSE(guideShardFromCode(QStringLiteral("3/2")));
    EXPECT_FALSE(guideShardFromCode(QStringLiteral("0/2")));
    EXPECT_FALSE(guideShardFromCode(QStringLiteral("1/0")));
    EXPECT_TRUE(guideShardFromCode(QStringLiteral("2/2")));
}

TEST(GuidePlan, NamesEachWayOnOfADecisionAndNoOther)
{
    const Scenario &honor = *guidePack().scenario(QStringLiteral("upgrade-honor"));
    EXPECT_EQ(calloutLabel(honor, 1, 0), QStringLiteral("2"));
    EXPECT_EQ(calloutLabel(honor, 7, 0), QStringLiteral("8A"));
    EXPECT_EQ(calloutLabel(honor, 7, 1), QStringLiteral("8B"));
    EXPECT_EQ(targetsOf(honor, {7, {}}).size(), 2);
    EXPECT_EQ(targetsOf(honor, {7, QStringLiteral("think")}).size(), 3);
}

TEST(GuideDevice, ComesOutInTheExactSizeThatShopsAskFor)
{
    for (const QString &name : guideDeviceNames()) {
        GuideOptions options = shortGuide();
        options.only = {QStringLiteral("decide")};
        options.devices = {name};
        const MadeGuide guide(guidePack(), options);
        EXPECT_EQ(guide.faults, QStringList()) << name.toStdString();
        const GuideDevice device = *guideDevice(name);
        const QByteArray png = guide.read(guide.plan.files().constFirst());
        EXPECT_EQ(QImage::fromData(png).size(), device.pixels(1)) << name.toStdString();
        EXPECT_EQ(whyRefusedByShop(device, png), QString());
    }
}

TEST(GuideDevice, AShopRefusesOnePixelTooFew)
{
    const GuideDevice device = *guideDevice(QStringLiteral("store-phone"));
    GuideDevice wanted = device;
    wanted.exact -= QSize(1, 0);
    GuideOptions options = shortGuide();
    options.only = {QStringLiteral("open-me")};
    options.devices = {device.name};
    const MadeGuide guide(guidePack(), options);
    EXPECT_EQ(
        whyRefusedByShop(wanted, guide.read(guide.plan.files().constFirst())),
        QStringLiteral("1290x2796 pixels; allowed: 1289x2796"));
}

TEST(GuideDevice, TellsHowLargeATextIsOnPaper)
{
    EXPECT_NEAR(printedPoints(18, 360, 84.7), 12, 0.01);
    EXPECT_NEAR(printedPoints(24, 360, 63.5), 12, 0.01);
}

} // namespace yanlian
