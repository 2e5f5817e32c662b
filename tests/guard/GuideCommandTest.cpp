// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/guard/Program.h"
#include "tests/support/Print.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace yanlian {

namespace {

QStringList words(const QString &line)
{
    return line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// `yanlian guide` for one small picture in a folder.
Ran guide(const QString &folder, const QString &more = {})
{
    return runYanlian(
        words(QStringLiteral("guide --scenario upgrade-iphone --only open-me --lang en --scale 1 --output"))
        + QStringList{folder} + words(more));
}

Ran digest(const QList<std::pair<QString, QString>> &surroundings)
{
    Program program(QStringLiteral(YANLIAN_GUIDE_DIGEST));
    for (const auto &[name, value] : surroundings)
        program.with(name, value);
    return program.run({});
}

/// Rules of a desktop that would have other shapes of letters.
QString writeHinting(const QTemporaryDir &folder)
{
    QFile file(folder.filePath(QStringLiteral("fonts.conf")));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(R"(<?xml version="1.0"?><fontconfig><dir>/usr/share/fonts</dir><match target="font"><edit
        name="hintstyle" mode="assign"><const>hintfull</const></edit><edit name="antialias"
        mode="assign"><bool>false</bool></edit></match></fontconfig>)");
    return file.fileName();
}

} // namespace

TEST(GuideCommand, WritesAndChecks)
{
    const QTemporaryDir folder;
    const Ran written = guide(folder.path());
    EXPECT_EQ(written.exitCode, 0);
    EXPECT_EQ(written.err, QStringList());
    EXPECT_EQ(written.out, QStringLiteral("2 new, 0 changed, 0 as they were\n"));
    EXPECT_EQ(guide(folder.path(), QStringLiteral("--check")).exitCode, 0);
    EXPECT_EQ(
        guide(folder.path(), QStringLiteral("--dry-run")).out, QStringLiteral("0 new, 0 changed, 2 as they were\n"));

    QFile old(folder.filePath(QStringLiteral("en-1x/old.png")));
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    const QString name = QStringLiteral("en-1x/upgrade-iphone/01-open-me.png");
    QFile picture(folder.filePath(name));
    ASSERT_TRUE(picture.open(QIODevice::WriteOnly));
    picture.write("damaged");
    picture.close();
    QFile::remove(folder.filePath(QStringLiteral("manifest.json")));
    const Ran checked = guide(folder.path(), QStringLiteral("--check"));
    const QString report = folder.path() + QLatin1StringView("-diff.html");
    EXPECT_EQ(checked.exitCode, 1);
    EXPECT_EQ(
        checked.out,
        QStringLiteral("stale %1\nmissing manifest.json\norphaned en-1x/old.png\nthe pictures side by side: %2\n0 as "
                       "they should be, 1 stale, 1 missing, 1 orphaned\n")
            .arg(name, report));
    EXPECT_TRUE(QFile::remove(report));
    ASSERT_TRUE(picture.open(QIODevice::ReadOnly));
    EXPECT_EQ(picture.readAll(), QByteArray("damaged")) << "a check touches nothing";
}

TEST(GuideCommand, NamesItsFilesWithoutAFolder)
{
    const Ran ran =
        runYanlian(words(QStringLiteral("guide --list --scenario upgrade-iphone --lang zh_CN --only decide")));
    EXPECT_EQ(ran.exitCode, 0);
    EXPECT_EQ(
        ran.out,
        QStringLiteral("zh_CN/upgrade-iphone/03-decide.png\nzh_CN/upgrade-iphone/03-decide--agree.png\n"
                       "zh_CN/upgrade-iphone/03-decide--think.png\n"));
}

TEST(GuideCommand, RefusesInOneLineAndWritesNothing)
{
    const QTemporaryDir folder;
    const QString place = folder.filePath(QStringLiteral("guide"));
    const auto expectLine = [&](const char *options, const char *said) {
        const Ran ran =
            runYanlian(words(QStringLiteral("guide -o ") + place + QLatin1Char(' ') + QLatin1StringView(options)));
        EXPECT_EQ(ran.exitCode, 2) << options;
        ASSERT_EQ(ran.err.size(), 1) << options;
        EXPECT_TRUE(ran.err.constFirst().startsWith(QLatin1StringView("yanlian: ") + QLatin1StringView(said)))
            << ran.err.constFirst().toStdString();
        EXPECT_FALSE(QDir(place).exists());
    };
    expectLine("--scenario none", "--scenario: unknown value \"none\"; allowed: checkout-prompt, ");
    expectLine("--only none", "--only: unknown value \"none\"; allowed: ");
    expectLine("--shard 3/2", "--shard: unknown value \"3/2\"; allowed: I/N with I from 1 to N, for example 1/4");
    expectLine("--device none", "--device: unknown value \"none\"; allowed: phone, phone-button, ");
    expectLine("--lang zh_CN,fr", "--lang: unknown value \"fr\"; allowed: en, en+zh_CN, zh_CN or zh_CN+en");
    expectLine("--format gif", "--format: unknown value \"gif\"; allowed: apng, html, md, odt, pdf or png");
    expectLine("--scale 9", "--scale: unknown value \"9\"; allowed: 1 to 4");
    const Ran nowhere = runYanlian({QStringLiteral("guide")});
    EXPECT_EQ(nowhere.exitCode, 2);
    EXPECT_EQ(nowhere.err, QStringList{QStringLiteral("yanlian: --output is required; Folder of the guide")});
    const Ran refused = guide(QStringLiteral("/proc/guide"));
    EXPECT_EQ(refused.exitCode, 2);
    EXPECT_EQ(
        refused.err, QStringList{QStringLiteral("yanlian: /proc/guide: cannot be written: the folder cannot be made")});
}

TEST(GuideCommand, MakesTheSameBytesInWhateverSurroundings)
{
    const QTemporaryDir folder;
    const Ran plain = digest({});
    EXPECT_EQ(plain.exitCode, 0);
    EXPECT_EQ(plain.err, QStringList());
    const auto pair = [](const char *name, const char *value) {
        return std::pair(QString::fromLatin1(name), QString::fromLatin1(value));
    };
    const Ran scaled = digest(
        {pair("LC_ALL", "zh_CN.UTF-8"), pair("QT_FONT_DPI", "120"), pair("QT_SCALE_FACTOR", "2"),
         pair("QT_STYLE_OVERRIDE", "Windows"), pair("TZ", "Pacific/Apia")});
    const Ran hinted = digest(
        {{QStringLiteral("FONTCONFIG_FILE"), writeHinting(folder)},
         pair("LC_ALL", "C"),
         pair("TZ", "UTC"),
         pair("QT_MAX_CACHED_GLYPH_SIZE", "112"),
         pair("QT_SCREEN_SCALE_FACTORS", "1.5")});
    EXPECT_EQ(scaled.out, plain.out);
    EXPECT_EQ(hinted.out, plain.out);
}

TEST(GuideCommand, MakesTheSameBytesOnAnXServer)
{
    const QString xvfb = QStandardPaths::findExecutable(QStringLiteral("xvfb-run"));
    if (xvfb.isEmpty())
        GTEST_SKIP() << "xvfb-run is not installed";
    Program onServer(xvfb);
    onServer.with(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    // libxkbcommon-x11 may call strndup() with a length beyond the string; a strict check takes that for an overflow.
    onServer.with(
        QStringLiteral("ASAN_OPTIONS"),
        qEnvironmentVariable("ASAN_OPTIONS") + QStringLiteral(":strict_string_checks=0"));
    const Ran shown = onServer.run({QStringLiteral("-a"), QStringLiteral(YANLIAN_GUIDE_DIGEST)});
    EXPECT_EQ(shown.exitCode, 0);
    EXPECT_EQ(shown.out.section(QLatin1Char(' '), 0, 0), QStringLiteral("xcb"));
    EXPECT_EQ(shown.out.section(QLatin1Char(' '), 1), digest({}).out.section(QLatin1Char(' '), 1));
}

} // namespace yanlian
