// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rehearsal/ResumeCode.h"
#include "tests/support/LessonDriver.h"
#include "tests/support/Print.h"
#include "ui/wizard/CodePage.h"
#include "ui/wizard/Overlay.h"
#include "ui/wizard/WizardPage.h"

#include <gtest/gtest.h>

#include <QLabel>

namespace yanlian {

namespace {

using namespace std::chrono_literals;

/// What the question before leaving says.
QString leavingText(LessonDriver &lesson)
{
    lesson.wizard().reject();
    lesson.settle();
    QString all;
    for (const QLabel *label : lesson.wizard().page()->overlay()->findChildren<QLabel *>())
        all += label->text() + QLatin1Char('\n');
    return all;
}

QString codeOf(const LessonDriver &lesson)
{
    ResumePoint point = lesson.lesson().resumePoint();
    point.textPercent = int(lesson.wizard().settings().appearance.text);
    return *resumeCode(lesson.lesson().pack(), point);
}

void type(LessonDriver &lesson, const QString &digits)
{
    lesson.scrollTo("codeButton");
    lesson.press(QStringLiteral("codeButton"));
    ASSERT_EQ(lesson.wizard().currentId(), int(RehearsalWizard::Code));
    for (const QChar digit : digits)
        lesson.key(Qt::Key(Qt::Key_0 + digit.digitValue()));
}

} // namespace

TEST(Resume, TheCodeIsToldBeforeLeaving)
{
    LessonDriver lesson(QStringLiteral("upgrade-honor"));
    lesson.playTo(QStringLiteral("look"));
    EXPECT_TRUE(leavingText(lesson).contains(inGroupsOfFour(codeOf(lesson))));
}

TEST(Resume, GoesOnWhereSomebodyStopped)
{
    QString code;
    {
        LessonDriver lesson(
            QStringLiteral("upgrade-honor"), Language::English, PhoneLanguage::Chinese, TextSize::Large,
            QSize(1280, 800), QString(), 1, Mode::Explore);
        lesson.playTo(QStringLiteral("open-letter"));
        code = codeOf(lesson);
    }
    LessonDriver lesson{QString()};
    type(lesson, code);
    lesson.pressNext();
    EXPECT_EQ(lesson.stepId(), QStringLiteral("open-letter"));
    EXPECT_EQ(lesson.rehearsal().mode(), Mode::Explore);
    EXPECT_EQ(lesson.lesson().language(), Language::English);
    EXPECT_EQ(lesson.lesson().phoneLanguage(), PhoneLanguage::Chinese);
    EXPECT_EQ(lesson.wizard().settings().appearance.text, TextSize::Large);
    EXPECT_TRUE(lesson.rehearsal().account().documentsRead.contains(QStringLiteral("service-agreement")));
}

TEST(Resume, BackGoesThroughTheStepsBefore)
{
    QString code;
    {
        LessonDriver lesson(QStringLiteral("upgrade-honor"));
        lesson.playTo(QStringLiteral("look"));
        code = codeOf(lesson);
    }
    LessonDriver lesson{QString()};
    type(lesson, code);
    lesson.pressNext();
    lesson.pressBack();
    EXPECT_EQ(lesson.stepId(), QStringLiteral("open-huabei"));
    lesson.pressBack();
    EXPECT_EQ(lesson.stepId(), QStringLiteral("open-me"));
    lesson.tapPhone(QStringLiteral("tabMe"));
    lesson.pressNext();
    EXPECT_EQ(lesson.stepId(), QStringLiteral("open-huabei"));
}

TEST(Resume, EveryStepOfTheFirstLessonCanBeResumed)
{
    const Scenario *scenario = LessonDriver{QString()}.lesson().pack().scenario(QStringLiteral("upgrade-honor"));
    for (const Step &step : scenario->steps) {
        SCOPED_TRACE(step.id.text.toStdString());
        LessonDriver lesson{QString()};
        const auto account = beginningFor(
            lesson.lesson().pack(), *lesson.lesson().pack().scenario(scenario->id.text),
            scenario->indexOf(step.id.text), scenario->accountIds(), 1, lesson.clock().today());
        ASSERT_TRUE(account);
        ASSERT_TRUE(lesson.wizard().resume(
            {.scenario = scenario->id.text, .step = step.id.text, .account = account->account, .mode = Mode::Try}));
        lesson.wizard().begin();
        lesson.settle();
        EXPECT_EQ(lesson.stepId(), step.id.text);
    }
}

TEST(Resume, AWrongCodeIsAnsweredKindly)
{
    LessonDriver lesson{QString()};
    type(lesson, QStringLiteral("111111111111"));
    EXPECT_FALSE(lesson.button(QStringLiteral("nextButton"))->isEnabled());
    for (const QString &text : lesson.visibleTexts()) {
        EXPECT_FALSE(text.contains(QStringLiteral("错误"))) << text.toStdString();
        EXPECT_FALSE(text.contains(QStringLiteral("error"))) << text.toStdString();
    }
    EXPECT_TRUE(lesson.visibleTexts().join(QLatin1Char('\n')).contains(QStringLiteral("再核对一遍")));
}

TEST(Resume, NoCodeIsNeededToBegin)
{
    LessonDriver lesson{QString()};
    lesson.pressNext();
    EXPECT_EQ(lesson.wizard().currentId(), int(RehearsalWizard::Choose));
}

TEST(Resume, AnotherLessonCanBeChosenAfterwards)
{
    QString code;
    {
        const LessonDriver lesson(QStringLiteral("upgrade-honor"));
        code = codeOf(lesson);
    }
    LessonDriver lesson{QString()};
    type(lesson, code);
    lesson.pressNext();
    lesson.clock().advance(1s);
    lesson.wizard().chooseAnother();
    EXPECT_EQ(lesson.wizard().currentId(), int(RehearsalWizard::Choose)) << "though it was not passed on the way";
}

} // namespace yanlian
