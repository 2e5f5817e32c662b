// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/speech/Narrator.h"

#include <QStringList>

namespace yanlian {

class Clock;

/// Recorded clips, where folders for them are named, then the desktop's speech service. The clock must outlive them.
Narrator::Voices usualVoices(const QStringList &clipRoots, Clock &clock);

} // namespace yanlian
