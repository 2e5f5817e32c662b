// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guide/HuffmanCode.h"

#include <algorithm>
#include <functional>
#include <queue>

namespace yanlian {

namespace {

/// How deep each symbol is in its tree.
std::vector<int> depthsOf(const std::vector<quint32> &counts)
{
    using Node = std::pair<quint64, size_t>; // its count and its place
    std::priority_queue<Node, std::vector<Node>, std::greater<>> open;
    for (size_t i = 0; i < counts.size(); ++i)
        if (counts[i] > 0)
            open.emplace(counts[i], i);
    const auto take = [&open] {
        const Node node = open.top();
        open.pop();
        return node;
    };
    std::vector<size_t> parents(counts.size(), 0); // no symbol is one
    while (open.size() > 1) {
        const Node one = take();
        const Node two = take();
        parents[one.second] = parents[two.second] = parents.size();
        open.emplace(one.first + two.first, parents.size());
        parents.push_back(0);
    }
    std::vector<int> depths(parents.size(), 0);
    for (size_t i = parents.size(); i-- > 0;)
        if (parents[i] > 0)
            depths[i] = depths[parents[i]] + 1;
    depths.resize(counts.size());
    return depths;
}

/// Evens the counts out until none is too deep.
std::vector<int> lengthsFor(std::vector<quint32> counts, int longest)
{
    for (size_t i = 0; i < counts.size() && std::ranges::count(counts, 0U) > std::ssize(counts) - 2; ++i)
        counts[i] = std::max(counts[i], 1U); // one symbol alone would be written in no bits
    for (;;) {
        std::vector<int> lengths = depthsOf(counts);
        if (std::ranges::all_of(lengths, [longest](int each) { return each <= longest; }))
            return lengths;
        for (quint32 &count : counts)
            count = (count + 1) / 2;
    }
}

quint16 reversed(quint32 bits, int count)
{
    quint32 to = 0;
    for (int i = 0; i < count; ++i, bits >>= 1)
        to = (to << 1) | (bits & 1);
    return quint16(to);
}

} // namespace

HuffmanCode::HuffmanCode(std::span<const quint32> counts, int longest)
    : m_words(counts.size())
{
    const std::vector<int> lengths = lengthsFor({counts.begin(), counts.end()}, longest);
    quint32 next = 0;
    for (int length = 1; length <= longest; ++length, next <<= 1)
        for (size_t symbol = 0; symbol < lengths.size(); ++symbol)
            if (lengths[symbol] == length)
                m_words[symbol] = {reversed(next++, length), quint8(length)};
}

std::vector<int> HuffmanCode::lengths() const
{
    std::vector<int> all;
    for (const Word &word : m_words)
        all.push_back(word.length);
    return all;
}

} // namespace yanlian
