// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/Fonts.h"

#include <fontconfig/fontconfig.h>

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

} // namespace yanlian
