// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace yanlian {

/// A text that is kept under tests/golden and looked at by people whenever it changes. ./dev golden writes all of them
/// anew.
class Golden final {
public:
    /// The path begins below tests/golden and has no suffix.
    explicit Golden(const QString &path);

    void add(const QString &section, const QStringList &lines);
    /// Fails the test where the kept text is another one, and shows the first lines that differ.
    void check() const;

private:
    QString m_file;
    QStringList m_lines;
};

} // namespace yanlian
