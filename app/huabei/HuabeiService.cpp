// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/huabei/HuabeiService.h"

namespace yanlian {

HuabeiService::~HuabeiService() = default;

} // namespace yanlian
