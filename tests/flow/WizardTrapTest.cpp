// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// QWizard's habits, numbered as in docs/qwizard.md. Each test fails if the way around one of them is lost.

#include "tests/support/LessonDriver.h"
#include "tests/support/Print.h"
#include "tests/support/TemporaryPack.h"
#include "ui/look/Paragraph.h"
#include "ui/phone/PhoneView.h"
#include "ui/wizard/CoachPanel.h"
#include "ui/wizard/StepPage.h"

#include <gtest/gtest.h>

#include <QPushButton>
#include <QStyle>
#include <QTest>
#include <QWindow>

using namespace yanlian;
using namespace std::chrono_literals;

namespace {

/// Press, release, double click, release: what a real double click sends.
void doubleClick(LessonDriver &lesson, QWidget *widget)
{
    QWindow *window = lesson.wizard().windowHandle();
    const QPoint at = widget->mapTo(&lesson.wizard(), widget->rect().center());
    QTest::mouseClick(window, Qt::LeftButton, {}, at);
    QTest::mouseEvent(QTest::MousePress, window, Qt::LeftButton, {}, at, 10);
    QTest::mouseRelease(window, Qt::LeftButton, {}, at);
    lesson.settle();
}

class Counter final : public QObject {
public:
    explicit Counter(QWidget *watched) { watched->installEventFilter(this); }
    int hides = 0;

    bool eventFilter(QObject *, QEvent *event) override
    {
        hides += event->type() == QEvent::Hide;
        return false;
    }
};

/// Counts how often any heading is painted.
class HeadingPaints final : public QObject {
public:
    HeadingPaints() { qApp->installEventFilter(this); }
    int count = 0;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        count += event->type() == QEvent::Paint && watched->objectName() == QLatin1StringView("heading");
        return false;
    }
};

} // namespace

TEST(WizardTraps, T01ADoubleClickOnNextTurnsOnePage)
{
    LessonDriver lesson{QString()};
    doubleClick(lesson, lesson.button(QStringLiteral("nextButton")));
    EXPECT_EQ(lesson.wizard().currentId(), int(RehearsalWizard::Choose));
    lesson.click(lesson.button(QStringLiteral("nextButton"))); // within half a second of the page's turn
    EXPECT_EQ(lesson.wizard().currentId(), int(RehearsalWizard::Choose));
    lesson.pressNext();
    EXPECT_EQ(lesson.wizard().currentId(), int(RehearsalWizard::ChooseMode));
}

TEST(WizardTraps, T01ASecondPressDoesNotSkipTheAnswerToARightTap)
{
    LessonDriver lesson(QStringLiteral("upgrade-honor"));
    lesson.tapPhone(QStringLiteral("tabMe"));
    lesson.click(lesson.button(QStringLiteral("nextButton")));
    EXPECT_EQ(lesson.stepId(), QStringLiteral("open-me"));
    lesson.pressNext();
    EXPECT_EQ(lesson.stepId(), QStringLiteral("open-huabei"));
}

TEST(WizardTraps, T02EveryButtonFollowsTheLanguageAtOnce)
{
    LessonDriver lesson(QStringLiteral("upgrade-honor"));
    lesson.playTo(QStringLiteral("open-huabei"));
    lesson.press(QStringLiteral("languageButton"));
    const std::pair<QWizard::WizardButton, const char *> texts[] = {
        {QWizard::HelpButton, "Help"}, {QWizard::CustomButton1, "Repeat"}, {QWizard::CustomButton2, "Start again"},
        {QWizard::BackButton, "Back"}, {QWizard::NextButton, "Next"},      {QWizard::FinishButton, "Done"}};
    for (const auto &[which, text] : texts) {
        EXPECT_EQ(lesson.wizard().button(which)->text(), QLatin1StringView(text)); // not buttonText(), which lies
        EXPECT_EQ(lesson.wizard().buttonText(which), QLatin1StringView(text));
    }
}

TEST(WizardTraps, T03TheResultHasDoneInPlaceOfNext)
{
    LessonDriver lesson(QStringLiteral("upgrade-iphone"));
    for (const char *step : {"decide", "waiting", "upgraded"}) {
        lesson.playTo(QLatin1StringView(step));
        const bool result = lesson.rehearsal().step().isEnd();
        EXPECT_EQ(lesson.button(QStringLiteral("finishButton"))->isVisible(), result) << step;
        EXPECT_EQ(lesson.button(QStringLiteral("nextButton"))->isVisible(), !result) << step;
    }
}

TEST(WizardTraps, T04And05TheHistoryStaysWhole)
{
    LessonDriver lesson{QString()};
    lesson.pressNext();
    lesson.pressNext();
    lesson.pressNext();
    for (int round = 0; round < 3; ++round) { // a broken history warns "Page 1 already met", which fails the test
        lesson.playTo(QStringLiteral("decide"));
        lesson.press(QStringLiteral("startAgainButton"));
        lesson.playTo(QStringLiteral("look"));
        lesson.pressBack();
        lesson.playTo(QStringLiteral("unchanged"));
        EXPECT_EQ(lesson.wizard().visitedIds().size(), 3 + lesson.rehearsal().stepNumber());
        lesson.wizard().chooseAnother();
        lesson.pressNext();
        lesson.pressNext();
    }
}

TEST(WizardTraps, T04AStepThatComesAgainGetsAPageOfItsOwn)
{
    const TemporaryPack pack;
    pack.replace(
        QStringLiteral("scenarios/upgrade.yaml"), "do: upgrade.dismiss\n        then: unchanged", "then: open");
    ManualClock clock;
    Lesson lesson(*pack.load().pack, {}, clock);
    RehearsalWizard wizard(lesson, {}, QStringLiteral("upgrade"));
    wizard.begin();
    const auto step = [&](const char *tap) {
        clock.advance(1s);
        lesson.rehearsal()->tap(QLatin1StringView(tap));
        clock.advance(5s);
        wizard.next();
        return lesson.rehearsal()->step().id.text;
    };
    for (int round = 0; round < 3; ++round) {
        EXPECT_EQ(step("huabei"), QStringLiteral("decide"));
        EXPECT_EQ(step("later"), QStringLiteral("open"));
        EXPECT_EQ(wizard.stepPage()->phone()->screen()->objectName(), QStringLiteral("home"));
    }
    EXPECT_EQ(lesson.rehearsal()->stepNumber(), 7);
    wizard.back();
    EXPECT_EQ(lesson.rehearsal()->step().id.text, QStringLiteral("decide"));
    EXPECT_EQ(step("agree"), QStringLiteral("processing"));
    EXPECT_EQ(step(""), QStringLiteral("upgraded"));
    EXPECT_EQ(wizard.nextId(), -1);
}

TEST(WizardTraps, T05AnotherPracticeIsChosenEvenWhereOneWasAskedFor)
{
    LessonDriver lesson(QStringLiteral("upgrade-honor"));
    lesson.playTo(QStringLiteral("unchanged"));
    lesson.scrollCoachTo(lesson.button(QStringLiteral("anotherButton")));
    lesson.press(QStringLiteral("anotherButton"));
    EXPECT_EQ(lesson.wizard().currentId(), int(RehearsalWizard::Choose));
    lesson.pressBack();
    EXPECT_EQ(lesson.wizard().currentId(), int(RehearsalWizard::Welcome));
}

TEST(WizardTraps, T06EscapeLosesNothing)
{
    LessonDriver lesson(QStringLiteral("upgrade-honor"));
    lesson.playTo(QStringLiteral("look"));
    lesson.key(Qt::Key_Escape);
    EXPECT_TRUE(lesson.wizard().isVisible());
    EXPECT_EQ(lesson.stepId(), QStringLiteral("look"));
}

TEST(WizardTraps, T06ClosingTheWindowAsksFirst)
{
    LessonDriver lesson(QStringLiteral("upgrade-honor"));
    lesson.playTo(QStringLiteral("look"));
    lesson.wizard().close();
    lesson.settle();
    EXPECT_TRUE(lesson.wizard().isVisible());
    EXPECT_EQ(lesson.stepId(), QStringLiteral("look"));
    lesson.press(QStringLiteral("overlayClose"));
    lesson.tapPhone(QStringLiteral("goLook"));
    EXPECT_EQ(lesson.rehearsal().stage(), Rehearsal::Stage::Done) << "the lesson goes on";
    lesson.wizard().close();
    lesson.wizard().close();
    EXPECT_FALSE(lesson.wizard().isVisible()) << "the second time it closes";
}

TEST(WizardTraps, T07ReturnElsewhereDoesNotPressNext)
{
    LessonDriver lesson{QString()};
    ASSERT_EQ(lesson.focused(), lesson.wizard().page()->heading());
    lesson.key(Qt::Key_Return);
    lesson.key(Qt::Key_Enter);
    EXPECT_EQ(lesson.wizard().currentId(), int(RehearsalWizard::Welcome));
    for (const QPushButton *button : lesson.wizard().findChildren<QPushButton *>()) {
        if (!button->isVisible())
            continue; // QWizard keeps a Cancel that it never shows
        EXPECT_FALSE(button->autoDefault()) << button->objectName().toStdString();
        EXPECT_FALSE(button->isDefault()) << button->objectName().toStdString();
    }
}

TEST(WizardTraps, T08TheStepIsRedrawnOnceAndNotForEveryTap)
{
    LessonDriver lesson(QStringLiteral("upgrade-honor"));
    const Counter page(lesson.wizard().page());
    lesson.tapPhone(QStringLiteral("tabMessages"));
    lesson.tapPhone(QStringLiteral("tabHome"));
    EXPECT_EQ(page.hides, 0) << "completeChanged() hides and shows the page";
    lesson.tapPhone(QStringLiteral("tabMe"));
    EXPECT_LE(page.hides, 1);
}

TEST(WizardTraps, T09And20StateOutlivesThePages)
{
    LessonDriver lesson{QString()};
    EXPECT_TRUE(lesson.wizard().testOption(QWizard::IndependentPages));
    lesson.pressNext();
    lesson.press(QStringLiteral("upgrade-iphone"));
    lesson.pressBack();
    lesson.pressNext();
    lesson.pressNext();
    lesson.pressNext();
    EXPECT_EQ(lesson.rehearsal().scenario().id.text, QStringLiteral("upgrade-iphone"));
}

TEST(WizardTraps, T10RestartPassesThroughNoPageSafely)
{
    LessonDriver lesson{QString()};
    QList<int> ids;
    QObject::connect(&lesson.wizard(), &QWizard::currentIdChanged, &lesson.wizard(), [&](int id) { ids += id; });
    lesson.wizard().restart();
    lesson.settle();
    EXPECT_TRUE(ids.contains(-1));
    EXPECT_EQ(lesson.wizard().currentId(), int(RehearsalWizard::Welcome));
}

TEST(WizardTraps, T11And12HeadingsAreOursAndFollowTheTextSize)
{
    LessonDriver lesson(QStringLiteral("upgrade-honor"));
    const int before = lesson.wizard().page()->heading()->font().pixelSize();
    lesson.press(QStringLiteral("textSizeButton"));
    lesson.press(QStringLiteral("textSizeButton"));
    EXPECT_EQ(lesson.wizard().page()->heading()->font().pixelSize(), before * 2);
    EXPECT_TRUE(lesson.wizard().page()->title().isEmpty());
    EXPECT_TRUE(lesson.wizard().page()->subTitle().isEmpty());
}

TEST(WizardTraps, T13TheWindowKeepsItsSizeOnEveryPage)
{
    for (const TextSize text : {TextSize::Normal, TextSize::Largest}) {
        LessonDriver lesson(
            QStringLiteral("upgrade-honor"), Language::English, PhoneLanguage::SameAsCoach, text, {1024, 768});
        for (const char *step : {"look", "decide", "upgraded"}) {
            lesson.playTo(QLatin1StringView(step));
            EXPECT_EQ(lesson.wizard().size(), QSize(1024, 768)) << step;
        }
    }
}

TEST(WizardTraps, T15AnAnswerThatAppearsIsSeenWhole)
{
    LessonDriver lesson(
        QStringLiteral("upgrade-honor"), Language::English, PhoneLanguage::SameAsCoach, TextSize::Largest, {1280, 800});
    lesson.tapPhone(QStringLiteral("tabMessages"));
    const auto *feedback = lesson.wizard().findChild<Paragraph *>(QStringLiteral("feedback"));
    ASSERT_FALSE(feedback->isHidden());
    EXPECT_GE(feedback->height(), feedback->heightForWidth(feedback->width()));
    EXPECT_FALSE(feedback->visibleRegion().isEmpty()) << "it must not wait below the edge";
}

TEST(WizardTraps, T16TheLookDoesNotDependOnTheDesktop)
{
    LessonDriver lesson{QString()};
    EXPECT_EQ(lesson.wizard().wizardStyle(), QWizard::ModernStyle);
    EXPECT_EQ(QApplication::style()->metaObject()->className(), std::string("yanlian::YanlianStyle"));
}

TEST(WizardTraps, T17FullScreenFillsTheScreen)
{
    LessonDriver lesson(QStringLiteral("upgrade-honor"));
    lesson.wizard().showFullScreen();
    lesson.settle();
    EXPECT_EQ(lesson.wizard().size(), lesson.wizard().screen()->size());
}

TEST(WizardTraps, T18TheWizardIsATopLevelWindow)
{
    LessonDriver lesson{QString()};
    EXPECT_TRUE(lesson.wizard().isWindow());
}

TEST(WizardTraps, T19PagesHaveNamesAndTitles)
{
    LessonDriver lesson(QStringLiteral("upgrade-honor"));
    lesson.playTo(QStringLiteral("look"));
    EXPECT_EQ(lesson.wizard().page()->accessibleName(), lesson.headingText());
    EXPECT_TRUE(lesson.wizard().windowTitle().contains(QStringLiteral("第 3 步，共 9 步")));
    EXPECT_TRUE(lesson.wizard().windowTitle().contains(lesson.headingText()));
    for (const QWizard::WizardButton which : {QWizard::BackButton, QWizard::NextButton}) {
        EXPECT_FALSE(lesson.wizard().button(which)->text().contains(QLatin1Char('<')));
        EXPECT_FALSE(lesson.wizard().button(which)->text().contains(QLatin1Char('>')));
    }
}

TEST(WizardTraps, T21NoEventLoopIsNestedWhileWaiting)
{
    LessonDriver lesson(QStringLiteral("upgrade-honor"));
    lesson.playTo(QStringLiteral("waiting"));
    EXPECT_EQ(lesson.rehearsal().stage(), Rehearsal::Stage::Waiting) << "the page is there while the answer is not";
    lesson.press(QStringLiteral("helpButton"));
    EXPECT_TRUE(lesson.button(QStringLiteral("overlayClose"))->isVisible());
}

TEST(WizardTraps, T23TextsArePlain)
{
    LessonDriver lesson(QStringLiteral("upgrade-honor"));
    for (const QLabel *label : lesson.wizard().findChildren<Paragraph *>())
        EXPECT_EQ(label->textFormat(), Qt::PlainText);
}

TEST(WizardTraps, T24APageCanBeDrawnWithoutAWindow)
{
    ManualClock clock;
    LessonDriver shown(QStringLiteral("upgrade-honor"));
    Lesson lesson(shown.lesson().pack(), {}, clock);
    RehearsalWizard wizard(lesson, {}, QStringLiteral("upgrade-honor"));
    wizard.resize(1280, 800);
    EXPECT_EQ(wizard.currentId(), -1);
    wizard.begin();
    EXPECT_EQ(wizard.currentId(), int(RehearsalWizard::FirstStep));
    const QImage picture = wizard.grab().toImage();
    QSet<QRgb> colours;
    for (int x = 0; x < picture.width(); x += 7)
        for (int y = 0; y < picture.height(); y += 7)
            colours += picture.pixel(x, y);
    EXPECT_GT(colours.size(), 20);
}

TEST(WizardTraps, T25NoPicturesOfQWizardsOwn)
{
    LessonDriver lesson(QStringLiteral("upgrade-honor"));
    for (const auto which : {QWizard::WatermarkPixmap, QWizard::LogoPixmap, QWizard::BannerPixmap})
        EXPECT_TRUE(lesson.wizard().page()->pixmap(which).isNull());
}

TEST(WizardTraps, T26APageIsPaintedOnce)
{
    LessonDriver lesson(QStringLiteral("upgrade-honor"));
    lesson.tapPhone(QStringLiteral("tabMe"));
    const HeadingPaints paints;
    lesson.pressNext();
    EXPECT_EQ(paints.count, 1);
}
