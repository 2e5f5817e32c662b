// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Print.h"
#include "tests/ui/Accessible.h"
#include "tests/ui/Pages.h"
#include "ui/look/Paragraph.h"
#include "ui/look/TextButton.h"
#include "ui/phone/PhoneView.h"
#include "ui/wizard/CoachPanel.h"
#include "ui/wizard/Overlay.h"
#include "ui/wizard/StepPage.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

// Every text is in the language that was asked for and written as that language is written (a11y U10).

namespace yanlian {

namespace {

const QString languageNames[] = {
    QStringLiteral("中文 | English"), QStringLiteral("中文"), QStringLiteral("English"),
    QStringLiteral("English + 中文手机"), QStringLiteral("Phone: 中文")};

bool hasHan(const QString &text)
{
    static const QRegularExpression han(QStringLiteral("\\p{Han}"));
    return han.match(text).hasMatch();
}

bool isLanguageName(const QString &text)
{
    return std::find(std::begin(languageNames), std::end(languageNames), text) != std::end(languageNames);
}

/// Numbers and signs belong to no language.
bool hasLetters(const QString &text)
{
    static const QRegularExpression letter(QStringLiteral("\\p{L}"));
    return letter.match(text).hasMatch();
}

/// Everything that is seen or heard, and the window's title.
QStringList everyText(const LessonDriver &driver)
{
    return driver.visibleTexts() + accessibleTexts(&driver.wizard()) + QStringList{driver.wizard().windowTitle()};
}

QStringList textsOf(const QWidget *root)
{
    QStringList texts;
    for (const Paragraph *text : visibleParagraphs(root))
        texts += text->text();
    for (const TextButton *button : visibleButtons(root))
        texts += button->text();
    return texts;
}

void expectChinese(const QStringList &texts)
{
    static const QRegularExpression asciiBesideHan(
        QStringLiteral("\\p{Han}[,?!:;()]|[,?!:;(]\\p{Han}|\\)\\p{Han}|\\p{Han}\\.(?!\\d)|\\.\\.\\."));
    for (const QString &text : texts) {
        if (isLanguageName(text))
            continue;
        EXPECT_TRUE(hasHan(text) || !hasLetters(text)) << testing::PrintToString(text);
        EXPECT_FALSE(asciiBesideHan.match(text).hasMatch()) << testing::PrintToString(text);
        EXPECT_FALSE(text.contains(QLatin1Char('"'))) << testing::PrintToString(text);
    }
}

void expectEnglish(const QStringList &texts)
{
    static const QRegularExpression foreign(QStringLiteral("[“”‘’…—·\\x{3000}-\\x{303f}\\x{ff00}-\\x{ffef}]"));
    for (const QString &text : texts) {
        if (isLanguageName(text))
            continue;
        EXPECT_FALSE(hasHan(text)) << testing::PrintToString(text);
        EXPECT_FALSE(foreign.match(text).hasMatch()) << testing::PrintToString(text);
    }
}

void expectIn(Language language, const QStringList &texts)
{
    EXPECT_GE(texts.size(), 5);
    if (language == Language::Chinese)
        expectChinese(texts);
    else
        expectEnglish(texts);
}

Language other(Language language)
{
    return language == Language::Chinese ? Language::English : Language::Chinese;
}

/// Without the labels and meanings that the coach quotes beside a Chinese phone: 我的 (Me).
QString withoutQuotedLabels(QString text)
{
    static const QRegularExpression quoted(QStringLiteral(
        "(?:[\\p{Han}《》。，：？！（）]+| ?(?:ID|QQ|\\d+) ?| (?=\\p{Han}))+ ?\\([A-Z][^()\\p{Han}]*\\)"));
    return text.remove(quoted);
}

/// What can be said on a step: nothing yet, a wrong place, a wrong control, the answer.
void expectEverythingSaidIn(Language language, LessonDriver &driver)
{
    Rehearsal &run = driver.rehearsal();
    const QStringList wrong = run.step().wrong.keys();
    for (const QString &target : QStringList{QString()} + wrong) {
        driver.clock().advance(std::chrono::seconds(1));
        run.tap(target);
        expectIn(
            language,
            {driver.feedbackText(), driver.feedbackText(), driver.feedbackText(), driver.headingText(),
             driver.wizard().windowTitle()});
    }
}

} // namespace

TEST(Words, AreAllInTheLanguageAskedFor)
{
    for (const Language language : {Language::Chinese, Language::English})
        onEveryPage(View{language}, [&](LessonDriver &driver) {
            expectIn(language, everyText(driver));
            if (driver.wizard().stepPage())
                expectEverythingSaidIn(language, driver);
        });
}

TEST(Words, FollowAChangeOfLanguageOnEveryPage)
{
    for (const Language language : {Language::Chinese, Language::English})
        onEveryPage(View{language}, [&](LessonDriver &driver) {
            const QStringList before = everyText(driver);
            driver.press(QStringLiteral("languageButton"));
            ASSERT_EQ(driver.lesson().language(), other(language));
            expectIn(other(language), everyText(driver));
            driver.press(QStringLiteral("languageButton"));
            EXPECT_EQ(everyText(driver), before);
        });
}

TEST(Words, OfTheHelpFollowToo)
{
    LessonDriver driver(QString(), Language::Chinese);
    for (const char *page : {"welcome", "choose", "mode"}) {
        driver.playTo(QLatin1StringView(page));
        driver.key(Qt::Key_F1);
        ASSERT_TRUE(driver.wizard().page()->overlay()->isOpen());
        expectChinese(everyText(driver));
        driver.press(QStringLiteral("languageButton"));
        EXPECT_TRUE(driver.wizard().page()->overlay()->isOpen());
        expectEnglish(everyText(driver));
        driver.press(QStringLiteral("languageButton"));
        driver.key(Qt::Key_Escape);
    }
}

TEST(Words, OfTheHelpAndOfTheQuestionBeforeLeavingFollowOnAStep)
{
    LessonDriver driver(QStringLiteral("upgrade-honor"), Language::Chinese);
    driver.playTo(QStringLiteral("decide"));
    for (const bool leaving : {false, true}) {
        SCOPED_TRACE(leaving ? "leaving" : "help");
        if (leaving)
            driver.wizard().reject();
        else
            driver.key(Qt::Key_F1);
        driver.settle();
        ASSERT_TRUE(driver.wizard().page()->overlay()->isOpen());
        const QString heading = driver.wizard().page()->overlay()->heading()->text();
        expectChinese(everyText(driver));
        driver.press(QStringLiteral("languageButton"));
        expectEnglish(everyText(driver));
        driver.press(QStringLiteral("languageButton"));
        EXPECT_EQ(driver.wizard().page()->overlay()->heading()->text(), heading);
        driver.key(Qt::Key_Escape);
    }
}

TEST(Words, OfAChinesePhoneBesideAnEnglishCoach)
{
    onEveryPage(View{Language::English, PhoneLanguage::Chinese}, [](LessonDriver &driver) {
        if (!driver.wizard().stepPage())
            return expectEnglish(driver.visibleTexts());
        QStringList phone;
        for (const Paragraph *text : visibleParagraphs(driver.phone().screen()))
            phone += text->text();
        for (const TextButton *button : visibleButtons(driver.phone().screen()))
            phone += button->text();
        expectChinese(phone);
        for (const QString &target : driver.rehearsal().targets()) {
            const QString label = driver.lesson().label(target);
            EXPECT_TRUE(label.startsWith(driver.phone().control(target)->text() + QStringLiteral(" (")))
                << testing::PrintToString(label);
        }
        QStringList coach;
        for (const QString &text : textsOf(&driver.coach()))
            coach += withoutQuotedLabels(text);
        expectEnglish(coach);
    });
}

TEST(Words, TheCoachQuotesTheLabelWithItsMeaning)
{
    LessonDriver driver(QStringLiteral("upgrade-honor"), Language::English, PhoneLanguage::Chinese);
    EXPECT_TRUE(driver.headingText().contains(QStringLiteral("我的 (Me)")))
        << testing::PrintToString(driver.headingText());
    driver.wizard().change([](Settings &settings) { settings.phoneLanguage = PhoneLanguage::SameAsCoach; });
    driver.settle();
    EXPECT_TRUE(driver.headingText().contains(QStringLiteral("Me")));
    EXPECT_FALSE(hasHan(driver.headingText()));
    EXPECT_EQ(driver.phone().control(QStringLiteral("tabMe"))->text(), QStringLiteral("Me"));
}

/// These have to be found again on the real phone.
TEST(Words, OfTheRealPhoneAreWordForWord)
{
    QStringList seen;
    onEveryStep(View{}, [&](LessonDriver &driver) { seen += textsOf(&driver.phone()); });
    for (const char *text :
         {"我的", "花呗", "重要提醒请确认 花呗升级服务", "去看看", "花呗用户服务协议", "同意协议并升级服务",
          "同意协议并升级"})
        EXPECT_TRUE(seen.contains(QString::fromUtf8(text))) << text;
}

TEST(Words, AnInstructionNamesTheLabelOfWhatToTap)
{
    for (const View &view : everyLanguage())
        onEveryStep(view, [](LessonDriver &driver) {
            const Rehearsal &run = driver.rehearsal();
            if (run.targets().isEmpty())
                return;
            const QString said = textsOf(&driver.coach()).join(QLatin1Char('\n'));
            const QString label = driver.phone().control(run.targets().constFirst())->text();
            EXPECT_TRUE(said.contains(label)) << testing::PrintToString(label);
        });
}

TEST(Words, ALeadAndWhatFollowsItAreApartInEnglish)
{
    LessonDriver driver(QStringLiteral("upgrade-honor"), Language::English);
    driver.tapPhone(QStringLiteral("tabHome"));
    EXPECT_TRUE(driver.feedbackText().startsWith(QStringLiteral("Not quite. You tapped")))
        << testing::PrintToString(driver.feedbackText());
}

} // namespace yanlian
