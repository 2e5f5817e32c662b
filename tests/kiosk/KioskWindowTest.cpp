// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kiosk/KioskDriver.h"
#include "tests/support/Print.h"
#include "ui/kiosk/AttractPage.h"
#include "ui/look/Paragraph.h"
#include "ui/look/TextButton.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>

// What visitors see and do at a kiosk, from the picture for those who pass by and back to it.

using namespace std::chrono_literals;

namespace yanlian {

namespace {

using State = KioskVisit::State;

constexpr QSize screens[] = {{1920, 1080}, {1080, 1920}, {1280, 800}};

/// A lesson that plays by itself.
void watch(KioskDriver &kiosk)
{
    kiosk.toLesson();
    kiosk.tap("nextButton");
    kiosk.tap("watch");
    kiosk.tap("nextButton");
    kiosk.tap("playButton");
}

} // namespace

TEST(KioskVisitor, TheFirstTouchBeginsWhereverItLands)
{
    for (const QSize &screen : screens)
        for (const QPoint &place :
             {QPoint(1, 1), QPoint(screen.width() / 2, screen.height() / 2), QPoint(screen.width() - 2, 3),
              QPoint(300, 500)}) {
            KioskDriver kiosk({screen});
            kiosk.tap(place);
            EXPECT_EQ(kiosk.state(), State::Language) << place.x() << ' ' << place.y();
        }
}

TEST(KioskVisitor, TheFirstTouchOnALanguageChoosesItToo)
{
    for (const auto &[button, language] :
         {std::pair{"attractChinese", Language::Chinese}, {"attractEnglish", Language::English}}) {
        KioskDriver kiosk;
        kiosk.tap(button);
        ASSERT_EQ(kiosk.state(), State::Lesson);
        EXPECT_EQ(kiosk.window().stage()->lesson().language(), language);
    }
}

TEST(KioskVisitor, AnyKeyBeginsAndTabsGoRoundTheLanguages)
{
    KioskDriver kiosk;
    kiosk.key(Qt::Key_Space);
    ASSERT_EQ(kiosk.state(), State::Language);
    kiosk.wait(1s);
    kiosk.key(Qt::Key_Tab);
    kiosk.key(Qt::Key_Return);
    ASSERT_EQ(kiosk.state(), State::Lesson);
    EXPECT_EQ(kiosk.window().stage()->lesson().language(), Language::English);
}

TEST(KioskVisitor, ASecondTapOfANervousFingerChoosesNoLanguage)
{
    KioskDriver kiosk;
    kiosk.toLanguage();
    QWidget *button = kiosk.find("chooseEnglish");
    const QPoint there = button->mapTo(&kiosk.window(), button->rect().center());
    kiosk.press(there);
    kiosk.release(there);
    EXPECT_EQ(kiosk.state(), State::Language);
    kiosk.tap(there);
    EXPECT_EQ(kiosk.state(), State::Lesson);
}

TEST(KioskVisitor, OnlyTheConfiguredLessonsAreOffered)
{
    KioskConfig config;
    config.scenarios = {QStringLiteral("scam-call"), QStringLiteral("overdue")};
    KioskDriver kiosk({QSize(1280, 800), config});
    kiosk.toLesson();
    EXPECT_EQ(kiosk.window().stage()->lesson().pack().scenarioIds(), config.scenarios);
    EXPECT_TRUE(kiosk.find("overdue"));
    EXPECT_FALSE(kiosk.find("upgrade-honor"));
}

TEST(KioskVisitor, AWarningCountsDownInBothLanguagesAndATouchAnywhereGoesOn)
{
    for (const Language language : {Language::Chinese, Language::English}) {
        KioskDriver kiosk;
        kiosk.toFirstStep(language);
        const QString step = kiosk.window().stage()->lesson().rehearsal()->step().id.text;
        const QImage before = kiosk.picture();
        kiosk.wait(121s);
        ASSERT_EQ(kiosk.state(), State::Warning);
        kiosk.wait(10s);
        const QString all = kiosk.texts().join(QLatin1Char('\n'));
        EXPECT_TRUE(all.contains(QStringLiteral("19 秒"))) << all.toStdString();
        EXPECT_TRUE(all.contains(QStringLiteral("19 seconds"))) << all.toStdString();
        const QPoint corner(3, kiosk.window().height() - 3);
        kiosk.press(corner);
        kiosk.release(corner);
        EXPECT_EQ(kiosk.state(), State::Lesson);
        EXPECT_EQ(kiosk.window().stage()->lesson().rehearsal()->step().id.text, step);
        EXPECT_EQ(kiosk.picture(), before) << "that touch did nothing else";
    }
}

TEST(KioskVisitor, ATouchOnTheWarningPressesNothingBeneathIt)
{
    KioskDriver kiosk;
    kiosk.toLesson();
    QWidget *next = kiosk.find("nextButton");
    const QPoint there = next->mapTo(&kiosk.window(), next->rect().center());
    kiosk.wait(121s);
    kiosk.press(there);
    kiosk.release(there);
    EXPECT_EQ(kiosk.state(), State::Lesson);
    EXPECT_EQ(kiosk.window().stage()->wizard().currentId(), int(RehearsalWizard::Choose));
}

TEST(KioskVisitor, TheResultIsLeftByDoneAndByItself)
{
    KioskDriver kiosk;
    for (const bool byButton : {true, false}) {
        kiosk.toFirstStep();
        kiosk.toResult();
        EXPECT_EQ(kiosk.state(), State::Result);
        if (byButton)
            kiosk.tap("finishButton");
        else
            kiosk.wait(151s);
        EXPECT_EQ(kiosk.state(), State::Attract);
        EXPECT_FALSE(kiosk.window().stage());
    }
}

TEST(KioskVisitor, PractisingAgainIsALessonAgain)
{
    KioskDriver kiosk;
    kiosk.toFirstStep();
    kiosk.toResult();
    Q_EMIT kiosk.window().stage()->wizard().practiseAgain();
    kiosk.settle();
    EXPECT_EQ(kiosk.state(), State::Lesson);
}

TEST(KioskVisitor, WhatPlaysByItselfIsWatchedUntilItsEnd)
{
    KioskConfig config;
    config.idle = 15s;
    KioskDriver kiosk({QSize(1280, 800), config});
    watch(kiosk);
    int seconds = 0;
    for (; seconds < 600 && kiosk.state() == State::Lesson; ++seconds)
        kiosk.wait(1s);
    EXPECT_EQ(kiosk.state(), State::Result) << seconds;
    EXPECT_GT(seconds, 30);
}

TEST(KioskVisitor, APlaybackBehindAnOpenCardKeepsNobody)
{
    KioskConfig config;
    config.idle = 60s;
    KioskDriver kiosk({QSize(1280, 800), config});
    watch(kiosk);
    kiosk.tap("helpButton");
    kiosk.wait(91s);
    EXPECT_EQ(kiosk.state(), State::Attract);
}

TEST(KioskVisitor, StoppingInTheHelpEndsTheVisitAndNotTheKiosk)
{
    KioskDriver kiosk;
    kiosk.toFirstStep();
    kiosk.window().stage()->wizard().reject();
    kiosk.settle();
    kiosk.window().stage()->wizard().reject();
    kiosk.settle();
    EXPECT_EQ(kiosk.state(), State::Attract);
    EXPECT_TRUE(kiosk.window().isVisible());
}

TEST(KioskVisitor, WhatIsPractisedIsNotedAndWhatIsLeftToo)
{
    KioskDriver kiosk;
    kiosk.toFirstStep();
    kiosk.wait(151s);
    ASSERT_EQ(kiosk.state(), State::Attract);
    ASSERT_FALSE(kiosk.events().isEmpty());
    EXPECT_EQ(kiosk.events().constFirst().kind, LessonEvent::Kind::Begun);
    EXPECT_EQ(kiosk.events().constLast().kind, LessonEvent::Kind::Left);
}

TEST(KioskPages, ClosedAndSafeSayWhatToDoInBothLanguages)
{
    KioskConfig config;
    config.opens = QTime(9, 0);
    config.closes = QTime(17, 30);
    config.closedDays = {1, 2};
    KioskDriver closed({QSize(1280, 800), config});
    closed.now() = QDateTime(QDate(2021, 11, 25), QTime(17, 30));
    closed.wait(20s);
    ASSERT_EQ(closed.state(), State::Closed);
    const QString hours = closed.texts().join(QLatin1Char('\n'));
    for (const auto *part : {"9:00", "17:30", "星期一、星期二", "Monday, Tuesday", "Closed now", "现在没有开放"})
        EXPECT_TRUE(hours.contains(QString::fromUtf8(part))) << part << '\n' << hours.toStdString();
    closed.tap(QPoint(400, 400));
    EXPECT_EQ(closed.state(), State::Closed);
    closed.now() = QDateTime(QDate(2021, 11, 26), QTime(9, 0));
    closed.wait(20s);
    EXPECT_EQ(closed.state(), State::Attract);

    KioskDriver safe({QSize(1280, 800), {}, true});
    const QString call = safe.texts().join(QLatin1Char('\n'));
    EXPECT_TRUE(call.contains(QStringLiteral("请找工作人员")) && call.contains(QStringLiteral("Please call staff")));
    safe.tap(QPoint(400, 400));
    safe.key(Qt::Key_Space);
    EXPECT_EQ(safe.state(), State::Safe);
}

/// a11y V14, O2
TEST(KioskPages, TextAndTargetsAreLargeEnoughOnEveryPage)
{
    for (const QSize &screen : screens) {
        KioskDriver kiosk({screen, {}, false, QStringLiteral("480159")});
        const auto check = [&](const char *where) {
            for (const Paragraph *each : kiosk.window().shownPage()->findChildren<Paragraph *>())
                if (each->isVisible()) {
                    EXPECT_GE(each->font().pixelSize(), 32) << where << ' ' << each->text().toStdString();
                }
            for (const TextButton *each : kiosk.window().shownPage()->findChildren<TextButton *>())
                if (each->isVisible()) {
                    EXPECT_GE(each->font().pixelSize(), 32) << where << ' ' << each->text().toStdString();
                    EXPECT_GE(each->height(), 76) << where << ' ' << each->objectName().toStdString();
                }
        };
        check("attract");
        kiosk.toLanguage();
        check("language");
        kiosk.tap("chooseChinese");
        check("choose");
        kiosk.tap("nextButton");
        check("mode");
        kiosk.tap("nextButton");
        check("step");
        kiosk.wait(121s);
        check("warning");
        kiosk.visit().openStaff();
        kiosk.settle();
        check("pin");
    }
}

TEST(KioskPages, TheResultOffersNoPrinterAndNoFolder)
{
    KioskDriver kiosk;
    kiosk.toFirstStep(Language::English);
    kiosk.toResult();
    auto *sheet = qobject_cast<TextButton *>(kiosk.find("sheetButton"));
    ASSERT_TRUE(sheet);
    sheet->click();
    kiosk.settle();
    const QString all = kiosk.texts().join(QLatin1Char('\n'));
    EXPECT_TRUE(all.contains(QStringLiteral("write down this code"))) << all.toStdString();
    EXPECT_FALSE(all.contains(QStringLiteral("Print")) || all.contains(QStringLiteral("PDF")));
}

} // namespace yanlian
