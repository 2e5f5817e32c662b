// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Print.h"
#include "tests/ui/Accessible.h"
#include "tests/ui/Pages.h"
#include "ui/look/Paragraph.h"
#include "ui/look/TextButton.h"
#include "ui/wizard/CoachPanel.h"
#include "ui/wizard/Overlay.h"
#include "ui/wizard/WizardPage.h"

#include <gtest/gtest.h>

#include <QTest>

#include <algorithm>

// Facts with their marks, and difficult words with their meaning.

namespace yanlian {

namespace {

Paragraph *paragraphWith(LessonDriver &driver, const QString &part)
{
    for (Paragraph *paragraph : visibleParagraphs(&driver.coach()))
        if (paragraph->text().contains(part))
            return paragraph;
    ADD_FAILURE() << "the coach does not say " << part.toStdString();
    return nullptr;
}

QString overlayText(LessonDriver &driver)
{
    QStringList texts;
    for (const Paragraph *paragraph : visibleParagraphs(driver.wizard().page()->overlay()))
        texts += paragraph->text();
    return texts.join(QLatin1Char('\n'));
}

bool isOpen(LessonDriver &driver)
{
    return driver.wizard().page()->overlay()->isOpen();
}

} // namespace

TEST(Facts, ADisputedOneSaysSoAndShowsItsSourcesWhenPressed)
{
    LessonDriver driver(QStringLiteral("upgrade-honor"));
    driver.playTo(QStringLiteral("unchanged"));
    Paragraph *line = paragraphWith(driver, QStringLiteral("〔说法不一〕"));
    ASSERT_TRUE(line && line->isExplained());
    driver.click(line);
    ASSERT_TRUE(isOpen(driver));
    EXPECT_TRUE(overlayText(driver).contains(QStringLiteral("说法不一")));
    EXPECT_TRUE(overlayText(driver).contains(QStringLiteral("出处：")));
    driver.press(QStringLiteral("overlayClose"));
    EXPECT_FALSE(isOpen(driver));
    EXPECT_EQ(driver.focused(), line) << "the keyboard goes on where it was";
    EXPECT_EQ(driver.stepId(), QStringLiteral("unchanged"));
}

TEST(Facts, TheLineOfSourcesOpensAllOfThem)
{
    LessonDriver driver(QStringLiteral("upgrade-honor"));
    driver.playTo(QStringLiteral("open-me"));
    auto *sources = driver.coach().findChild<Paragraph *>(QStringLiteral("sources"));
    EXPECT_TRUE(sources->text().contains(QStringLiteral("A1")));
    driver.click(sources);
    EXPECT_TRUE(overlayText(driver).contains(QStringLiteral("A1〔有来源〕")));
}

TEST(Words, AMarkedWordOpensItsCardByMouseKeyAndScreenReader)
{
    for (const Language language : {Language::Chinese, Language::English}) {
        const bool chinese = language == Language::Chinese;
        LessonDriver driver(QStringLiteral("scam-call"), language);
        driver.playTo(QStringLiteral("flag-code"));
        auto *why = driver.coach().findChild<Paragraph *>(QStringLiteral("why"));
        ASSERT_TRUE(why->isExplained());
        EXPECT_FALSE(why->text().contains(QLatin1StringView("[[")));
        EXPECT_GE(why->height(), 48); // a11y O1
        const auto expectCard = [&](const char *how) {
            SCOPED_TRACE(how);
            driver.settle();
            ASSERT_TRUE(isOpen(driver));
            EXPECT_TRUE(overlayText(driver).contains(
                chinese ? QStringLiteral("验证码：") : QStringLiteral("verification code: ")));
            driver.key(Qt::Key_Escape);
            EXPECT_FALSE(isOpen(driver));
        };
        driver.scrollCoachTo(why);
        driver.click(why);
        expectCard("mouse");
        why->setFocus();
        driver.key(Qt::Key_Space);
        expectCard("Space");
        why->setFocus();
        driver.key(Qt::Key_Return);
        expectCard("Return");
        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(why);
        EXPECT_EQ(heard->role(), QAccessible::Button);
        heard->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        expectCard("screen reader");
    }
}

TEST(Words, AFingerThatSlidesOffAMarkedTextOpensNothing)
{
    LessonDriver driver(QStringLiteral("scam-call"));
    driver.playTo(QStringLiteral("flag-code"));
    auto *why = driver.coach().findChild<Paragraph *>(QStringLiteral("why"));
    QTest::mousePress(why, Qt::LeftButton, {}, {20, 10});
    QTest::mouseRelease(why, Qt::LeftButton, {}, {20, -30});
    driver.settle();
    EXPECT_FALSE(isOpen(driver));
}

TEST(Words, TheCardIsSaidAnewInAnotherLanguage)
{
    LessonDriver driver(QStringLiteral("scam-call"));
    driver.playTo(QStringLiteral("flag-code"));
    driver.click(driver.coach().findChild<Paragraph *>(QStringLiteral("why")));
    driver.press(QStringLiteral("languageButton"));
    EXPECT_TRUE(overlayText(driver).contains(QStringLiteral("verification code: ")));
}

TEST(Words, AllOfThemAreInTheHelp)
{
    LessonDriver driver(QStringLiteral("upgrade-honor"), Language::English);
    driver.press(QStringLiteral("helpButton"));
    const QList<TextButton *> buttons = visibleButtons(driver.wizard().page()->overlay());
    const auto words = std::find_if(buttons.cbegin(), buttons.cend(), [](const TextButton *button) {
        return button->text() == QStringLiteral("Difficult words");
    });
    ASSERT_NE(words, buttons.cend());
    driver.click(*words);
    EXPECT_GE(overlayText(driver).count(QLatin1Char('\n')), 87);
}

TEST(Words, EveryMarkOfEveryStepIsInTheGlossaryInBothLanguages)
{
    for (const View &view : everyLanguage())
        onEveryStep(view, [](LessonDriver &driver) {
            const Step &step = driver.rehearsal().step();
            Phrases texts{step.where, step.ask, step.added};
            for (const Sentence &sentence : sentencesOf(step))
                texts += sentence.text;
            for (const Phrase &text : texts)
                for (const QString &word : markedWords(driver.lesson().marked(text)))
                    EXPECT_TRUE(driver.lesson().meaning(word)) << testing::PrintToString(word);
            for (const QString &seen : driver.visibleTexts())
                EXPECT_FALSE(seen.contains(QLatin1StringView("[["))) << testing::PrintToString(seen);
        });
}

} // namespace yanlian
