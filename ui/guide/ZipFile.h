// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace yanlian {

/// Files in one file, as they are, without the time. Qt's own would note when it was made.
class ZipFile final {
public:
    void add(const QByteArray &name, const QByteArray &content);
    QByteArray file() const;

private:
    QByteArray m_content;
    QByteArray m_list;
    quint16 m_count = 0;
};

} // namespace yanlian
