// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/KioskText.h"

#include <algorithm>
#include <cmath>

namespace yanlian {

namespace {

constexpr double capitalPerDistance = 0.01222; // 0.7 degrees
constexpr double leastCapital = 4.8; // millimetres
constexpr double capitalPerText = 0.733; // Noto Sans CJK SC
constexpr double desktopDensity = 96 / 25.4; // pixels on a millimetre
constexpr double usualShortSide = 270; // millimetres, of a screen of 22 inches

/// Many a screen says that it is 0 or 16 by 9 millimetres in size.
bool isPlausible(double across, double down)
{
    const auto isDensity = [](double density) { return density >= 2 && density <= 12; };
    return isDensity(across) && isDensity(down) && std::abs(across - down) < 0.25 * std::max(across, down);
}

/// Pixels on a millimetre.
double densityOf(QSize pixels, QSizeF millimetres)
{
    if (millimetres.width() > 0 && millimetres.height() > 0) {
        const double across = pixels.width() / millimetres.width();
        const double down = pixels.height() / millimetres.height();
        if (isPlausible(across, down))
            return std::max(across, down);
    }
    return std::max(desktopDensity, std::min(pixels.width(), pixels.height()) / usualShortSide);
}

} // namespace

int kioskTextPixels(const KioskConfig &config, QSize screenPixels, QSizeF screenMillimetres)
{
    const double capital = std::max(leastCapital, capitalPerDistance * config.viewingDistance);
    return int(std::ceil(capital / capitalPerText * densityOf(screenPixels, screenMillimetres)));
}

} // namespace yanlian
