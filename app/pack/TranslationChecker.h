// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pack/Pack.h"

namespace yanlian {

/// Every text of the pack that has no English. A lesson can be given without; it then falls back to Chinese.
void checkTranslations(const Pack &pack, const QHash<QString, Screen> &screens, Problems &problems);

} // namespace yanlian
