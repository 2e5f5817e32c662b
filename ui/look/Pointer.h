// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/look/Look.h"

#include <QCursor>

namespace yanlian {

/// What the mouse moves: the desktop's own pointer of that shape, or a large arrow (a11y O18).
QCursor pointer(PointerSize size, Qt::CursorShape shape);

} // namespace yanlian
