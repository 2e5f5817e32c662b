// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <array>
#include <vector>

namespace yanlian {

/// Writes a stream of RFC 1951 for whoever knows best where his bytes have been before.
class Deflate final {
public:
    static constexpr int shortestMatch = 3;
    static constexpr int furthestMatch = 32768;

    Deflate();

    void addByte(quint8 byte);
    /// At least shortestMatch bytes that were the same `distance` bytes ago.
    void addMatch(int length, int distance);
    /// The whole stream; nothing can be added any more.
    QByteArray finish();

private:
    static constexpr size_t literals = 286; ///< bytes, the end of a block, and lengths
    static constexpr size_t distances = 30;

    struct Token {
        quint16 length; ///< 0 for a byte
        quint16 value; ///< the byte, or the distance less one
    };

    void add(Token token);
    void writeBlock(bool isLast);
    void writeBits(quint32 bits, int count);

    std::vector<Token> m_tokens; ///< of the block that is not written yet, and how often what occurs in it
    std::array<quint32, literals> m_literalCounts = {};
    std::array<quint32, distances> m_distanceCounts = {};
    QByteArray m_stream;
    quint64 m_bits = 0; ///< that come next in it
    int m_bitCount = 0;
};

} // namespace yanlian
