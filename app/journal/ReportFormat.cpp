// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/ReportFormat.h"

#include "app/NamedEnum.h"

namespace yanlian {

namespace {

constexpr NamedEnum formats{{
    std::pair{ReportFormat::Text, "text"},
    {ReportFormat::Csv, "csv"},
    {ReportFormat::Json, "json"},
    {ReportFormat::Xapi, "xapi"},
}};

} // namespace

std::optional<ReportFormat> reportFormatFromCode(const QString &code)
{
    return formats.value(code);
}

QStringList reportFormatCodes()
{
    return formats.names();
}

} // namespace yanlian
