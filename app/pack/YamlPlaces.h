// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pack/Problem.h"

#include <yaml-cpp/mark.h>

namespace yanlian {

/// Where things stand in a YAML file as an editor counts: a column is a character, to yaml-cpp it is a byte.
class YamlPlaces final {
public:
    YamlPlaces(QString file, const QByteArray &utf8);

    Place at(const YAML::Mark &mark) const;

private:
    QString m_file;
    QList<int> m_characters; ///< how many begin before each byte
};

} // namespace yanlian
