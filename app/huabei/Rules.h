// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/huabei/Operation.h"
#include "app/huabei/Outcome.h"

namespace yanlian {

/// The state model of facts §10 as a pure function: same arguments, same outcome. Doing a thing twice changes nothing
/// the second time. `seed` stands for whatever the real system would decide by rules that nobody knows.
Outcome apply(const Account &account, const Operation &operation, quint32 seed);

/// What such an operation may be refused with although the account has all it takes: the system decides so.
std::optional<Refusal> refusalBySystem(Operation::Kind kind);

} // namespace yanlian
