// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guide/Deflate.h"

#include "ui/guide/HuffmanCode.h"

#include <QtEndian>

#include <algorithm>
#include <bit>

namespace yanlian {

namespace {

constexpr size_t blockTokens = 1 << 15;
constexpr int longestMatch = 258;
constexpr int endOfBlock = 256;
constexpr int longestWord = 15;

/// A symbol and how many bits follow it.
struct Symbol {
    size_t code;
    int extraBits;
};

/// RFC 1951, 3.2.5.
Symbol lengthSymbol(int length)
{
    const auto value = quint32(length - Deflate::shortestMatch);
    if (length == longestMatch)
        return {285, 0};
    if (value < 8)
        return {257 + value, 0};
    const int bits = int(std::bit_width(value)) - 3;
    return {257 + 4 * (size_t(bits) + 1) + ((value >> bits) & 3), bits};
}

Symbol distanceSymbol(quint32 lessOne)
{
    if (lessOne < 4)
        return {lessOne, 0};
    const int bits = int(std::bit_width(lessOne)) - 2;
    return {2 * (size_t(bits) + 1) + ((lessOne >> bits) & 1), bits};
}

quint32 lowest(quint32 value, int bits)
{
    return value & ((1U << bits) - 1);
}

/// How long the words of a code are, as RFC 1951, 3.2.7 tells it: with signs for "again" and for many zeros.
struct LengthToken {
    size_t symbol;
    quint32 extra = 0;
    int extraBits = 0;
};

void tellRun(int length, int times, std::vector<LengthToken> &to)
{
    if (length > 0) {
        to.push_back({size_t(length)});
        --times;
    }
    const auto tellMany = [&](size_t symbol, int least, int most, int bits) {
        while (times >= least) {
            const int now = std::min(times, most);
            to.push_back({symbol, quint32(now - least), bits});
            times -= now;
        }
    };
    if (length == 0) {
        tellMany(18, 11, 138, 7);
        tellMany(17, 3, 10, 3);
    } else {
        tellMany(16, 3, 6, 2);
    }
    to.insert(to.end(), size_t(times), {size_t(length)});
}

std::vector<LengthToken> told(const std::vector<int> &lengths)
{
    std::vector<LengthToken> all;
    for (auto from = lengths.cbegin(); from != lengths.cend();) {
        const auto to = std::find_if(from, lengths.cend(), [from](int each) { return each != *from; });
        tellRun(*from, int(to - from), all);
        from = to;
    }
    return all;
}

} // namespace

Deflate::Deflate()
{
    m_tokens.reserve(blockTokens);
    m_stream.reserve(1 << 18);
}

void Deflate::addByte(quint8 byte)
{
    ++m_literalCounts[byte];
    add({0, byte});
}

void Deflate::addMatch(int length, int distance)
{
    const auto lessOne = quint16(distance - 1);
    while (length > 0) {
        const int rest = length - longestMatch; // may not be too short for a match of its own
        const int now = rest > 0 && rest < shortestMatch ? length - shortestMatch : std::min(length, longestMatch);
        ++m_literalCounts[lengthSymbol(now).code];
        ++m_distanceCounts[distanceSymbol(lessOne).code];
        add({quint16(now), lessOne});
        length -= now;
    }
}

QByteArray Deflate::finish()
{
    writeBlock(true);
    const quint64 ordered = qToLittleEndian(m_bits);
    m_stream.append(reinterpret_cast<const char *>(&ordered), (m_bitCount + 7) / 8);
    return std::move(m_stream);
}

void Deflate::add(Token token)
{
    m_tokens.push_back(token);
    if (m_tokens.size() == blockTokens)
        writeBlock(false);
}

void Deflate::writeBlock(bool isLast)
{
    ++m_literalCounts[endOfBlock];
    const HuffmanCode literal(m_literalCounts, longestWord);
    const HuffmanCode distance(m_distanceCounts, longestWord);
    const auto write = [this](const HuffmanCode::Word &word) { writeBits(word.bits, word.length); };

    writeBits(isLast ? 1 : 0, 1);
    writeBits(2, 2); // codes of its own, told as follows
    writeBits(literals - 257, 5);
    writeBits(distances - 1, 5);
    static constexpr std::array<size_t, 19> order = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};
    std::vector<int> lengths = literal.lengths();
    const std::vector<int> more = distance.lengths();
    lengths.insert(lengths.end(), more.cbegin(), more.cend());
    const std::vector<LengthToken> tokens = told(lengths);
    std::array<quint32, order.size()> counts = {};
    for (const LengthToken &each : tokens)
        ++counts[each.symbol];
    const HuffmanCode length(counts, 7);
    writeBits(order.size() - 4, 4);
    for (const size_t symbol : order)
        writeBits(length[symbol].length, 3);
    for (const LengthToken &each : tokens) {
        write(length[each.symbol]);
        writeBits(each.extra, each.extraBits);
    }

    for (const Token &token : m_tokens) {
        if (token.length == 0) {
            write(literal[token.value]);
            continue;
        }
        const Symbol longness = lengthSymbol(token.length);
        write(literal[longness.code]);
        writeBits(lowest(quint32(token.length - shortestMatch), longness.extraBits), longness.extraBits);
        const Symbol farness = distanceSymbol(token.value);
        write(distance[farness.code]);
        writeBits(lowest(token.value, farness.extraBits), farness.extraBits);
    }
    write(literal[endOfBlock]);
    m_tokens.clear();
    m_literalCounts.fill(0);
    m_distanceCounts.fill(0);
}

void Deflate::writeBits(quint32 bits, int count)
{
    m_bits |= quint64(bits) << m_bitCount;
    m_bitCount += count;
    if (m_bitCount < 32)
        return;
    const quint32 ordered = qToLittleEndian(quint32(m_bits));
    m_stream.append(reinterpret_cast<const char *>(&ordered), sizeof ordered);
    m_bits >>= 32;
    m_bitCount -= 32;
}

} // namespace yanlian
