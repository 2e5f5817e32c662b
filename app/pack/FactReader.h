// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pack/FactBase.h"
#include "app/pack/Glossary.h"
#include "app/pack/YamlMap.h"

namespace yanlian {

/// facts.yaml and glossary.yaml: their form only; FactChecker checks that names lead somewhere.
FactBase readFacts(YamlMap map);
Glossary readGlossary(YamlMap map);

} // namespace yanlian
