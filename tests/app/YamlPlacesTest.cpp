// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack/YamlPlaces.h"

#include "app/pack/PackLoader.h"
#include "tests/support/Print.h"
#include "tests/support/TemporaryPack.h"

#include <gtest/gtest.h>

namespace yanlian {

namespace {

YAML::Mark markAt(int pos, int line, int column)
{
    YAML::Mark mark;
    mark.pos = pos;
    mark.line = line;
    mark.column = column;
    return mark;
}

QStringList problemsOf(const QByteArray &packYaml)
{
    const TemporaryPack pack;
    pack.write(QStringLiteral("pack.yaml"), packYaml);
    QStringList lines;
    for (const Problem &problem : pack.load().problems)
        lines += problem.toString().section(QStringLiteral("pack.yaml:"), 1);
    return lines;
}

} // namespace

TEST(YamlPlaces, ACharacterIsOneColumnHoweverManyBytesItHas)
{
    const YamlPlaces places(QStringLiteral("a.yaml"), "k: v\n花呗😀é: v\n");
    EXPECT_EQ(places.at(markAt(3, 0, 3)).column, 4);
    const Place place = places.at(markAt(5 + 12, 1, 12));
    EXPECT_EQ(place.file, QStringLiteral("a.yaml"));
    EXPECT_EQ(place.line, 2);
    EXPECT_EQ(place.column, 5);
}

TEST(YamlPlaces, NowhereIsTheWholeFile)
{
    const Place place = YamlPlaces(QStringLiteral("a.yaml"), "a").at(YAML::Mark::null_mark());
    EXPECT_EQ(place.line, 0);
    EXPECT_EQ(place.column, 0);
}

TEST(YamlPlaces, APlaceBeyondTheFileIsItsEnd)
{
    EXPECT_EQ(YamlPlaces(QStringLiteral("a.yaml"), "花").at(markAt(90, 0, 90)).column, 2);
    EXPECT_EQ(YamlPlaces(QStringLiteral("a.yaml"), "").at(markAt(1, 0, 1)).column, 1);
}

TEST(YamlPlaces, AreWhereAnEditorShowsThem)
{
    const QByteArray line = "{ title: 小练习, colour: 红, id: tiny, scenarios: [upgrade] }\n";
    const QStringList said{QStringLiteral("1:15: unknown key \"colour\"; allowed: accounts, id, scenarios or title")};
    EXPECT_EQ(problemsOf(line), said);
    EXPECT_EQ(problemsOf("\xEF\xBB\xBF" + line), said) << "a byte-order mark is no column";
    EXPECT_EQ(problemsOf("# 说明\r\n" + line), QStringList(QString(said.first()).replace(0, 1, QLatin1Char('2'))));
}

TEST(YamlPlaces, AlsoOfWhatIsNotYaml)
{
    EXPECT_EQ(
        problemsOf("{ title: 小练习, id: *a }\n").first().section(QLatin1Char(' '), 0, 0), QStringLiteral("1:19:"));
}

} // namespace yanlian
