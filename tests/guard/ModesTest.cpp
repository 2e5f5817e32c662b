// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack/PackChecker.h"
#include "app/pack/PackLoader.h"
#include "tests/guard/ProjectFiles.h"
#include "tests/guard/TsFile.h"
#include "tests/support/Print.h"

#include <gtest/gtest.h>

// What the built-in pack must say so that all its lessons can be watched, tried, tested and explored.

namespace yanlian {

namespace {

const Pack &builtInPack()
{
    static const Pack pack = [] {
        const LoadedPack loaded = loadPack(projectFolder() + QLatin1StringView("resources/packs/huabei"));
        EXPECT_TRUE(loaded.problems.isEmpty());
        return loaded.pack.value_or(Pack());
    }();
    return pack;
}

/// English by context and Chinese.
QString english(const QString &name, const QString &context, const QString &chinese)
{
    static QHash<QString, QHash<QString, QString>> known;
    if (!known.contains(name))
        for (const TsMessage &message : TsFile(projectFolder() + QLatin1StringView("translations/") + name).messages)
            known[name].insert(message.context + QLatin1Char('|') + message.source, message.translations.value(0));
    return known[name].value(context + QLatin1Char('|') + chinese);
}

QString englishCoach(const Phrase &phrase)
{
    return english(QStringLiteral("huabei_coach_en.ts"), QStringLiteral("Coach"), phrase.text);
}

/// Whether the words stand in the text as words of their own: "Me" is not in "home".
bool says(const QString &text, const QString &words)
{
    const QString form = QStringLiteral("(?<!\\w)%1(?!\\w)").arg(QRegularExpression::escape(words));
    return QRegularExpression(form, QRegularExpression::CaseInsensitiveOption).match(text).hasMatch();
}

QStringList leaksOf(const Scenario &scenario, const Step &step, const Screen &screen)
{
    const QString task = englishCoach(step.task);
    QStringList leaks;
    for (const QString &control : step.rightTaps()) {
        const QString written = screen.controls.value(control).label;
        const QString label = english(QStringLiteral("huabei_phone_en.ts"), screen.context, written);
        EXPECT_FALSE(label.isEmpty()) << screen.id.toStdString() << ' ' << control.toStdString();
        if (says(task, label))
            leaks += QStringLiteral("%1/%2: \"%3\" in \"%4\"").arg(scenario.id.text, step.id.text, label, task);
    }
    return leaks;
}

} // namespace

TEST(Modes, NoEnglishTaskGivesAwayWhatToTap)
{
    Problems problems;
    const QHash<QString, Screen> screens = readScreens(builtInPack(), problems);
    ASSERT_TRUE(problems.isEmpty());
    QStringList leaks;
    int tasks = 0;
    for (const Scenario &scenario : builtInPack().scenarios)
        for (const Step &step : scenario.steps)
            if (!step.task.isEmpty()) {
                ++tasks;
                EXPECT_FALSE(englishCoach(step.task).isEmpty()) << step.task.text.toStdString();
                leaks += leaksOf(scenario, step, screens.value(step.screen.text));
            }
    EXPECT_GE(tasks, 50);
    EXPECT_EQ(leaks, QStringList());
}

TEST(Modes, ALabelIsFoundAsAWordOfItsOwn)
{
    EXPECT_TRUE(says(QStringLiteral("Open the page Me."), QStringLiteral("me")));
    EXPECT_TRUE(says(QStringLiteral("go back"), QStringLiteral("Go back")));
    EXPECT_FALSE(says(QStringLiteral("the home page"), QStringLiteral("Me")));
}

TEST(Modes, ATaskSaysNoPlaceAndNoTap)
{
    const QRegularExpression given(
        QStringLiteral("[点按]「|右下角|左上角|右上角|最下面|最上面|第[一二三]行|\\b(?:tap|press|button|"
                       "top|bottom|left|right|corner)\\b"));
    for (const Scenario &scenario : builtInPack().scenarios)
        for (const Step &step : scenario.steps)
            for (const QString &text : {step.task.text, englishCoach(step.task)})
                EXPECT_FALSE(given.match(text).hasMatch()) << text.toStdString();
}

TEST(Modes, EveryLessonSaysItsWholeTask)
{
    for (const Scenario &scenario : builtInPack().scenarios) {
        EXPECT_TRUE(scenario.task.text.endsWith(QStringLiteral("。"))) << scenario.task.text.toStdString();
        EXPECT_FALSE(englishCoach(scenario.task).isEmpty()) << scenario.task.text.toStdString();
        EXPECT_GT(scenario.mastery, 0);
    }
}

/// Whoever looks around is told what is dangerous, and blamed for nothing.
TEST(Modes, WhatIsDangerousIsNamedByItsName)
{
    const ControlGuide &controls = builtInPack().controls;
    for (const char *screen : {"call-upgrade", "call-share", "call-code", "call-money"}) {
        const Sentence *obey = controls.meaning(QLatin1StringView(screen), QStringLiteral("obey"));
        ASSERT_TRUE(obey) << screen;
        EXPECT_TRUE(obey->text.text.contains(QStringLiteral("骗局"))) << screen;
        EXPECT_FALSE(obey->facts.isEmpty()) << screen;
    }
    for (const char *control : {"agree", "signLetter", "agreePay", "confirmClose", "openLink"}) {
        const Sentence *meaning = controls.meaning(QString(), QLatin1StringView(control));
        ASSERT_TRUE(meaning) << control;
        EXPECT_FALSE(meaning->facts.isEmpty()) << control;
    }
    for (const ControlMeaning &each : controls.meanings)
        EXPECT_FALSE(each.means.text.text.contains(QStringLiteral("错了"))) << each.control.text.toStdString();
}

} // namespace yanlian
