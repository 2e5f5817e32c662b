// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRandomGenerator>

namespace yanlian {

/// Stands for a decision of the real system whose rules nobody outside knows: the same seed decides the same way.
inline bool systemDecidesFor(quint32 seed)
{
    return QRandomGenerator(seed).bounded(2) == 0;
}

} // namespace yanlian
