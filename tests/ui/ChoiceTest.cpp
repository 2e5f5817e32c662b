// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Print.h"
#include "tests/ui/Pages.h"
#include "ui/look/Panel.h"
#include "ui/look/Paragraph.h"
#include "ui/look/TextButton.h"
#include "ui/phone/PhoneView.h"
#include "ui/wizard/CoachPanel.h"

#include <gtest/gtest.h>

// No choice is made to look like the better one.

namespace yanlian {

namespace {

/// The first control of a choice on the phone.
const TextButton *controlOf(LessonDriver &driver, const Choice &choice)
{
    return driver.phone().control(choice.taps.constFirst().text);
}

/// What an eye goes by before it reads.
void expectSameWeight(const TextButton *one, const TextButton *other)
{
    EXPECT_EQ(one->kind(), other->kind());
    EXPECT_EQ(one->size(), other->size());
    EXPECT_EQ(one->font(), other->font());
    EXPECT_EQ(one->isEnabled(), other->isEnabled());
    EXPECT_FALSE(one->isChecked() || other->isChecked());
    const QRect first = areaOf(one);
    const QRect second = areaOf(other);
    EXPECT_TRUE(first.left() == second.left() || first.top() == second.top()) << "in one column or one row";
}

/// Every way that says yes has one beside it that says no and weighs the same.
void checkControls(LessonDriver &driver)
{
    const QList<Choice> &choices = driver.rehearsal().step().choices;
    for (const Choice &yes : choices) {
        if (yes.refuses)
            continue;
        const TextButton *button = controlOf(driver, yes);
        const auto no = std::find_if(choices.cbegin(), choices.cend(), [&](const Choice &choice) {
            return choice.refuses && controlOf(driver, choice)->kind() == button->kind();
        });
        ASSERT_NE(no, choices.cend()) << yes.id.text.toStdString();
        expectSameWeight(button, controlOf(driver, *no));
        if (choices.size() == 2) { // of more, the phone may have to be scrolled at 200 %
            EXPECT_EQ(button->visibleRegion().isEmpty(), controlOf(driver, *no)->visibleRegion().isEmpty());
        }
    }
}

/// Whatever of the choices can be seen has its ring, and all rings are alike.
void checkRings(LessonDriver &driver)
{
    const QList<QRect> rings = driver.phone().rings();
    for (const QString &target : driver.rehearsal().targets()) {
        const TextButton *control = driver.phone().control(target);
        const QRect seen = control->visibleRegion().boundingRect();
        if (seen.height() * 2 < control->height())
            continue;
        const QRect place(control->mapTo(&driver.phone(), seen.topLeft()), seen.size());
        EXPECT_TRUE(std::any_of(rings.cbegin(), rings.cend(), [&](const QRect &ring) {
            return ring.contains(place.center());
        })) << testing::PrintToString(target);
    }
}

void checkCards(LessonDriver &driver)
{
    QList<const Panel *> cards;
    for (const Panel *card : driver.coach().findChildren<Panel *>())
        if (card->isVisible())
            cards += card;
    const QList<Choice> &choices = driver.rehearsal().step().choices;
    ASSERT_EQ(cards.size(), choices.size());
    for (const Choice &choice : choices)
        EXPECT_EQ(choice.lines.size(), choices.constFirst().lines.size());
    for (const Panel *card : cards)
        for (const Paragraph *text : visibleParagraphs(card)) {
            const Paragraph *first = visibleParagraphs(cards.constFirst()).constFirst();
            EXPECT_EQ(text->backdropName(), first->backdropName());
            EXPECT_EQ(text->font().pixelSize(), first->font().pixelSize());
        }
}

} // namespace

TEST(Choice, NeitherWayLooksLikeTheBetterOne)
{
    int decisions = 0;
    for (const View &view : everyLanguageAndSize())
        onEveryStep(view, [&](LessonDriver &driver) {
            if (driver.rehearsal().step().kind != Step::Kind::Decision)
                return;
            ++decisions;
            checkControls(driver);
            checkRings(driver);
            checkCards(driver);
        });
    EXPECT_GE(decisions, everyLanguageAndSize().size() * 15);
}

TEST(Choice, AChecklistOffersThreeAnswersOfTheSameSize)
{
    LessonDriver driver(QStringLiteral("should-i-upgrade"));
    driver.playTo(QStringLiteral("think"));
    const QList<Question> &questions = driver.rehearsal().step().questions;
    ASSERT_EQ(questions.size(), 6);
    QList<TextButton *> options;
    for (TextButton *button : visibleButtons(&driver.coach()))
        if (button->kind() == TextButton::Kind::Option)
            options += button;
    ASSERT_EQ(options.size(), 18);
    for (const TextButton *option : options) {
        EXPECT_EQ(option->size(), options.constFirst()->size());
        EXPECT_FALSE(option->isChecked());
    }
    EXPECT_FALSE(driver.button(QStringLiteral("nextButton"))->isEnabled());
    for (const Question &question : questions)
        driver.rehearsal().answer(question.id.text, Answer::No);
    EXPECT_TRUE(driver.button(QStringLiteral("nextButton"))->isEnabled());
}

} // namespace yanlian
