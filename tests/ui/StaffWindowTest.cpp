// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/staff/StaffWindow.h"
#include "app/huabei/Clock.h"
#include "app/rehearsal/Lesson.h"
#include "ui/look/Paragraph.h"

#include <gtest/gtest.h>

#include <QApplication>

namespace yanlian {

namespace {

Report someReport()
{
    StepReport open{.step = QStringLiteral("open-me"), .runs = 8, .left = 2};
    open.wrongTaps = {{QStringLiteral("tabMessages"), 3}, {QString(), 1}};
    open.doneWithHelp = {4, 1, 1, 0, 0, 0};
    StepReport decide{.step = QStringLiteral("decide"), .runs = 5};
    decide.choices = {{QStringLiteral("agree"), 2}, {QStringLiteral("think"), 3}};
    PracticeReport practice{.scenario = QStringLiteral("upgrade-honor"), .mode = Mode::Test};
    practice.begun = {{QStringLiteral("zh_CN"), 8}};
    practice.left = 2;
    practice.results = {{QStringLiteral("upgraded"), 2}, {QStringLiteral("unchanged"), 3}};
    practice.scored = 5;
    practice.meanScore = 750;
    practice.steps = {open, decide};
    return {{}, {practice}};
}

QString textOf(const Report &report, Language language)
{
    SystemClock clock;
    Lesson lesson(Lesson::Setup{language, PhoneLanguage::SameAsCoach, {}, 1, Mode::Try}, clock);
    StaffWindow window(lesson, report, {});
    window.show();
    QApplication::processEvents();
    QString all;
    for (const Paragraph *paragraph : window.findChildren<Paragraph *>())
        all += paragraph->text() + QLatin1Char('\n');
    return all;
}

} // namespace

TEST(StaffWindow, TellsInTheWordsOfTheLesson)
{
    const QString text = textOf(someReport(), Language::Chinese);
    for (const char *told :
         {"升级花呗服务", "自己试", "开始8次", "离开2次", "平均75%", "消息：3", "没有按钮的地方：1", "如果同意：2",
          "如果再想想：3", "请打开能找到花呗的那一页：8"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(told))) << told << "\n" << text.toStdString();
    EXPECT_FALSE(text.contains(QStringLiteral("tabMessages")));
}

TEST(StaffWindow, SpeaksEnglishToo)
{
    const QString text = textOf(someReport(), Language::English);
    EXPECT_TRUE(text.contains(QStringLiteral("Begun 8 times")));
    EXPECT_FALSE(text.contains(QStringLiteral("如果")));
}

TEST(StaffWindow, SaysSoWhenNothingHasBeenPractised)
{
    EXPECT_TRUE(textOf({}, Language::English).contains(QStringLiteral("Nothing has been practised yet.")));
}

TEST(StaffWindow, AnOlderPacksIdsAreShownAsTheyAre)
{
    PracticeReport practice{.scenario = QStringLiteral("long-gone"), .mode = Mode::Try};
    practice.steps = {StepReport{.step = QStringLiteral("was-here"), .runs = 1}};
    EXPECT_TRUE(textOf({{}, {practice}}, Language::English).contains(QStringLiteral("was-here: 1")));
}

} // namespace yanlian
