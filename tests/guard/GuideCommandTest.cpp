// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/guard/Program.h"
#include "tests/support/Print.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStandardPaths>

#include <csignal>

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

TEST(GuideCommand, SaysIfOnlyTheFontsAreOthers)
{
    const QTemporaryDir folder;
    guide(folder.path());
    QFile file(folder.filePath(QStringLiteral("manifest.json")));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QJsonObject manifest = QJsonDocument::fromJson(file.readAll()).object();
    file.close();
    const QString fonts = QStringLiteral("Noto Sans CJK SC Regular [0-9.]+, Noto Sans CJK SC Bold [0-9.]+");
    manifest.insert(QStringLiteral("fonts"), QJsonArray{QStringLiteral("Noto Sans CJK SC Regular 1.000")});
    const auto checkedWith = [&](const QJsonObject &changed) {
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(changed).toJson());
        file.close();
        const Ran ran = guide(folder.path(), QStringLiteral("--check"));
        EXPECT_EQ(ran.exitCode, 1);
        return ran.out;
    };
    const QRegularExpression said(
        QStringLiteral(
            "stale manifest.json\nonly the fonts differ: made with Noto Sans CJK SC Regular 1.000; here are ")
        + fonts + QLatin1Char('\n'));
    EXPECT_TRUE(checkedWith(manifest).contains(said)) << checkedWith(manifest).toStdString();
    manifest.insert(QStringLiteral("packHash"), QStringLiteral("another"));
    EXPECT_FALSE(checkedWith(manifest).contains(QStringLiteral("fonts")));
}

TEST(GuideCommand, LeavesWholeFilesAloneWhenItIsEnded)
{
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        const QTemporaryDir folder;
        Program program(QStringLiteral(YANLIAN_PROGRAM));
        program.signalled(signal, folder.path(), QStringLiteral("*.png"));
        const Ran ran = program.run(words(QStringLiteral("guide --lang zh_CN --output ") + folder.path()));
        EXPECT_EQ(ran.exitCode, 128 + signal);
        EXPECT_EQ(ran.out + ran.err.join(QLatin1Char('\n')), QString());
        int pictures = 0;
        const QDir::Filters all = QDir::Files | QDir::Hidden | QDir::System;
        for (QDirIterator each(folder.path(), all, QDirIterator::Subdirectories); each.hasNext(); ++pictures) {
            const QString name = each.next();
            EXPECT_TRUE(name.endsWith(QLatin1StringView(".png"))) << name.toStdString();
            QFile file(name);
            EXPECT_TRUE(file.open(QIODevice::ReadOnly));
            EXPECT_TRUE(file.readAll().endsWith(QByteArray("\0\0\0\0IEND\xae\x42\x60\x82", 12))) << name.toStdString();
        }
        EXPECT_GT(pictures, 0);
        EXPECT_LT(pictures, 40) << "it went on";
    }
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

TEST(ShotCommand, DrawsTheSameInWhateverSurroundings)
{
    const QTemporaryDir folder;
    const auto shot = [&](const QList<std::pair<const char *, const char *>> &surroundings) {
        Program program(QStringLiteral(YANLIAN_PROGRAM));
        for (const auto &[name, value] : surroundings)
            program.with(QString::fromLatin1(name), QString::fromLatin1(value));
        QFile file(folder.filePath(QStringLiteral("shot.png")));
        EXPECT_EQ(
            program
                .run(
                    words(QStringLiteral("shot --step decide --lang zh_CN --text-size 150 "))
                    + QStringList{file.fileName()})
                .exitCode,
            0);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray plain = shot({});
    EXPECT_EQ(shot({{"QT_SCALE_FACTOR", "2"}}), plain);
    EXPECT_EQ(shot({{"QT_FONT_DPI", "192"}, {"QT_STYLE_OVERRIDE", "Windows"}, {"TZ", "Pacific/Apia"}}), plain);
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
