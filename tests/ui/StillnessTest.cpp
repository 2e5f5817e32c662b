// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Print.h"
#include "tests/ui/Pages.h"
#include "ui/look/Palette.h"
#include "ui/look/Paragraph.h"
#include "ui/look/ScrollPane.h"
#include "ui/phone/PhoneView.h"
#include "ui/wizard/CoachPanel.h"
#include "ui/wizard/Overlay.h"
#include "ui/wizard/PracticeBar.h"
#include "ui/wizard/StepPage.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QWheelEvent>

// What stays as it is, and what never goes away.

using namespace std::chrono_literals;

namespace yanlian {

namespace {

/// How many pixels of `area` fulfil `condition`.
template <typename Condition> int count(const QImage &picture, const QRect &area, const Condition &condition)
{
    int found = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int x = area.left(); x <= area.right(); ++x)
            found += condition(line[x], x, y);
    }
    return found;
}

/// Pixels that a person who sees no colours sees change.
int differingPixels(const QImage &a, const QImage &b)
{
    EXPECT_EQ(a.size(), b.size());
    return count(a, a.rect(), [&](QRgb before, int x, int y) {
        const QRgb after = reinterpret_cast<const QRgb *>(b.constScanLine(y))[x];
        return before != after && std::abs(qGray(before) - qGray(after)) > 40;
    });
}

double shareOf(const QColor &colour, const QImage &picture, const QRect &area)
{
    const int found = count(picture, area, [&](QRgb pixel, int, int) { return pixel == colour.rgb(); });
    return double(found) / (area.width() * area.height());
}

double darkShareOf(const QImage &picture, const QRect &area)
{
    const int found = count(picture, area, [](QRgb pixel, int, int) { return qGray(pixel) < 90; });
    return double(found) / (area.width() * area.height());
}

void expectBand(const Paragraph *band, const QString &word, const QImage &seen)
{
    ASSERT_TRUE(band && band->isVisible());
    EXPECT_TRUE(band->text().contains(word)) << testing::PrintToString(band->text());
    const QRect area = areaOf(band);
    EXPECT_TRUE(seen.rect().contains(area));
    EXPECT_EQ(band->visibleRegion().boundingRect(), band->rect()); // nothing lies on it
    EXPECT_GE(shareOf(paletteOf(Theme::Light).band, seen, area), 0.5);
    EXPECT_GE(darkShareOf(seen, area), 0.01);
}

/// a11y U7
void expectPracticeBands(LessonDriver &driver, const QImage &seen)
{
    const bool chinese = driver.lesson().language() == Language::Chinese;
    const auto word = chinese ? QStringLiteral("练") : QStringLiteral("Practice"); // 演练, 练习
    SCOPED_TRACE("practice band");
    expectBand(
        driver.wizard().page()->practiceBar()->findChild<Paragraph *>(QStringLiteral("practiceBand")), word, seen);
    if (driver.wizard().stepPage())
        expectBand(driver.phone().practiceBand(), word, seen);
}

} // namespace

TEST(Stillness, NothingMovesInADay)
{
    for (const View &view :
         {View{}, View{Language::English}, View{Language::English, PhoneLanguage::Chinese, TextSize::Largest}}) {
        int stood = 0;
        onEveryPage(view, [&](LessonDriver &driver) {
            if (driver.wizard().stepPage() && driver.rehearsal().stage() == Rehearsal::Stage::Waiting)
                return;
            ++stood;
            const QString step = driver.stepId();
            const QImage before = picture(driver.wizard());
            driver.clock().advance(24h);
            driver.settle();
            EXPECT_EQ(picture(driver.wizard()), before);
            EXPECT_EQ(driver.stepId(), step);
        });
        EXPECT_GE(stood, 110);
    }
}

TEST(Stillness, AStepThatIsDoneWaitsForThePerson)
{
    LessonDriver driver(QStringLiteral("upgrade-honor"));
    driver.playTo(QStringLiteral("waiting"));
    for (const char *step : {"open-me", "look", "decide", "waiting"}) {
        SCOPED_TRACE(step);
        driver.playTo(QLatin1StringView(step));
        driver.clock().advance(1s);
        if (driver.rehearsal().stage() == Rehearsal::Stage::Asking)
            driver.tapPhone(driver.rehearsal().targets().constFirst());
        driver.clock().advance(10s);
        driver.settle();
        ASSERT_EQ(driver.rehearsal().stage(), Rehearsal::Stage::Done);
        const QImage before = picture(driver.wizard());
        driver.clock().advance(24h);
        driver.settle();
        EXPECT_EQ(picture(driver.wizard()), before);
        EXPECT_EQ(driver.stepId(), QLatin1StringView(step));
    }
}

TEST(PracticeBand, IsSeenOnEveryPage)
{
    for (const View &view : everyLanguageAndSize())
        onEveryPage(view, [](LessonDriver &driver) {
            expectPracticeBands(driver, picture(driver.wizard()));
            if (!driver.wizard().stepPage())
                return;
            // The phone's own picture says it too.
            const Paragraph *band = driver.phone().practiceBand();
            const QRect area(band->mapTo(&driver.phone(), QPoint(0, 0)), band->size());
            EXPECT_GE(shareOf(paletteOf(Theme::Light).band, picture(driver.phone()), area), 0.5);
        });
}

TEST(PracticeBand, StaysWhileHelpIsOpen)
{
    LessonDriver driver(QStringLiteral("upgrade-iphone"));
    driver.key(Qt::Key_F1);
    ASSERT_TRUE(driver.wizard().page()->overlay()->isOpen());
    const Paragraph *band =
        driver.wizard().page()->practiceBar()->findChild<Paragraph *>(QStringLiteral("practiceBand"));
    expectBand(band, QStringLiteral("练"), picture(driver.wizard()));
}

TEST(WrongTap, IsToldInWordsOnEveryStep)
{
    for (const View &view :
         {View{}, View{Language::English, PhoneLanguage::Chinese},
          View{Language::English, PhoneLanguage::SameAsCoach, TextSize::Largest}})
        onEveryStep(view, [](LessonDriver &driver) {
            const Rehearsal &run = driver.rehearsal();
            if (run.stage() != Rehearsal::Stage::Asking || run.step().wrong.isEmpty())
                return;
            const QImage before = picture(driver.wizard());
            const QString wrong = run.step().wrong.firstKey();
            ASSERT_TRUE(driver.feedbackText().isEmpty());
            driver.tapPhone(wrong);
            EXPECT_EQ(run.verdict().kind, Verdict::Kind::Wrong) << wrong.toStdString();
            const QString said = driver.feedbackText();
            EXPECT_TRUE(said.contains(driver.lesson().label(wrong))) << testing::PrintToString(said);
            EXPECT_TRUE(said.contains(driver.lesson().label(run.targets().constFirst())))
                << testing::PrintToString(said);
            const Paragraph *feedback = driver.coach().feedback();
            const auto *pane = driver.coach().findChild<ScrollPane *>();
            EXPECT_GE(
                feedback->visibleRegion().boundingRect().height(),
                std::min(feedback->height(), pane->viewport().height()));
            EXPECT_GT(differingPixels(before, picture(driver.wizard())), 1000); // seen without any colour
        });
}

TEST(WrongTap, OnNoControlIsToldToo)
{
    LessonDriver driver(QStringLiteral("upgrade-honor"));
    driver.clickAt(driver.phone().findChild<ScrollPane *>()->content(), QPoint(20, 200));
    EXPECT_EQ(driver.rehearsal().verdict().kind, Verdict::Kind::Nothing);
    EXPECT_TRUE(driver.feedbackText().contains(QStringLiteral("我的")))
        << testing::PrintToString(driver.feedbackText());
}

/// a11y U2
TEST(FixedButtons, StandWhereTheyStoodOnEveryStep)
{
    for (const View &view : everyLanguageAndSize()) {
        QMap<QString, QRect> places;
        onEveryStep(view, [&](LessonDriver &driver) {
            for (const char *name : {"helpButton", "repeatButton", "startAgainButton", "backButton", "nextButton"}) {
                const QString key = QLatin1StringView(name);
                const QWidget *button = driver.button(key);
                if (key == QStringLiteral("nextButton") && !button->isVisible())
                    button = driver.button(QStringLiteral("finishButton"));
                ASSERT_TRUE(button->isVisible()) << name;
                if (!places.contains(key))
                    places.insert(key, areaOf(button));
                EXPECT_EQ(places.value(key), areaOf(button)) << name;
            }
        });
        EXPECT_EQ(places.size(), 5);
    }
}

TEST(Help, OpensByF1AndClosesByEscapeOnEveryPage)
{
    for (const View &view : everyLanguage())
        onEveryPage(view, [](LessonDriver &driver) {
            const QString heading = driver.headingText();
            const Overlay *help = driver.wizard().page()->overlay();
            EXPECT_FALSE(help->isOpen());
            driver.key(Qt::Key_F1);
            EXPECT_TRUE(help->isOpen());
            EXPECT_EQ(driver.focused(), help->heading());
            if (driver.wizard().stepPage()) {
                bool saysTheTask = false;
                for (const Paragraph *text : visibleParagraphs(help))
                    saysTheTask = saysTheTask || text->text().contains(heading);
                EXPECT_TRUE(saysTheTask);
            }
            driver.key(Qt::Key_Escape);
            EXPECT_FALSE(help->isOpen());
            EXPECT_TRUE(driver.wizard().isVisible());
            EXPECT_EQ(driver.headingText(), heading);
            EXPECT_EQ(driver.focused(), driver.wizard().page()->heading());
        });
}

TEST(Stillness, WhatAPersonScrolledToStaysThere)
{
    LessonDriver driver(
        QStringLiteral("upgrade-honor"), Language::Chinese, PhoneLanguage::SameAsCoach, TextSize::Largest,
        QSize(1024, 768));
    driver.playTo(QStringLiteral("decide"));
    const auto *pane = driver.phone().findChild<ScrollPane *>();
    const int pointed = areaOf(pane->content()).top();
    QWheelEvent wheel({}, {}, {}, {0, 240}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
    QApplication::sendEvent(pane->content()->parentWidget(), &wheel);
    driver.settle();
    const int scrolled = areaOf(pane->content()).top();
    EXPECT_GT(scrolled, pointed);
    driver.wizard().resize(1025, 768);
    driver.settle();
    EXPECT_EQ(areaOf(pane->content()).top(), scrolled);
}

} // namespace yanlian
