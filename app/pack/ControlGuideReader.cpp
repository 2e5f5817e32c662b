// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack/ControlGuideReader.h"

#include "app/pack/SentenceReader.h"

namespace yanlian {

namespace {

void readMeanings(const Phrase &screen, const YamlEntries &entries, ControlGuide &guide)
{
    for (const auto &[control, item] : entries)
        guide.meanings += {screen, control, sentenceOf(item)};
}

} // namespace

ControlGuide readControls(YamlMap map)
{
    ControlGuide guide;
    readMeanings({}, map.namedItems("controls"), guide);
    for (const auto &[screen, controls] : map.namedMaps("screens"))
        readMeanings(screen, controls.entries(), guide);
    map.finish();
    return guide;
}

} // namespace yanlian
