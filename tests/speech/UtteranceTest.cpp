// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Print.h"
#include "ui/speech/Ssml.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

// How a text becomes sentences, and how a sentence is read.

namespace yanlian {

namespace {

QStringList sentences(const char *text, Language language)
{
    QStringList all;
    for (const Utterance &each : sentencesOf(QString::fromUtf8(text), language)) {
        EXPECT_EQ(each.language, language);
        all += each.text;
    }
    return all;
}

QStringList parts(const char *text, Language language)
{
    QStringList all;
    for (const SpokenPart &part : partsOf({QString::fromUtf8(text), language}))
        all += languageCode(part.language) + QLatin1Char(':') + part.text;
    return all;
}

QString said(const char *text, Language language)
{
    QString all;
    for (const SpokenPart &part : partsOf({QString::fromUtf8(text), language}))
        all += part.text;
    return all;
}

} // namespace

TEST(Sentences, EndWhereAPersonEndsThem)
{
    EXPECT_EQ(
        sentences("对了。请按下面的「下一步」。", Language::Chinese),
        (QStringList{QStringLiteral("对了。"), QStringLiteral("请按下面的「下一步」。")}));
    EXPECT_EQ(
        sentences("Why? Huabei is inside \"Me\". It costs 1.5 yuan.", Language::English),
        (QStringList{
            QStringLiteral("Why?"), QStringLiteral("Huabei is inside \"Me\"."), QStringLiteral("It costs 1.5 yuan.")}));
    EXPECT_EQ(sentences("", Language::Chinese), QStringList());
    EXPECT_EQ(sentences("  \n ", Language::English), QStringList());
}

TEST(Sentences, OfAWayAreItsPlaces)
{
    EXPECT_EQ(
        sentences("您点过的：我的 → 花呗 → 去看看", Language::Chinese),
        (QStringList{QStringLiteral("您点过的：我的 →"), QStringLiteral("花呗 →"), QStringLiteral("去看看")}));
}

TEST(Sentences, EndAtTheMarkOfTheirSource)
{
    EXPECT_EQ(
        sentences("今天还了，不算逾期。 〔有来源〕 您点了两下。", Language::Chinese),
        (QStringList{
            QStringLiteral("今天还了，不算逾期。"), QStringLiteral("〔有来源〕"), QStringLiteral("您点了两下。")}));
    EXPECT_EQ(
        sentences("It is not overdue. [sourced] You tapped twice.", Language::English),
        (QStringList{QStringLiteral("It is not overdue. [sourced]"), QStringLiteral("You tapped twice.")}));
}

TEST(Sentences, AreTheSameWhereverTheyAreShown)
{
    const Utterance one{QStringLiteral("请按下面的「下一步」。"), Language::Chinese};
    EXPECT_EQ(one.id(), sentencesOf(QStringLiteral("对了。请按下面的「下一步」。"), Language::Chinese).at(1).id());
    EXPECT_EQ(one.id(), QStringLiteral("4fe8c39efdaa5dc0")) << "clips that people have recorded would be lost";
    EXPECT_NE(one.id(), (Utterance{one.text, Language::English}.id()));
    EXPECT_NE(one.id(), (Utterance{one.text.chopped(1), Language::Chinese}.id()));
}

/// a11y S3
TEST(SpokenParts, GiveEveryWordToItsOwnVoice)
{
    EXPECT_EQ(
        parts("请用 iPhone 打开 QQ。", Language::Chinese),
        (QStringList{
            QStringLiteral("zh_CN:请用 "), QStringLiteral("en:iPhone"), QStringLiteral("zh_CN: 打开 "),
            QStringLiteral("en:QQ"), QStringLiteral("zh_CN:。")}));
    EXPECT_EQ(
        parts("Please tap \"去看看\" (Take a look).", Language::English),
        (QStringList{
            QStringLiteral("en:Please tap \""), QStringLiteral("zh_CN:去看看"),
            QStringLiteral("en:\" (Take a look).")}));
    EXPECT_EQ(parts("Step 3 of 9", Language::English), QStringList{QStringLiteral("en:Step 3 of 9")});
}

/// a11y S8
TEST(SpokenParts, DoNotGiveHiddenDigitsAway)
{
    EXPECT_EQ(said("密码：••••", Language::Chinese), QStringLiteral("密码：星星星星"));
    EXPECT_EQ(said("PIN: **", Language::English).simplified(), QStringLiteral("PIN: star star"));
}

TEST(SpokenParts, ReadTelephoneNumbersAndCodesDigitByDigit)
{
    EXPECT_EQ(said("请打 95188，或者 110。", Language::Chinese), QStringLiteral("请打 九五幺八八，或者 幺幺零。"));
    EXPECT_EQ(said("Call 95188.", Language::English), QStringLiteral("Call 9 5 1 8 8."));
    EXPECT_EQ(said("输入 4821 0937 5526", Language::Chinese), QStringLiteral("输入 四八二幺，零九三七，五五二六"));
    EXPECT_EQ(said("400-810-8866", Language::English), QStringLiteral("4 0 0 , 8 1 0 , 8 8 6 6"));
    for (const char *amount : {"2021年9月", "1,234.56 元", "50000元", "110元", "10.2.53.7000"})
        EXPECT_EQ(said(amount, Language::Chinese), QString::fromUtf8(amount));
    for (const char *amount : {"130,000 yuan", "10000 yuan", "110 yuan", "September 2021."})
        EXPECT_EQ(said(amount, Language::English), QString::fromUtf8(amount));
}

TEST(Ssml, NamesTheVoicesThatWereFoundRight)
{
    EXPECT_EQ(
        ssmlOf({QStringLiteral("请用 QQ & <b>"), Language::Chinese}),
        QStringLiteral(
            "<speak>请用 <voice name=\"en-us\">QQ</voice> &amp; &lt;<voice name=\"en-us\">b</voice>&gt;</speak>"));
    EXPECT_EQ(espeakVoice(Language::Chinese), QStringLiteral("cmn-latn-pinyin"));
    EXPECT_EQ(dispatcherVoice(Language::Chinese), QStringLiteral("Chinese (Mandarin, latin as Pinyin)"));
    EXPECT_EQ(dispatcherVoice(Language::English), QStringLiteral("English (America)"));
}

TEST(Ssml, KnowsWhichVoicesASentenceTakes)
{
    const Utterance mixed{QStringLiteral("Tap \"花呗\"."), Language::English};
    EXPECT_TRUE(needsVoice(mixed, Language::Chinese));
    EXPECT_TRUE(needsVoice(mixed, Language::English));
    EXPECT_FALSE(needsVoice({QStringLiteral("Tap it."), Language::English}, Language::Chinese));
    EXPECT_FALSE(needsVoice({QStringLiteral("第 3 步"), Language::Chinese}, Language::English));
}

} // namespace yanlian
