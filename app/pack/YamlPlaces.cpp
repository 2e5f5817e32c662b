// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack/YamlPlaces.h"

#include <algorithm>

namespace yanlian {

namespace {

bool beginsCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
}

} // namespace

YamlPlaces::YamlPlaces(QString file, const QByteArray &utf8)
    : m_file(std::move(file))
{
    const qsizetype mark = utf8.startsWith("\xEF\xBB\xBF") ? 3 : 0; // yaml-cpp does not count a byte-order mark
    m_characters.reserve(utf8.size() - mark + 1);
    int characters = 0;
    m_characters += characters;
    for (const char byte : utf8.mid(mark))
        m_characters += characters += beginsCharacter(byte);
}

Place YamlPlaces::at(const YAML::Mark &mark) const
{
    if (mark.is_null())
        return {m_file};
    const qsizetype end = std::clamp<qsizetype>(mark.pos, 0, m_characters.size() - 1);
    const qsizetype begin = std::clamp<qsizetype>(end - mark.column, 0, end);
    return {m_file, mark.line + 1, m_characters.at(end) - m_characters.at(begin) + 1};
}

} // namespace yanlian
