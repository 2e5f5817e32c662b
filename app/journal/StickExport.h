// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/DurableFile.h"

#include <QDate>
#include <QStringList>

namespace yanlian {

/// Where something that can be carried away is mounted and may be written, from what the kernel lists in
/// /proc/self/mounts: folders under /media, /run/media and /mnt.
QStringList mountedSticks(const QByteArray &mounts);
/// Now, on this machine.
QStringList mountedSticks();

/// What was practised since a day, as CSV with every number below `minCell` left out, into a file in `folder` that is
/// named after `today`. Never replaces one.
NewFile exportCsv(const QString &journal, QDate since, qint64 minCell, const QString &folder, QDate today);

} // namespace yanlian
