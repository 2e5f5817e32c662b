// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/Fonts.h"

#include <fontconfig/fontconfig.h>

#include <QGuiApplication>
#include <QScreen>

#include <algorithm>
#include <memory>

namespace yanlian {

namespace {

constexpr auto rules = R"(<?xml version="1.0"?>
<fontconfig>
<dir>/usr/share/fonts</dir>
<dir>/usr/local/share/fonts</dir>
<dir prefix="xdg">fonts</dir>
<cachedir>/var/cache/fontconfig</cachedir>
<cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>)";

/// Pixels; Qt keeps letters up to 64. A heading has 32, on a large window 1.6 times that, at 200 % twice as many.
constexpr auto largestKeptLetter = "112";

using Config = std::unique_ptr<FcConfig, decltype(&FcConfigDestroy)>;
using Pattern = std::unique_ptr<FcPattern, decltype(&FcPatternDestroy)>;
using FontSet = std::unique_ptr<FcFontSet, decltype(&FcFontSetDestroy)>;

bool finds(FcConfig *config, const QString &family)
{
    const QByteArray name = family.toUtf8();
    const Pattern wanted(FcPatternBuild(nullptr, FC_FAMILY, FcTypeString, name.constData(), nullptr), FcPatternDestroy);
    const FontSet found(FcFontList(config, wanted.get(), nullptr), FcFontSetDestroy);
    return found && found->nfont > 0;
}

} // namespace

QString fontFamily()
{
    return QStringLiteral("Noto Sans CJK SC");
}

void pinFonts()
{
    const Config config(FcConfigCreate(), FcConfigDestroy);
    const auto *text = reinterpret_cast<const FcChar8 *>(rules);
    if (FcConfigParseAndLoadFromMemory(config.get(), text, FcTrue) && FcConfigBuildFonts(config.get())
        && finds(config.get(), fontFamily()))
        FcConfigSetCurrent(config.get()); // takes a reference of its own
}

void keepLargeLetters()
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    const bool isPlain = std::all_of(
        screens.cbegin(), screens.cend(), [](const QScreen *screen) { return screen->devicePixelRatio() == 1; });
    if (isPlain)
        qputenv("QT_MAX_CACHED_GLYPH_SIZE", largestKeptLetter);
}

} // namespace yanlian
