// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/KioskText.h"
#include "tests/support/Print.h"

#include <gtest/gtest.h>

namespace yanlian {

namespace {

constexpr QSize landscape(1920, 1080);
constexpr QSize portrait(1080, 1920);
constexpr QSizeF unknown(0, 0);

/// A screen with 96 pixels to the inch.
QSizeF desktopSize(QSize pixels)
{
    return QSizeF(pixels) * 25.4 / 96;
}

int pixelsFrom(int distance, QSize pixels, QSizeF millimetres)
{
    KioskConfig config;
    config.viewingDistance = distance;
    return kioskTextPixels(config, pixels, millimetres);
}

} // namespace

/// a11y V14 and 0.1.
TEST(KioskText, GrowsWithTheDistance)
{
    EXPECT_EQ(pixelsFrom(500, landscape, desktopSize(landscape)), 32); // 31.5
    EXPECT_EQ(pixelsFrom(600, landscape, desktopSize(landscape)), 38); // 37.8
    EXPECT_EQ(pixelsFrom(1000, landscape, desktopSize(landscape)), 64);
}

TEST(KioskText, CapitalsAreNeverSmallerThanFiveMillimetres)
{
    EXPECT_EQ(pixelsFrom(350, landscape, desktopSize(landscape)), 25); // 24.7, and not 22
}

TEST(KioskText, ADenseScreenNeedsMorePixels)
{
    EXPECT_EQ(pixelsFrom(500, QSize(3840, 2160), desktopSize(landscape)), 64);
}

TEST(KioskText, WhatAScreenCannotBeIsNotBelieved)
{
    const int guessed = pixelsFrom(500, landscape, unknown);
    EXPECT_GE(guessed, 32);
    EXPECT_LE(guessed, 36);
    for (const QSizeF size : {QSizeF(16, 9), QSizeF(1600, 900), QSizeF(508, 508), QSizeF(-1, 5)})
        EXPECT_EQ(pixelsFrom(500, landscape, size), guessed) << size.width();
    EXPECT_EQ(pixelsFrom(500, portrait, unknown), guessed);
}

TEST(KioskText, TheTextSizeOfTheKioskCanBeReadFromThere)
{
    KioskConfig config;
    config.settings.appearance.text = TextSize::Normal;
    for (const QSize screen : {landscape, portrait}) {
        const Appearance appearance = kioskAppearance(config, screen, desktopSize(screen));
        const Look look = Look::forWindow(screen, appearance);
        EXPECT_GE(look.textPx(TextRole::Small), 32);
        EXPECT_GE(look.textPx(TextRole::PhoneSmall), 32);
        EXPECT_EQ(appearance.text, TextSize::Large) << "larger than it need be";
    }
}

TEST(KioskText, NeverMakesSmallerWhatTheStaffHaveSet)
{
    KioskConfig config;
    config.viewingDistance = 200;
    config.settings.appearance.text = TextSize::Largest;
    EXPECT_EQ(kioskAppearance(config, landscape, desktopSize(landscape)), config.settings.appearance);
}

} // namespace yanlian
