// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace yanlian {

/// What `yanlian report` can write.
enum class ReportFormat {
    Text, ///< for a person at a terminal
    Csv, ///< one line per fact, for a spreadsheet
    Json,
    Xapi, ///< the runs themselves, as statements for a learning record store
};

/// text, csv, json, xapi.
std::optional<ReportFormat> reportFormatFromCode(const QString &code);
QStringList reportFormatCodes();

} // namespace yanlian
