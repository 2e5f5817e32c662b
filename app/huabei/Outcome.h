// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/huabei/Account.h"
#include "app/huabei/Refusal.h"

#include <variant>

namespace yanlian {

/// The account after an operation, or the reason why nothing changed.
using Outcome = std::variant<Account, Refusal>;

} // namespace yanlian
