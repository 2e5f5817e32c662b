// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/Language.h"

#include "tests/support/Print.h"

#include <gtest/gtest.h>

namespace yanlian {

TEST(Language, CodesGoBothWays)
{
    EXPECT_EQ(languageCodes(), QStringList({QStringLiteral("zh_CN"), QStringLiteral("en")}));
    for (const QString &code : languageCodes()) {
        ASSERT_TRUE(languageFromCode(code));
        EXPECT_EQ(languageCode(*languageFromCode(code)), code);
    }
    EXPECT_FALSE(languageFromCode(QStringLiteral("fr")));
    EXPECT_FALSE(languageFromCode(QString()));
}

TEST(Language, PhoneCodesGoBothWays)
{
    EXPECT_EQ(phoneLanguageCodes(), QStringList({QStringLiteral("same"), QStringLiteral("zh_CN")}));
    for (const QString &code : phoneLanguageCodes()) {
        ASSERT_TRUE(phoneLanguageFromCode(code));
        EXPECT_EQ(phoneLanguageCode(*phoneLanguageFromCode(code)), code);
    }
    EXPECT_FALSE(phoneLanguageFromCode(QStringLiteral("en")));
}

TEST(Language, AnEnglishDesktopGetsEnglishAndEveryOtherChinese)
{
    EXPECT_EQ(desktopLanguage(QLocale(QStringLiteral("en_GB"))), Language::English);
    EXPECT_EQ(desktopLanguage(QLocale(QStringLiteral("zh_CN"))), Language::Chinese);
    EXPECT_EQ(desktopLanguage(QLocale(QStringLiteral("zh_TW"))), Language::Chinese);
    EXPECT_EQ(desktopLanguage(QLocale(QStringLiteral("fr_FR"))), Language::Chinese);
    EXPECT_EQ(desktopLanguage(QLocale::c()), Language::Chinese);
}

TEST(Language, ThePhoneMayStayChinese)
{
    EXPECT_EQ(resolvePhoneLanguage(Language::English, PhoneLanguage::Chinese), Language::Chinese);
    EXPECT_EQ(resolvePhoneLanguage(Language::English, PhoneLanguage::SameAsCoach), Language::English);
    EXPECT_EQ(resolvePhoneLanguage(Language::Chinese, PhoneLanguage::SameAsCoach), Language::Chinese);
}

TEST(Language, NumbersAreWrittenAsInItsCountry)
{
    EXPECT_EQ(localeOf(Language::Chinese).name(), QStringLiteral("zh_CN"));
    EXPECT_EQ(localeOf(Language::English).name(), QStringLiteral("en_US"));
}

} // namespace yanlian
