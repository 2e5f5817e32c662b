// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

/// Every colour of the program, by what it is for. Coach text has 7:1, phone text 4.5:1, rings and borders 3:1
/// (a11y V3, V4).
namespace yanlian::palette {

inline constexpr QColor ink{0x16, 0x19, 0x1d};
inline constexpr QColor softInk{0x4a, 0x50, 0x59};
inline constexpr QColor page{0xf4, 0xf6, 0xf8};
inline constexpr QColor card{0xff, 0xff, 0xff};
inline constexpr QColor line{0xd5, 0xd9, 0xdf};
inline constexpr QColor border{0x6b, 0x75, 0x82};
inline constexpr QColor action{0x0a, 0x4a, 0x9e};
inline constexpr QColor actionTint{0xe6, 0xef, 0xfb};
inline constexpr QColor band{0xff, 0xe3, 0x9a};
inline constexpr QColor bandInk{0x3b, 0x2c, 0x00};
inline constexpr QColor bandButton{0xff, 0xf6, 0xdf};
inline constexpr QColor bandBorder{0x7a, 0x5d, 0x10};
inline constexpr QColor caution{0xb9, 0x3c, 0x00};
inline constexpr QColor cautionTint{0xff, 0xf1, 0xe8};
inline constexpr QColor calm{0x0f, 0x5c, 0x36};
inline constexpr QColor calmTint{0xe2, 0xf3, 0xea};
inline constexpr QColor disabledFill{0xe9, 0xec, 0xef};
inline constexpr QColor disabledInk{0x4f, 0x57, 0x61};
inline constexpr QColor bezel{0x1d, 0x21, 0x27};
inline constexpr QColor scrim{0x5b, 0x60, 0x68};
inline constexpr QColor white{0xff, 0xff, 0xff};
/// The mark of a finger, through which the words under it can be read.
inline constexpr QColor finger{0x16, 0x19, 0x1d, 0x38};
/// Behind the white letter that stands for an icon.
inline constexpr QColor monogram[] = {{0x86, 0x6a, 0x16}, {0x0f, 0x5c, 0x36}, {0xa8, 0x3a, 0x06},
                                      {0x0a, 0x4a, 0x9e}, {0x5b, 0x3a, 0x9b}, {0x3a, 0x63, 0x6e}};

} // namespace yanlian::palette
