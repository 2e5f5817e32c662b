// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace yanlian {

/// How RFC 1951 writes the symbols of one alphabet: the frequent ones in few bits.
class HuffmanCode final {
public:
    struct Word {
        quint16 bits = 0; ///< the first one lowest
        quint8 length = 0; ///< 0: never written
    };

    /// For symbols that occur so often; none gets more than `longest` bits.
    HuffmanCode(std::span<const quint32> counts, int longest);

    const Word &operator[](size_t symbol) const { return m_words[symbol]; }
    /// In the order of the symbols; they say all there is to say.
    std::vector<int> lengths() const;

private:
    std::vector<Word> m_words;
};

} // namespace yanlian
