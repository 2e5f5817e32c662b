// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rehearsal/Mode.h"

#include <QCoreApplication>

namespace yanlian {

/// What the ways to practise are called.
class ModeWords final {
    Q_DECLARE_TR_FUNCTIONS(ModeWords)
public:
    static QString name(Mode mode);
};

} // namespace yanlian
