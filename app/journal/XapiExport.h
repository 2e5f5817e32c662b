// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/XapiRun.h"

class QIODevice;

namespace yanlian {

/// Writes the runs of visits that began on `since` or later, of all without it, as xAPI statements: JSON, one a line. A
/// run of today that has no end yet is left for tomorrow. Holds one run at a time. Why it stopped, in one line that
/// names the file; empty if it did not, and when `out` failed, which then knows why itself.
QString exportXapi(const QString &file, QDate since, const XapiSettings &settings, QIODevice &out);

} // namespace yanlian
