// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/DesktopSettings.h"

#include <QFontInfo>
#include <QPalette>

namespace yanlian {

namespace {

Theme themeOf(const QPalette &palette)
{
    const int ground = palette.color(QPalette::Window).lightness();
    const int ink = palette.color(QPalette::WindowText).lightness();
    if (ground < ink)
        return Theme::Dark;
    // No ordinary theme has pure black on pure white for its windows; those for poor eyes have nothing else.
    return ground == 255 && ink == 0 ? Theme::HighContrast : Theme::Light;
}

/// A desktop's usual text has 9 to 11 points.
TextSize textSizeOf(const QFont &font)
{
    const double points = QFontInfo(font).pointSizeF();
    if (points >= 18)
        return TextSize::Largest;
    return points >= 13.5 ? TextSize::Large : TextSize::Normal;
}

} // namespace

Settings desktopSettings(const QLocale &locale, const QPalette &palette, const QFont &font)
{
    return {desktopLanguage(locale), PhoneLanguage::SameAsCoach, {textSizeOf(font), themeOf(palette)}};
}

} // namespace yanlian
