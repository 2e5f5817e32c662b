// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pack/Pack.h"

namespace yanlian {

/// A pack as far as it could be read, and everything wrong with the form of its files.
struct LoadedPack final {
    std::optional<Pack> pack; ///< nothing if it cannot be practised at all
    Problems problems;
};

/// Reads pack.yaml and scenarios/*.yaml of `folder`. Never throws, never crashes, whatever is in the folder.
LoadedPack loadPack(const QString &folder);

} // namespace yanlian
