// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>
#include <QStringList>

#include <array>
#include <optional>

namespace yanlian {

/// The three sets of colours a person can choose from.
enum class Theme {
    Light,
    HighContrast, ///< black on white, every field outlined, no tints
    Dark,
};

QString themeCode(Theme theme);
std::optional<Theme> themeFromCode(const QString &code);
QStringList themeCodes();

/// Every colour of the program, by what it is for. Coach text has 7:1, phone text 4.5:1, rings and borders 3:1
/// (a11y V3, V4); in high contrast the phone's text has 7:1 too.
struct Palette final {
    QColor ink;
    QColor softInk;
    QColor page;
    QColor card;
    QColor line; ///< parts what belongs together; says nothing by itself
    QColor border;
    QColor action; ///< the button that goes on, links, the tab in force
    QColor actionTint;
    QColor onAction; ///< on `action`, and on `actionHeld`
    QColor actionHeld;
    QColor held; ///< the fill of any other control while it is pressed
    QColor band;
    QColor bandInk;
    QColor bandButton;
    QColor bandBorder;
    QColor caution;
    QColor cautionTint;
    QColor calm;
    QColor calmTint;
    QColor onMark; ///< the tick and the exclamation mark, on `calm` and `caution`
    QColor disabledFill;
    QColor disabledInk;
    QColor disabledEdge;
    QColor bezel;
    QColor scrim;
    QColor halo; ///< round rings and arrows, which are `caution`
    QColor focusInner; ///< the inner side of the focus frame, whose outer side is `ink`
    QColor finger; ///< the mark of a finger, through which the words under it can be read
    /// Behind the letter that stands for an icon.
    std::array<QColor, 6> monogram;
    QColor onMonogram;
    bool outlined = false; ///< fields that a tint sets off have an edge as well
};

/// Valid as long as the program runs.
const Palette &paletteOf(Theme theme);

/// The same colours for what Qt draws.
QPalette qtPalette(const Palette &palette);

} // namespace yanlian
