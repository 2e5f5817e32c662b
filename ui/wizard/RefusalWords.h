// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/huabei/Refusal.h"

#include <QCoreApplication>

namespace yanlian {

/// Why the phone says no, in kind words and never by its code.
class RefusalWords final {
    Q_DECLARE_TR_FUNCTIONS(RefusalWords)
public:
    static QString reason(Refusal refusal);
};

} // namespace yanlian
