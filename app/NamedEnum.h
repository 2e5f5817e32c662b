// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <cstddef>
#include <optional>
#include <utility>

namespace yanlian {

/// The one table between an enum's values and the words files and command lines use for them.
template <typename Enum, std::size_t Count> class NamedEnum final {
public:
    using Row = std::pair<Enum, const char *>;

    constexpr explicit NamedEnum(const Row (&rows)[Count])
    {
        for (std::size_t i = 0; i < Count; ++i)
            m_rows[i] = rows[i];
    }

    QString name(Enum value) const
    {
        for (const Row &row : m_rows)
            if (row.first == value)
                return QLatin1StringView(row.second).toString();
        return {};
    }

    std::optional<Enum> value(const QString &name) const
    {
        for (const Row &row : m_rows)
            if (name == QLatin1StringView(row.second))
                return row.first;
        return std::nullopt;
    }

    QStringList names() const
    {
        QStringList all;
        for (const Row &row : m_rows)
            all += QLatin1StringView(row.second).toString();
        return all;
    }

private:
    std::array<Row, Count> m_rows{};
};

} // namespace yanlian
