// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pack/YamlMap.h"

#include <optional>

namespace yanlian {

/// Reads a YAML file that a stranger may have written: at most 1 MiB, UTF-8, one document of at most 50,000 values
/// nested at most 32 deep, no aliases. Anything else is one problem and no map. `shownAs` is the file's name in
/// messages.
std::optional<YamlMap> readYaml(const QString &file, const QString &shownAs, Problems &problems);

} // namespace yanlian
