// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/speech/SpokenLesson.h"
#include "tests/support/Print.h"
#include "ui/look/Paragraph.h"
#include "ui/look/ScrollPane.h"
#include "ui/look/TextButton.h"
#include "ui/wizard/CoachPanel.h"
#include "ui/wizard/Overlay.h"
#include "ui/wizard/PracticeBar.h"
#include "ui/wizard/StepPage.h"

#include <gtest/gtest.h>

#include <QTest>

// The lesson as it is heard (a11y S1 to S13).

namespace yanlian {

namespace {

using namespace std::chrono_literals;

const QString honor = QStringLiteral("upgrade-honor");
const QString on = QStringLiteral("朗读：开");
const QString off = QStringLiteral("朗读：关");

QString textOf(const LessonDriver &driver, const char *button)
{
    return static_cast<TextButton *>(driver.button(QLatin1StringView(button)))->text();
}

QList<Paragraph *> spokenOnes(const LessonDriver &driver)
{
    QList<Paragraph *> all;
    for (Paragraph *each : driver.wizard().findChildren<Paragraph *>())
        if (each->isSpoken())
            all += each;
    return all;
}

} // namespace

TEST(Speech, IsSilentUntilSomebodyTurnsItOn)
{
    SpokenLesson lesson(honor);
    lesson.driver().playTo(QStringLiteral("decide"));
    lesson.driver().press(QStringLiteral("repeatButton"));
    EXPECT_EQ(lesson.voice().log, QStringList());
    EXPECT_EQ(textOf(lesson.driver(), "soundButton"), off);
}

/// a11y S10, S11, S12, S13
TEST(Speech, IsTurnedOnByF2OnEveryPageAndReadsIt)
{
    SpokenLesson lesson{QString()};
    const auto check = [&] {
        lesson.driver().key(Qt::Key_F2);
        EXPECT_EQ(lesson.heard(), QStringList{on} + lesson.shown());
        EXPECT_EQ(textOf(lesson.driver(), "soundButton"), on);
        lesson.driver().key(Qt::Key_F2);
        EXPECT_EQ(lesson.heard(), QStringList{off});
        EXPECT_EQ(textOf(lesson.driver(), "soundButton"), off);
    };
    for (const char *page : {"welcome", "choose", "mode"}) {
        SCOPED_TRACE(page);
        lesson.driver().playTo(QLatin1StringView(page));
        check();
    }
    lesson.driver().pressNext();
    for (const char *step : {"open-me", "decide", "upgraded"}) {
        SCOPED_TRACE(step);
        lesson.driver().playTo(QLatin1StringView(step));
        EXPECT_GE(lesson.shown().size(), 3);
        check();
        lesson.driver().key(Qt::Key_F1);
        check();
        lesson.driver().key(Qt::Key_F1);
    }
}

TEST(Speech, IsTurnedOnByTheButtonOfTheFirstPage)
{
    SpokenLesson lesson{QString()};
    lesson.driver().press(QStringLiteral("soundButton"));
    EXPECT_EQ(lesson.heard(), QStringList{on} + lesson.shown());
}

/// a11y S2
TEST(Speech, BreaksOffBeforeItReadsTheNextStep)
{
    SpokenLesson lesson(honor);
    lesson.turnOn();
    lesson.voice().answersAtOnce = false;
    lesson.driver().press(QStringLiteral("repeatButton"));
    lesson.voice().now->begin();
    lesson.voice().forget();
    lesson.driver().wizard().next(); // nothing moves on yet
    lesson.driver().rehearsal().tap(QStringLiteral("tabMe"));
    lesson.driver().settle();
    lesson.driver().clock().advance(1s);
    lesson.voice().now->begin();
    lesson.voice().forget();
    lesson.driver().wizard().next();
    lesson.driver().settle();
    ASSERT_GE(lesson.voice().log.size(), 2);
    EXPECT_EQ(lesson.voice().log.at(0), QStringLiteral("stop"));
    EXPECT_EQ(lesson.voice().log.at(1), QStringLiteral("say ") + lesson.shown().constFirst());
}

TEST(Speech, ReadsEveryStepInstructionReasonAndPlace)
{
    SpokenLesson lesson(honor);
    lesson.turnOn();
    for (const char *step : {"open-huabei", "decide", "waiting"}) {
        SCOPED_TRACE(step);
        lesson.driver().playTo(QLatin1StringView(step));
        const QStringList heard = lesson.heard();
        for (const QString &sentence : lesson.shown())
            EXPECT_TRUE(heard.contains(sentence)) << sentence.toStdString();
    }
}

TEST(Speech, ReadsWhatIsSaidToATap)
{
    SpokenLesson lesson(honor);
    lesson.turnOn();
    lesson.driver().tapPhone(QStringLiteral("tabMessages"));
    const QStringList first = lesson.heard();
    ASSERT_FALSE(first.isEmpty());
    EXPECT_EQ(first.join(QString()), lesson.driver().feedbackText());
    lesson.driver().tapPhone(QStringLiteral("tabMessages"));
    const QStringList second = lesson.heard();
    for (const QString &sentence : first)
        EXPECT_TRUE(second.contains(sentence)) << "the same mistake is answered again";
    lesson.driver().tapPhone(QStringLiteral("tabMe"));
    EXPECT_EQ(lesson.heard().join(QString()), lesson.driver().feedbackText());
}

TEST(Speech, ReadsHelpEachTimeItOpensAndNotThePageBehindItAgain)
{
    SpokenLesson lesson(honor);
    lesson.turnOn();
    for (int times = 0; times < 2; ++times) {
        lesson.driver().key(Qt::Key_F1);
        EXPECT_EQ(lesson.heard(), lesson.shown());
        lesson.driver().key(Qt::Key_Escape);
        EXPECT_EQ(lesson.heard(), QStringList());
    }
}

TEST(Speech, ReadsAResult)
{
    SpokenLesson lesson(honor);
    lesson.turnOn();
    lesson.driver().playTo(QStringLiteral("upgraded"));
    const QStringList heard = lesson.heard();
    for (const char *name : {"heading", "path"}) {
        const auto *part = lesson.driver().coach().findChild<Paragraph *>(QLatin1StringView(name));
        ASSERT_TRUE(part->isVisible());
        for (const Utterance &sentence : sentencesOf(part->text(), Language::Chinese))
            EXPECT_TRUE(heard.contains(sentence.text)) << sentence.text.toStdString();
    }
}

/// a11y S3
TEST(Speech, ChangesItsLanguageWithThePage)
{
    SpokenLesson lesson(honor);
    lesson.turnOn();
    lesson.voice().answersAtOnce = false;
    lesson.driver().press(QStringLiteral("repeatButton"));
    lesson.voice().now->begin();
    lesson.voice().answersAtOnce = true;
    lesson.voice().forget();
    lesson.driver().wizard().change([](Settings &settings) { settings.language = Language::English; });
    EXPECT_EQ(lesson.voice().log, QStringList{QStringLiteral("stop")}) << "at once";
    lesson.driver().settle();
    EXPECT_EQ(lesson.voice().texts(), lesson.shown());
    for (const Utterance &each : lesson.voice().said)
        EXPECT_EQ(each.language, Language::English);
    EXPECT_TRUE(lesson.shown().constFirst().startsWith(QLatin1StringView("Step 1")));
}

/// a11y S3
TEST(Speech, SpeaksTheLanguageThatWasChosenWhileItWasSilent)
{
    SpokenLesson lesson(honor);
    lesson.driver().wizard().change([](Settings &settings) { settings.language = Language::English; });
    lesson.driver().settle();
    lesson.driver().key(Qt::Key_F2);
    ASSERT_FALSE(lesson.voice().said.isEmpty());
    for (const Utterance &each : lesson.voice().said)
        EXPECT_EQ(each.language, Language::English) << each.text.toStdString();
}

/// a11y S13
TEST(Speech, MarksTheTextThatIsHeardAndBringsItIntoView)
{
    SpokenLesson lesson(honor);
    lesson.driver().wizard().change([](Settings &settings) { settings.appearance.text = TextSize::Largest; });
    lesson.driver().playTo(QStringLiteral("decide"));
    lesson.turnOn();
    lesson.voice().answersAtOnce = false;
    lesson.driver().press(QStringLiteral("repeatButton"));
    EXPECT_TRUE(spokenOnes(lesson.driver()).isEmpty()) << "nobody hears anything yet";
    auto *pane = lesson.driver().coach().findChild<ScrollPane *>();
    ASSERT_TRUE(pane->canScroll());
    for (int sentence = 0; lesson.narrator().isSpeaking() || sentence == 0; ++sentence) {
        lesson.voice().now->begin();
        lesson.driver().settle();
        const QList<Paragraph *> marked = spokenOnes(lesson.driver());
        ASSERT_EQ(marked.size(), 1);
        EXPECT_TRUE(marked.constFirst()->text().simplified().contains(lesson.voice().said.constLast().text));
        EXPECT_FALSE(marked.constFirst()->visibleRegion().isEmpty());
        lesson.voice().now->end();
    }
    EXPECT_TRUE(spokenOnes(lesson.driver()).isEmpty());
    lesson.driver().settle();
    EXPECT_FALSE(lesson.driver().coach().heading()->visibleRegion().isEmpty()) << "the instruction is what counts";
}

TEST(Speech, StopsAtATouchAndAKeyButNotAtShift)
{
    SpokenLesson lesson(honor);
    lesson.turnOn();
    lesson.voice().answersAtOnce = false;
    const auto stops = [&](auto act) {
        lesson.driver().press(QStringLiteral("repeatButton"));
        lesson.voice().now->begin();
        EXPECT_TRUE(lesson.narrator().isSpeaking());
        act();
        return !lesson.narrator().isSpeaking();
    };
    QWindow *window = lesson.driver().wizard().windowHandle();
    EXPECT_TRUE(stops([&] { QTest::mousePress(window, Qt::LeftButton, {}, {5, 5}); }));
    QTest::mouseRelease(window, Qt::LeftButton, {}, {5, 5});
    EXPECT_TRUE(stops([&] { QTest::keyPress(window, Qt::Key_Down); }));
    EXPECT_FALSE(stops([&] { QTest::keyPress(window, Qt::Key_Shift, Qt::ShiftModifier); }));
}

TEST(Speech, IsStoppedWhereItIsRepeated)
{
    SpokenLesson lesson(honor);
    lesson.turnOn();
    lesson.voice().answersAtOnce = false;
    lesson.driver().press(QStringLiteral("repeatButton"));
    EXPECT_EQ(textOf(lesson.driver(), "repeatButton"), QStringLiteral("再说一遍"));
    lesson.voice().now->begin();
    lesson.driver().settle();
    EXPECT_EQ(textOf(lesson.driver(), "repeatButton"), QStringLiteral("停止朗读"));
    lesson.voice().forget();
    lesson.driver().press(QStringLiteral("repeatButton"));
    EXPECT_EQ(lesson.voice().log, QStringList{QStringLiteral("stop")});
    EXPECT_EQ(textOf(lesson.driver(), "repeatButton"), QStringLiteral("再说一遍"));
    lesson.driver().wizard().button(QWizard::CustomButton1)->setFocus();
    lesson.driver().key(Qt::Key_Space);
    EXPECT_EQ(lesson.voice().texts(), QStringList{lesson.shown().constFirst()});
}

/// a11y S1, S12
TEST(Speech, SaysTheControlTheKeyboardComesTo)
{
    SpokenLesson lesson{QString()};
    lesson.turnOn();
    const auto tabTo = [&](const char *name) {
        for (int tabs = 0; tabs < 60 && lesson.driver().focused()->objectName() != QLatin1StringView(name); ++tabs) {
            lesson.heard();
            lesson.driver().key(Qt::Key_Tab);
        }
        return lesson.heard();
    };
    EXPECT_EQ(tabTo("chooseChinese"), (QStringList{QStringLiteral("中文"), QStringLiteral("已选。")}));
    EXPECT_EQ(tabTo("chooseEnglish"), (QStringList{QStringLiteral("English"), QStringLiteral("未选。")}));
    EXPECT_EQ(tabTo("soundButton"), QStringList{on});
    EXPECT_EQ(tabTo("nextButton"), QStringList{QStringLiteral("下一步")});
}

TEST(Speech, ReadsWhatAChoiceBringsUp)
{
    SpokenLesson lesson{QString()};
    lesson.driver().playTo(QStringLiteral("choose"));
    lesson.turnOn();
    lesson.driver().press(QStringLiteral("scam-call"));
    const QStringList heard = lesson.heard();
    EXPECT_FALSE(heard.isEmpty());
    for (const QString &sentence : heard)
        EXPECT_TRUE(lesson.shown().contains(sentence));
}

TEST(Speech, FollowsTheSettings)
{
    SpokenLesson lesson(honor);
    lesson.driver().wizard().change([](Settings &settings) { settings.sound = {true, Rate::Fast, Volume::Quiet}; });
    EXPECT_EQ(lesson.voice().sound, (Sound{true, Rate::Fast, Volume::Quiet}));
    lesson.heard();
    lesson.driver().wizard().change([](Settings &settings) { settings.sound.rate = Rate::Slow; });
    EXPECT_EQ(lesson.heard(), QStringList());
    lesson.driver().press(QStringLiteral("repeatButton"));
    EXPECT_EQ(lesson.voice().sound, (Sound{true, Rate::Slow, Volume::Quiet}));
}

/// Whatever was set when the window opened.
TEST(Speech, BeginsOnTheFirstPageIfItIsOnFromTheStart)
{
    FakeVoice::Memory memory;
    memory.answersAtOnce = true;
    LessonDriver driver{QString()};
    driver.wizard().change([](Settings &settings) { settings.sound.isOn = true; });
    Narrator narrator([&memory] {
        Narrator::Voices all;
        all.push_back(std::make_unique<FakeVoice>(memory));
        return all;
    });
    const PageSpeech speech(driver.wizard(), narrator);
    driver.settle();
    EXPECT_EQ(memory.texts().constFirst(), driver.headingText());
}

} // namespace yanlian
