// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/huabei/Outcome.h"

/// From the newcomer to the standard edition (facts §10.4).
namespace yanlian {

Outcome chooseFront(Account account, CardPicture picture);
Outcome chooseBack(Account account);
Outcome submitId(Account account);
Outcome evaluate(Account account, quint32 seed);

} // namespace yanlian
