// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guide/Deflate.h"

#include <gtest/gtest.h>

#include <libdeflate.h>

#include <utility>

namespace yanlian {

namespace {

QByteArray inflated(const QByteArray &stream, qsizetype size)
{
    libdeflate_decompressor *reader = libdeflate_alloc_decompressor();
    QByteArray whole(size + 1, Qt::Uninitialized);
    size_t read = 0;
    size_t written = 0;
    EXPECT_EQ(
        libdeflate_deflate_decompress_ex(
            reader, stream.constData(), size_t(stream.size()), whole.data(), size_t(whole.size()), &read, &written),
        LIBDEFLATE_SUCCESS);
    EXPECT_EQ(qsizetype(read), stream.size()) << "something is left over";
    libdeflate_free_decompressor(reader);
    return whole.left(qsizetype(written));
}

/// Writes a stream, and what has to come out of it.
class Writer final {
public:
    void addByte(int byte)
    {
        m_deflate.addByte(quint8(byte));
        m_plain += char(byte);
    }

    void addMatch(int length, int distance)
    {
        m_deflate.addMatch(length, distance);
        for (int i = 0; i < length; ++i)
            m_plain += m_plain.at(m_plain.size() - distance);
    }

    void expectWhole()
    {
        EXPECT_TRUE(inflated(m_deflate.finish(), m_plain.size()) == m_plain) << m_plain.size() << " bytes";
    }

private:
    Deflate m_deflate;
    QByteArray m_plain;
};

} // namespace

TEST(Deflate, WritesNothingAndLittle)
{
    Writer().expectWhole();
    Writer one;
    one.addByte(0);
    one.expectWhole();
    Writer run;
    run.addByte(7);
    run.addMatch(3, 1);
    run.expectWhole();
}

TEST(Deflate, WritesEveryLengthAndDistance)
{
    Writer writer;
    for (int i = 0; i < 40'000; ++i)
        writer.addByte(i * i % 251 + i / 8192);
    for (int length = Deflate::shortestMatch; length < 1100; ++length)
        writer.addMatch(length, 1 + length % 97);
    for (int distance = 1; distance <= Deflate::furthestMatch; distance = distance * 5 / 4 + 1)
        writer.addMatch(5, distance);
    writer.addMatch(258, Deflate::furthestMatch);
    writer.addMatch(9'000'000, 3511);
    writer.expectWhole();
}

TEST(Deflate, GivesNoByteALongerCodeThanTheFormatHas)
{
    Writer writer;
    int before = 1; // the end of the block
    int times = 1; // each as often as the two before it together: the deepest tree there is
    for (int byte = 0; byte < 20; ++byte) {
        for (int i = 0; i < times; ++i)
            writer.addByte(byte);
        before = std::exchange(times, times + before);
    }
    writer.expectWhole();
}

} // namespace yanlian
