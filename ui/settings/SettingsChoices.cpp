// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/SettingsChoices.h"

#include <QCoreApplication>

namespace yanlian {

namespace {

constexpr auto context = "SettingsChoices";

/// `member` gives access to the setting in any Settings.
template <typename Value, typename Member>
SettingsChoice choice(const char *name, const char *text, Value value, Member member)
{
    return {
        name, text, [=](Settings &settings) { member(settings) = value; },
        [=](const Settings &settings) { return member(settings) == value; }};
}

SettingsGroup languageGroup()
{
    // Each in its own language, whatever is in force: not translated.
    const auto language = [](auto &settings) -> auto &
    {
        return settings.language;
    };
    return {
        QT_TRANSLATE_NOOP("SettingsChoices", "Language"),
        true,
        {choice("setChinese", "中文", Language::Chinese, language),
         choice("setEnglish", "English", Language::English, language)}};
}

SettingsGroup textSizeGroup()
{
    const auto text = [](auto &settings) -> auto &
    {
        return settings.appearance.text;
    };
    return {
        QT_TRANSLATE_NOOP("SettingsChoices", "Text size"),
        true,
        {choice("setTextNormal", QT_TRANSLATE_NOOP("SettingsChoices", "Normal"), TextSize::Normal, text),
         choice("setTextLarge", QT_TRANSLATE_NOOP("SettingsChoices", "Large"), TextSize::Large, text),
         choice("setTextLargest", QT_TRANSLATE_NOOP("SettingsChoices", "Largest"), TextSize::Largest, text)}};
}

SettingsGroup themeGroup()
{
    const auto theme = [](auto &settings) -> auto &
    {
        return settings.appearance.theme;
    };
    return {
        QT_TRANSLATE_NOOP("SettingsChoices", "Colours"),
        true,
        {choice("setLight", QT_TRANSLATE_NOOP("SettingsChoices", "Light"), Theme::Light, theme),
         choice("setContrast", QT_TRANSLATE_NOOP("SettingsChoices", "Black on white"), Theme::HighContrast, theme),
         choice("setDark", QT_TRANSLATE_NOOP("SettingsChoices", "Dark"), Theme::Dark, theme)}};
}

SettingsGroup soundGroup()
{
    const auto isOn = [](auto &settings) -> auto &
    {
        return settings.sound.isOn;
    };
    return {
        QT_TRANSLATE_NOOP("SettingsChoices", "Read aloud"),
        true,
        {choice("setSoundOff", QT_TRANSLATE_NOOP("SettingsChoices", "No"), false, isOn),
         choice("setSoundOn", QT_TRANSLATE_NOOP("SettingsChoices", "Yes"), true, isOn)}};
}

SettingsGroup rateGroup()
{
    const auto rate = [](auto &settings) -> auto &
    {
        return settings.sound.rate;
    };
    return {
        QT_TRANSLATE_NOOP("SettingsChoices", "How fast to read aloud"),
        false,
        {choice("setRateSlow", QT_TRANSLATE_NOOP("SettingsChoices", "Slowly"), Rate::Slow, rate),
         choice("setRateNormal", QT_TRANSLATE_NOOP("SettingsChoices", "Normal"), Rate::Normal, rate),
         choice("setRateFast", QT_TRANSLATE_NOOP("SettingsChoices", "Fast"), Rate::Fast, rate)}};
}

SettingsGroup volumeGroup()
{
    const auto volume = [](auto &settings) -> auto &
    {
        return settings.sound.volume;
    };
    return {
        QT_TRANSLATE_NOOP("SettingsChoices", "How loud to read aloud"),
        false,
        {choice("setVolumeQuiet", QT_TRANSLATE_NOOP("SettingsChoices", "Softly"), Volume::Quiet, volume),
         choice("setVolumeNormal", QT_TRANSLATE_NOOP("SettingsChoices", "Normal"), Volume::Normal, volume),
         choice("setVolumeLoud", QT_TRANSLATE_NOOP("SettingsChoices", "Loudly"), Volume::Loud, volume)}};
}

SettingsGroup phoneLanguageGroup()
{
    const auto phone = [](auto &settings) -> auto &
    {
        return settings.phoneLanguage;
    };
    return {
        QT_TRANSLATE_NOOP("SettingsChoices", "Language of the practice phone"),
        false,
        {choice("setPhoneSame", QT_TRANSLATE_NOOP("SettingsChoices", "The same"), PhoneLanguage::SameAsCoach, phone),
         choice(
             "setPhoneChinese", QT_TRANSLATE_NOOP("SettingsChoices", "Always Chinese"), PhoneLanguage::Chinese,
             phone)}};
}

SettingsGroup spacingGroup()
{
    const auto spacing = [](auto &settings) -> auto &
    {
        return settings.appearance.spacing;
    };
    return {
        QT_TRANSLATE_NOOP("SettingsChoices", "Space between lines"),
        false,
        {choice("setSpacingNormal", QT_TRANSLATE_NOOP("SettingsChoices", "Normal"), LineSpacing::Normal, spacing),
         choice("setSpacingWide", QT_TRANSLATE_NOOP("SettingsChoices", "Wide"), LineSpacing::Wide, spacing),
         choice("setSpacingWidest", QT_TRANSLATE_NOOP("SettingsChoices", "Widest"), LineSpacing::Widest, spacing)}};
}

SettingsGroup pointerGroup()
{
    const auto pointer = [](auto &settings) -> auto &
    {
        return settings.appearance.pointer;
    };
    return {
        QT_TRANSLATE_NOOP("SettingsChoices", "Mouse pointer"),
        false,
        {choice("setPointerNormal", QT_TRANSLATE_NOOP("SettingsChoices", "Normal"), PointerSize::Normal, pointer),
         choice("setPointerLarge", QT_TRANSLATE_NOOP("SettingsChoices", "Large"), PointerSize::Large, pointer)}};
}

SettingsGroup keyPauseGroup()
{
    const auto pause = [](auto &settings) -> auto &
    {
        return settings.keyPause;
    };
    return {
        QT_TRANSLATE_NOOP("SettingsChoices", "If your hand trembles: when does the same key count again?"),
        false,
        {choice("setPauseNone", QT_TRANSLATE_NOOP("SettingsChoices", "At once"), KeyPause::None, pause),
         choice("setPauseShort", QT_TRANSLATE_NOOP("SettingsChoices", "0.3 seconds"), KeyPause::Short, pause),
         choice("setPauseMiddle", QT_TRANSLATE_NOOP("SettingsChoices", "0.5 seconds"), KeyPause::Middle, pause),
         choice("setPauseLong", QT_TRANSLATE_NOOP("SettingsChoices", "0.6 seconds"), KeyPause::Long, pause)}};
}

} // namespace

const QList<SettingsGroup> &settingsGroups()
{
    static const QList<SettingsGroup> groups{languageGroup(),      textSizeGroup(), themeGroup(),   soundGroup(),
                                             rateGroup(),          volumeGroup(),   spacingGroup(), pointerGroup(),
                                             phoneLanguageGroup(), keyPauseGroup()};
    return groups;
}

QString settingsWords(const char *text)
{
    return QCoreApplication::translate(context, text);
}

} // namespace yanlian
