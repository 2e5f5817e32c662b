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
constexpr TextRole roles[] = {TextRole::Poster,    TextRole::Heading,    TextRole::Body,       TextRole::Card,
                              TextRole::Small,     TextRole::Button,     TextRole::Band,       TextRole::PhoneTitle,
                              TextRole::PhoneBody, TextRole::PhoneSmall, TextRole::PhoneAmount};

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

TEST(KioskText, AsItComesNoTextIsTooSmallAndNoneIsEnlargedTwice)
{
    const KioskConfig config;
    for (const QSize screen : {QSize(1280, 800), landscape, portrait}) {
        const int needed = pixelsFrom(config.viewingDistance, screen, desktopSize(screen));
        EXPECT_EQ(needed, 32);
        const Look look = Look::forWindow(screen, config.settings.appearance, {needed, 0});
        for (const TextRole role : roles)
            EXPECT_GE(look.textPx(role), needed) << screen.width() << ", role " << int(role);
        for (const TextRole role : {TextRole::Small, TextRole::PhoneSmall, TextRole::PhoneBody, TextRole::Card})
            EXPECT_EQ(look.textPx(role), needed)
                << screen.width() << ", role " << int(role) << ": larger than it need be";
    }
}

} // namespace yanlian
