// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pack/Persona.h"
#include "app/pack/YamlMap.h"

namespace yanlian {

/// Reads one invented person of pack.yaml.
Persona readPersona(const Phrase &id, YamlMap map);

} // namespace yanlian
