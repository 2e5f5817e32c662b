// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>

namespace yanlian {

enum class Language { Chinese, English };

/// The mock phone may stay Chinese, as the learner's real phone is, while the coach speaks English.
enum class PhoneLanguage { SameAsCoach, Chinese };

/// "zh_CN" or "en": the word of `--lang` and the ending of translation files.
QString languageCode(Language language);
std::optional<Language> languageFromCode(const QString &code);
QStringList languageCodes();

QString phoneLanguageCode(PhoneLanguage language);
std::optional<PhoneLanguage> phoneLanguageFromCode(const QString &code);
QStringList phoneLanguageCodes();

/// How numbers and dates are written.
QLocale localeOf(Language language);

/// The language of the desktop if it is one of ours, else Chinese.
Language desktopLanguage(const QLocale &desktop);

/// What the phone really shows.
Language resolvePhoneLanguage(Language coach, PhoneLanguage phone);

} // namespace yanlian
