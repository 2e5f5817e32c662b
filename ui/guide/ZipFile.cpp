// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guide/ZipFile.h"

#include <QtEndian>

#include <libdeflate.h>

namespace yanlian {

namespace {

template <typename Number> void add(QByteArray &to, Number number)
{
    const Number ordered = qToLittleEndian(number);
    to.append(reinterpret_cast<const char *>(&ordered), sizeof ordered);
}

/// What the file's own head and its line in the list have in common.
QByteArray description(const QByteArray &name, const QByteArray &content)
{
    constexpr quint16 firstDay = (1 << 5) | 1; // the first day that the format knows
    QByteArray head;
    add<quint16>(head, 20); // version 2.0
    add<quint16>(head, 0x0800); // names in UTF-8
    add<quint16>(head, 0); // not packed
    add<quint16>(head, 0);
    add<quint16>(head, firstDay);
    add<quint32>(head, libdeflate_crc32(0, content.constData(), size_t(content.size())));
    add<quint32>(head, quint32(content.size()));
    add<quint32>(head, quint32(content.size()));
    add<quint16>(head, quint16(name.size()));
    add<quint16>(head, 0);
    return head;
}

} // namespace

void ZipFile::add(const QByteArray &name, const QByteArray &content)
{
    const auto at = quint32(m_content.size());
    const QByteArray head = description(name, content);
    m_content += QByteArray("PK\x03\x04", 4) + head + name + content;
    m_list += QByteArray("PK\x01\x02\x14\x00", 6) + head;
    m_list.append(10, 0); // no remark, disk 0, nothing special
    yanlian::add<quint32>(m_list, at);
    m_list += name;
    ++m_count;
}

QByteArray ZipFile::file() const
{
    QByteArray end("PK\x05\x06\x00\x00\x00\x00", 8);
    yanlian::add<quint16>(end, m_count);
    yanlian::add<quint16>(end, m_count);
    yanlian::add<quint32>(end, quint32(m_list.size()));
    yanlian::add<quint32>(end, quint32(m_content.size()));
    end.append(2, 0);
    return m_content + m_list + end;
}

} // namespace yanlian
