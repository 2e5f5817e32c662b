// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/SettingKeys.h"

namespace yanlian {

namespace {

/// `member` gives access to the setting in any Settings.
template <typename ToText, typename FromText, typename Member>
SettingKey
key(const char *name, const char *description, const QStringList &allowed, ToText toText, FromText fromText,
    Member member)
{
    return {
        name, description, allowed, [=](const Settings &settings) { return toText(member(settings)); },
        [=](Settings &settings, const QString &text) {
            const auto value = fromText(text);
            if (value)
                member(settings) = *value;
            return value.has_value();
        }};
}

} // namespace

const QList<SettingKey> &settingKeys()
{
    static const QList<SettingKey> keys{
        key(
            "lang", "Language of the coach: zh_CN or en (default: the desktop's, else zh_CN)", languageCodes(),
            languageCode, languageFromCode, [](auto &settings) -> auto & { return settings.language; }),
        key(
            "phone-lang", "Language of the phone: same or zh_CN (default: same)", phoneLanguageCodes(),
            phoneLanguageCode, phoneLanguageFromCode, [](auto &settings) -> auto & { return settings.phoneLanguage; }),
        key(
            "text-size", "Text size in percent: 100, 150 or 200 (default: 100)", textSizeCodes(), textSizeCode,
            textSizeFromCode, [](auto &settings) -> auto & { return settings.appearance.text; }),
        key(
            "theme", "Colours: light, contrast or dark (default: light)", themeCodes(), themeCode, themeFromCode,
            [](auto &settings) -> auto & { return settings.appearance.theme; }),
        key(
            "line-spacing", "From line to line, in percent of the text: 150, 175 or 200 (default: 150)",
            lineSpacingCodes(), lineSpacingCode, lineSpacingFromCode,
            [](auto &settings) -> auto & { return settings.appearance.spacing; }),
        key(
            "pointer", "Mouse pointer: normal or large (default: normal)", pointerSizeCodes(), pointerSizeCode,
            pointerSizeFromCode, [](auto &settings) -> auto & { return settings.appearance.pointer; }),
        key(
            "sound", "Whether the pages are read aloud: on or off (default: off)", switchCodes(), switchCode,
            switchFromCode, [](auto &settings) -> auto & { return settings.sound.isOn; }),
        key(
            "rate", "How fast they are read: slow, normal or fast (default: normal)", rateCodes(), rateCode,
            rateFromCode, [](auto &settings) -> auto & { return settings.sound.rate; }),
        key(
            "volume", "How loud: quiet, normal or loud (default: normal)", volumeCodes(), volumeCode, volumeFromCode,
            [](auto &settings) -> auto & { return settings.sound.volume; }),
        key(
            "key-pause", "Milliseconds in which the same key counts once: 0, 300, 500 or 600 (default: 0)",
            keyPauseCodes(), keyPauseCode, keyPauseFromCode,
            [](auto &settings) -> auto & { return settings.keyPause; }),
    };
    return keys;
}

} // namespace yanlian
