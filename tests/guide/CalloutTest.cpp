// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/guide/GuideFixture.h"
#include "tests/support/Print.h"

#include <gtest/gtest.h>

namespace yanlian {

namespace {

using Params = std::tuple<Language, TextSize>;

class EveryCallout : public testing::TestWithParam<Params> { };

std::string nameOf(const testing::TestParamInfo<Params> &info)
{
    const auto [language, size] = info.param;
    return languageCode(language).toStdString() + "_" + textSizeCode(size).toStdString();
}

QStringList wrongAt(const QString &name, const PaintedShot &shot)
{
    QStringList wrong;
    for (qsizetype i = 0; i < shot.callouts.size(); ++i) {
        const GuideCallout &callout = shot.callouts.at(i);
        const QString who = name + QLatin1Char(' ') + callout.control + QLatin1StringView(": ");
        if (!shot.picture.rect().contains(callout.badge))
            wrong += who + QLatin1StringView("the badge leaves the picture");
        if (!callout.ring.contains(callout.text))
            wrong += who + QLatin1StringView("the ring cuts what it rings");
        for (qsizetype j = 0; j < shot.callouts.size(); ++j) {
            if (j != i && callout.badge.intersects(shot.callouts.at(j).badge))
                wrong += who + QLatin1StringView("two badges overlap");
            if (callout.badge.intersects(shot.callouts.at(j).text))
                wrong += who + QLatin1StringView("a badge covers what a control says");
        }
    }
    return wrong;
}

} // namespace

TEST_P(EveryCallout, StandsFreeOfOthersOfItsTextAndOfTheEdge)
{
    const auto [language, size] = GetParam();
    QStringList wrong;
    int callouts = 0;
    forEachShot(language, size, [&](const QString &name, const PaintedShot &shot) {
        for (const QString &fault : shot.faults)
            wrong += name + QLatin1StringView(": ") + fault;
        callouts += int(shot.callouts.size());
        wrong += wrongAt(name, shot);
    });
    EXPECT_EQ(wrong, QStringList());
    EXPECT_GT(callouts, 130);
}

INSTANTIATE_TEST_SUITE_P(
    Shipped, EveryCallout,
    testing::Combine(
        testing::Values(Language::Chinese, Language::English),
        testing::Values(TextSize::Normal, TextSize::Large, TextSize::Largest)),
    nameOf);

} // namespace yanlian
