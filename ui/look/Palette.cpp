// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/Palette.h"

#include "app/NamedEnum.h"

namespace yanlian {

namespace {

constexpr NamedEnum themes{{
    std::pair{Theme::Light, "light"},
    {Theme::HighContrast, "contrast"},
    {Theme::Dark, "dark"},
}};

constexpr QColor white{0xff, 0xff, 0xff};
constexpr QColor black{0, 0, 0};

constexpr Palette light{
    .ink = {0x16, 0x19, 0x1d},
    .softInk = {0x4a, 0x50, 0x59},
    .page = {0xf4, 0xf6, 0xf8},
    .card = white,
    .line = {0xd5, 0xd9, 0xdf},
    .border = {0x6b, 0x75, 0x82},
    .action = {0x0a, 0x4a, 0x9e},
    .actionTint = {0xe6, 0xef, 0xfb},
    .onAction = white,
    .actionHeld = {0x16, 0x19, 0x1d},
    .held = {0xe6, 0xef, 0xfb},
    .band = {0xff, 0xe3, 0x9a},
    .bandInk = {0x3b, 0x2c, 0x00},
    .bandButton = {0xff, 0xf6, 0xdf},
    .bandBorder = {0x7a, 0x5d, 0x10},
    .caution = {0xb9, 0x3c, 0x00},
    .cautionTint = {0xff, 0xf1, 0xe8},
    .calm = {0x0f, 0x5c, 0x36},
    .calmTint = {0xe2, 0xf3, 0xea},
    .onMark = white,
    .disabledFill = {0xe9, 0xec, 0xef},
    .disabledInk = {0x4f, 0x57, 0x61},
    .disabledEdge = {0xd5, 0xd9, 0xdf},
    .bezel = {0x1d, 0x21, 0x27},
    .scrim = {0x5b, 0x60, 0x68},
    .halo = white,
    .focusInner = white,
    .finger = {0x16, 0x19, 0x1d, 0x38},
    .monogram =
        {QColor(0x86, 0x6a, 0x16), QColor(0x0f, 0x5c, 0x36), QColor(0xa8, 0x3a, 0x06), QColor(0x0a, 0x4a, 0x9e),
         QColor(0x5b, 0x3a, 0x9b), QColor(0x3a, 0x63, 0x6e)},
    .onMonogram = white,
    .outlined = false,
};

constexpr Palette highContrast{
    .ink = black,
    .softInk = black,
    .page = white,
    .card = white,
    .line = black,
    .border = black,
    .action = {0x00, 0x2a, 0x8a},
    .actionTint = white,
    .onAction = white,
    .actionHeld = black,
    .held = {0xff, 0xee, 0x58},
    .band = {0xff, 0xd6, 0x00},
    .bandInk = black,
    .bandButton = white,
    .bandBorder = black,
    .caution = {0xa0, 0x1e, 0x00},
    .cautionTint = white,
    .calm = {0x00, 0x4d, 0x26},
    .calmTint = white,
    .onMark = white,
    .disabledFill = {0xe6, 0xe6, 0xe6},
    .disabledInk = {0x3a, 0x3a, 0x3a},
    .disabledEdge = {0xa0, 0xa0, 0xa0},
    .bezel = black,
    .scrim = {0x40, 0x40, 0x40},
    .halo = white,
    .focusInner = white,
    .finger = {0x00, 0x00, 0x00, 0x38},
    .monogram = {black, black, black, black, black, black},
    .onMonogram = white,
    .outlined = true,
};

constexpr Palette dark{
    .ink = {0xf3, 0xf5, 0xf8},
    .softInk = {0xc9, 0xcf, 0xd7},
    .page = {0x14, 0x17, 0x1b},
    .card = {0x1f, 0x24, 0x2a},
    .line = {0x3c, 0x44, 0x4e},
    .border = {0x8e, 0x99, 0xa6},
    .action = {0xa6, 0xca, 0xff},
    .actionTint = {0x1e, 0x33, 0x50},
    .onAction = {0x0a, 0x1a, 0x30},
    .actionHeld = {0xf3, 0xf5, 0xf8},
    .held = {0x1e, 0x33, 0x50},
    .band = {0x4d, 0x3a, 0x00},
    .bandInk = {0xff, 0xec, 0xb8},
    .bandButton = {0x2c, 0x22, 0x04},
    .bandBorder = {0xd9, 0xb4, 0x4a},
    .caution = {0xff, 0xa8, 0x70},
    .cautionTint = {0x3b, 0x22, 0x14},
    .calm = {0x86, 0xdc, 0xae},
    .calmTint = {0x14, 0x33, 0x24},
    .onMark = {0x10, 0x14, 0x18},
    .disabledFill = {0x2b, 0x31, 0x38},
    .disabledInk = {0xbc, 0xc4, 0xcd},
    .disabledEdge = {0x3c, 0x44, 0x4e},
    .bezel = {0x3c, 0x44, 0x4e},
    .scrim = {0x0a, 0x0c, 0x0e},
    .halo = {0x0a, 0x0c, 0x0e},
    .focusInner = {0x0a, 0x0c, 0x0e},
    .finger = {0xf3, 0xf5, 0xf8, 0x40},
    .monogram =
        {QColor(0x86, 0x6a, 0x16), QColor(0x1b, 0x70, 0x45), QColor(0xa8, 0x3a, 0x06), QColor(0x24, 0x62, 0xb5),
         QColor(0x6f, 0x4f, 0xb0), QColor(0x3a, 0x6c, 0x78)},
    .onMonogram = white,
    .outlined = false,
};

} // namespace

QString themeCode(Theme theme)
{
    return themes.name(theme);
}

std::optional<Theme> themeFromCode(const QString &code)
{
    return themes.value(code);
}

QStringList themeCodes()
{
    return themes.names();
}

const Palette &paletteOf(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return light;
    case Theme::HighContrast:
        return highContrast;
    case Theme::Dark:
        return dark;
    }
    Q_UNREACHABLE();
}

QPalette qtPalette(const Palette &palette)
{
    QPalette colours;
    colours.setColor(QPalette::Window, palette.card);
    colours.setColor(QPalette::Base, palette.card);
    colours.setColor(QPalette::WindowText, palette.ink);
    colours.setColor(QPalette::Text, palette.ink);
    colours.setColor(QPalette::ButtonText, palette.ink);
    return colours;
}

} // namespace yanlian
