// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pack/Pack.h"
#include "ui/settings/Settings.h"

#include <QPixmap>
#include <QSize>

namespace yanlian {

/// What `shot --step` calls the kiosk's own pages.
QStringList kioskShotSteps();

/// One of them as it stands on a screen of this size, after so many seconds in which nobody has done anything.
QPixmap kioskShot(const Pack &pack, const QString &step, const QSize &screen, const Settings &settings);

} // namespace yanlian
