// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/Surroundings.h"

#include <QGuiApplication>
#include <QHashFunctions>
#include <QLocale>

namespace yanlian {

void pinSurroundings()
{
    for (const char *name :
         {"QT_SCALE_FACTOR", "QT_SCALE_FACTOR_ROUNDING_POLICY", "QT_SCREEN_SCALE_FACTORS", "QT_FONT_DPI",
          "QT_ENABLE_HIGHDPI_SCALING", "QT_USE_PHYSICAL_DPI", "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME",
          "QT_WIDGETS_RHI", "QT_LAYOUT_DIRECTION"})
        qunsetenv(name);
    // Qt shifts the outline of a letter by where the last small letter it kept lay between two pixels: it keeps none.
    qputenv("QT_MAX_CACHED_GLYPH_SIZE", "1");
    QHashSeed::setDeterministicGlobalSeed();
    QLocale::setDefault(QLocale::c());
    QGuiApplication::setDesktopSettingsAware(false);
}

} // namespace yanlian
