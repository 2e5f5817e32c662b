// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pack/Pack.h"
#include "ui/kiosk/KioskConfig.h"
#include "ui/speech/Utterance.h"

namespace yanlian {

/// What a kiosk with these settings may say in a language besides what the lessons say everywhere, in the order a
/// visitor meets it and each sentence once. Left out is for how long the staff wait after wrong PINs. The pack must
/// have a scenario.
QList<Utterance> kioskSentences(const Pack &pack, const KioskConfig &config, Language language);

} // namespace yanlian
