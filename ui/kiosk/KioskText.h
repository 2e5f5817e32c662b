// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kiosk/KioskConfig.h"

#include <QSizeF>

namespace yanlian {

/// The smallest text that can be read from the viewing distance (a11y V14), in the pixels that `screenPixels` counts.
/// Where the millimetres are not known, or cannot be true, the screen is taken for one of about 22 inches.
int kioskTextPixels(const KioskConfig &config, QSize screenPixels, QSizeF screenMillimetres);

} // namespace yanlian
