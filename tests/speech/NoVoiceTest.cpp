// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/speech/FakeEngine.h"
#include "tests/support/LessonDriver.h"
#include "tests/support/Print.h"
#include "ui/look/Paragraph.h"
#include "ui/speech/Narrator.h"
#include "ui/speech/Voices.h"
#include "ui/wizard/PageSpeech.h"
#include "ui/wizard/PracticeBar.h"
#include "ui/wizard/WizardPage.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

// a11y S4: without a device, a service or a voice the lesson is whole, and nobody waits. If anything in the lesson
// waited for the engine that hangs here, these tests would not end.

namespace yanlian {

namespace {

using namespace std::chrono_literals;

void waitUntilMute(const Narrator &narrator, LessonDriver &driver)
{
    QSignalSpy changed(&narrator, &Narrator::changed);
    while (!narrator.isMute(driver.lesson().language()))
        ASSERT_TRUE(changed.wait()) << "it was never found out";
    driver.settle();
}

struct QuietLesson {
    explicit QuietLesson(const VoiceThread::MakeEngine &make, Language language = Language::Chinese)
        : driver(QStringLiteral("upgrade-honor"), language)
        , narrator([this, make] {
            Narrator::Voices all;
            all.push_back(std::make_unique<VoiceThread>(make, driver.clock()));
            return all;
        })
        , speech(driver.wizard(), narrator)
    {
    }

    void waitUntilMute() { yanlian::waitUntilMute(narrator, driver); }

    Paragraph *notice() const
    {
        return driver.wizard().page()->practiceBar()->findChild<Paragraph *>(QStringLiteral("noVoice"));
    }

    LessonDriver driver;
    Narrator narrator;
    PageSpeech speech;
};

void expectWholeLesson(QuietLesson &lesson)
{
    lesson.driver.playTo(QStringLiteral("decide"));
    lesson.driver.tapPhone(QStringLiteral("agree"));
    lesson.driver.clock().advance(5s);
    lesson.driver.pressNext();
    lesson.driver.playTo(QStringLiteral("upgraded"));
    EXPECT_TRUE(lesson.driver.rehearsal().step().isEnd());
}

} // namespace

TEST(NoVoice, IsSaidOnceInWordsAndNothingElseChanges)
{
    FakeEngine::Script script;
    script.onSay = [](const VoiceEngine::Wish &) { return SayOutcome::Unable; };
    QuietLesson lesson(makeFake(script));
    EXPECT_FALSE(lesson.notice()->isVisible());
    lesson.driver.key(Qt::Key_F2);
    lesson.waitUntilMute();
    EXPECT_TRUE(lesson.notice()->isVisible());
    EXPECT_EQ(lesson.notice()->text(), QStringLiteral("本机没有中文语音，请看文字。"));
    expectWholeLesson(lesson);
    EXPECT_TRUE(lesson.notice()->isVisible()) << "on every page";
    lesson.driver.key(Qt::Key_F2);
    EXPECT_FALSE(lesson.notice()->isVisible());
    lesson.driver.pressBack();
    EXPECT_FALSE(lesson.notice()->isVisible());
}

TEST(NoVoice, OfOneLanguageSaysNothingOfTheOther)
{
    FakeEngine::Script script;
    script.onSay = [](const VoiceEngine::Wish &wish) {
        return wish.utterance.language == Language::Chinese ? SayOutcome::Unable : SayOutcome::Said;
    };
    QuietLesson lesson(makeFake(script));
    lesson.driver.key(Qt::Key_F2);
    lesson.waitUntilMute();
    lesson.driver.wizard().change([](Settings &settings) { settings.language = Language::English; });
    lesson.driver.settle();
    EXPECT_FALSE(lesson.notice()->isVisible());
}

TEST(NoVoice, BecauseTheServiceFailsLeavesTheLessonWhole)
{
    FakeEngine::Script script;
    script.onSay = [](const VoiceEngine::Wish &) { return SayOutcome::Broken; };
    QuietLesson lesson(makeFake(script), Language::English);
    lesson.driver.key(Qt::Key_F2);
    lesson.waitUntilMute();
    EXPECT_EQ(lesson.notice()->text(), QStringLiteral("There is no English voice here. Please read."));
    expectWholeLesson(lesson);
}

TEST(NoVoice, BecauseTheServiceHangsLeavesTheLessonWhole)
{
    const Hang hang;
    QuietLesson lesson([wait = hang.wait()] {
        wait();
        return std::make_unique<FakeEngine>(FakeEngine::Script());
    });
    lesson.driver.key(Qt::Key_F2);
    lesson.driver.tapPhone(QStringLiteral("tabMe"));
    EXPECT_FALSE(lesson.notice()->isVisible()) << "it may still come";
    lesson.driver.clock().advance(VoiceThread::patience);
    lesson.waitUntilMute();
    EXPECT_TRUE(lesson.notice()->isVisible());
    expectWholeLesson(lesson);
}

/// The real ones, on a machine that has none of what they need, or all of it: neither may disturb.
TEST(NoVoice, OfTheMachineDisturbsNobody)
{
    qputenv("SPEECHD_ADDRESS", "unix_socket:/nowhere/at/all");
    LessonDriver driver(QStringLiteral("upgrade-honor"));
    Narrator narrator([&] { return usualVoices({QStringLiteral("/nowhere")}, driver.clock()); });
    const PageSpeech speech(driver.wizard(), narrator);
    driver.key(Qt::Key_F2);
    waitUntilMute(narrator, driver);
    driver.playTo(QStringLiteral("decide"));
}

} // namespace yanlian
