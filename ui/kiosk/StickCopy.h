// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kiosk/StaffPage.h"

#include <QDate>

namespace yanlian {

/// Copies what was counted to the first stick that is plugged in. The words must outlive what is returned.
StaffPage::CopyCounts stickCopy(
    const KioskWords &words, const QString &journal, std::function<QStringList()> sticks, std::function<QDate()> today);

} // namespace yanlian
