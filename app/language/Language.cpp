// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/Language.h"

#include "app/NamedEnum.h"

namespace yanlian {

namespace {
constexpr NamedEnum languages{{std::pair{Language::Chinese, "zh_CN"}, {Language::English, "en"}}};
constexpr NamedEnum phoneLanguages{{std::pair{PhoneLanguage::SameAsCoach, "same"}, {PhoneLanguage::Chinese, "zh_CN"}}};
} // namespace

QString languageCode(Language language)
{
    return languages.name(language);
}

std::optional<Language> languageFromCode(const QString &code)
{
    return languages.value(code);
}

QStringList languageCodes()
{
    return languages.names();
}

QString phoneLanguageCode(PhoneLanguage language)
{
    return phoneLanguages.name(language);
}

std::optional<PhoneLanguage> phoneLanguageFromCode(const QString &code)
{
    return phoneLanguages.value(code);
}

QStringList phoneLanguageCodes()
{
    return phoneLanguages.names();
}

QLocale localeOf(Language language)
{
    return language == Language::Chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                         : QLocale(QLocale::English, QLocale::UnitedStates);
}

Language desktopLanguage(const QLocale &desktop)
{
    return desktop.language() == QLocale::English ? Language::English : Language::Chinese;
}

Language resolvePhoneLanguage(Language coach, PhoneLanguage phone)
{
    return phone == PhoneLanguage::Chinese ? Language::Chinese : coach;
}

} // namespace yanlian
