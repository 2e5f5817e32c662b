// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack/Problem.h"
#include "tests/guide/GuideFixture.h"
#include "tests/support/Print.h"
#include "tests/support/TemporaryPack.h"
#include "ui/guide/GuideRun.h"
#include "ui/guide/PictureFaults.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QRegularExpression>

namespace yanlian {

namespace {

/// A screen with one thing to tap, as its author wrote it.
QString screenWith(const QString &label, const QString &more = {})
{
    return QStringLiteral(
               "<?xml version=\"1.0\"?><ui version=\"4.0\"><class>Home</class><widget class=\"QWidget\" name=\"Home\">"
               "<layout class=\"QVBoxLayout\" name=\"l\"><item><widget class=\"TextButton\" name=\"go\"><property "
               "name=\"text\"><string>%1</string></property>%2</widget></item></layout></widget></ui>")
        .arg(label, more);
}

QStringList faultsWith(const QString &screen, const GuideTarget &target = {QStringLiteral("go"), QStringLiteral("1")})
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("home.ui"));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(screen.toUtf8());
    file.close();
    Problems problems;
    const auto read = readScreen(path, path, problems);
    if (!read)
        return {QStringLiteral("not a screen")};
    return paintShot({.screen = *read,
                      .account = {},
                      .targets = {target},
                      .band = QStringLiteral("Practice"),
                      .phoneLanguage = Language::English,
                      .appearance = {.text = TextSize::Largest},
                      .device = *guideDevice(QStringLiteral("phone")),
                      .pixelsPerRoom = 1})
        .faults;
}

/// Whether one of the faults is of this form.
bool names(const QStringList &faults, const QString &form)
{
    return faults.indexOf(QRegularExpression(form)) >= 0;
}

GuideOptions whole(const QList<GuideLanguages> &languages)
{
    GuideOptions options;
    options.languages = languages;
    options.scale = 1;
    return options;
}

} // namespace

TEST(PictureFault, AGoodScreenHasNone)
{
    EXPECT_EQ(faultsWith(screenWith(QStringLiteral("Go on"))), QStringList());
}

TEST(PictureFault, ACharacterWithoutAShape)
{
    EXPECT_EQ(
        faultsWith(screenWith(QStringLiteral("Go \u1200"))),
        QStringList{QStringLiteral("\"Go \u1200\" has no shape for U+1200")});
    EXPECT_EQ(missingGlyphs(QStringLiteral("花呗，abc 123")), QStringList());
}

TEST(PictureFault, ATextThatIsCutOff)
{
    const QString word(70, QLatin1Char('W'));
    EXPECT_TRUE(names(faultsWith(screenWith(word)), QStringLiteral(".* is cut off")));
    const QString low =
        QStringLiteral("<property name=\"maximumSize\"><size><width>400</width><height>9</height></size>"
                       "</property>");
    EXPECT_TRUE(names(faultsWith(screenWith(QStringLiteral("Go on"), low)), QStringLiteral("\"Go on\" is cut off")));
}

TEST(PictureFault, ACalloutWithoutItsControl)
{
    EXPECT_EQ(
        faultsWith(screenWith(QStringLiteral("Go on")), {QStringLiteral("gone"), QStringLiteral("1")}),
        QStringList{QStringLiteral("there is no \"gone\" to point at")});
}

TEST(PictureFault, EveryShotOfALanguageThatAPackDoesNotHave)
{
    const TemporaryPack folder;
    const MadeGuide guide(*folder.load().pack, whole({{Language::English, {}}}));
    for (const GuideOutput &output : guide.plan.outputs) {
        const QString shot = output.file.chopped(4).section(QLatin1String("--"), 0, 0);
        EXPECT_TRUE(names(guide.faults, QRegularExpression::escape(shot) + QStringLiteral(".*no translation.*")))
            << output.file.toStdString();
    }
    EXPECT_EQ(guide.store.added(), QStringList{QStringLiteral("manifest.json")}) << "nobody may be shown these";
}

TEST(PictureFault, TwoLanguagesThatLookTheSame)
{
    const TemporaryPack folder;
    const MadeGuide guide(*folder.load().pack, whole({{Language::Chinese, {}}, {Language::English, {}}}));
    EXPECT_TRUE(names(guide.faults, QStringLiteral("en-1x/upgrade/01-open: looks the same in zh_CN and in en")))
        << guide.faults.filter(QStringLiteral("looks")).join(QLatin1Char('\n')).toStdString();
    EXPECT_FALSE(names(guide.faults, QStringLiteral("zh_CN-1x/.*")));
    EXPECT_TRUE(guide.read(QStringLiteral("en-1x/upgrade/01-open.png")).isEmpty()) << "nobody may be shown it";
}

TEST(PictureFault, TwoLanguagesThatLookTheSameInPartsOfAGuide)
{
    const TemporaryPack pack;
    const Pack loaded = *pack.load().pack;
    GuideOptions options = whole({{Language::Chinese, {}}, {Language::English, {}}});
    const GuidePlan plan = std::get<GuidePlan>(planGuide(loaded, options));
    const int parts = int(plan.outputs.size()) / 2 + 1; // so that no part has a screen in both languages
    const QTemporaryDir folder;
    QStringList faults;
    for (int part = 1; part <= parts; ++part) {
        options.shard = {part, parts};
        GuideStore store(folder.path(), false);
        GuideRun run(loaded, plan, options, store);
        run.run([](int, int, const QString &) { return true; });
        faults += run.faults();
    }
    EXPECT_TRUE(names(faults, QStringLiteral(".*/upgrade/01-open.*: looks the same in .* and in .*")))
        << faults.join(QLatin1Char('\n')).toStdString();
}

TEST(PictureFault, TheShippedPackHasNoneInAnyLanguage)
{
    GuideOptions options = shortGuide();
    options.languages = {{Language::Chinese, {}}, {Language::English, {}}, {Language::Chinese, Language::English}};
    options.textSizes = {100, 200};
    options.themes = {QStringLiteral("contrast"), QStringLiteral("dark")};
    const MadeGuide guide(guidePack(), options);
    EXPECT_EQ(guide.faults, QStringList());
    EXPECT_EQ(guide.store.added().size(), guide.plan.outputs.size() + 1);
}

} // namespace yanlian
