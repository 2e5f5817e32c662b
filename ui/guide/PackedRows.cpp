// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guide/PackedRows.h"

#include "ui/guide/Deflate.h"

#include <QtEndian>

#include <libdeflate.h>

#include <algorithm>
#include <bit>
#include <cstring>
#include <vector>

namespace yanlian {

namespace {

constexpr int pixelBytes = 3;
constexpr int longRun = 300; ///< bytes of one colour: told so even where the row above goes on longer
constexpr int longEnough = 24; ///< bytes: nothing better is looked for
constexpr int worthTheWay = 2; ///< bytes that what is far away must have more
constexpr int placeBits = 13;

/// How many of the bytes at `one` and `two` are alike, up to `most`.
int alike(const uchar *one, const uchar *two, int most)
{
    int count = 0;
    for (; count + 8 <= most; count += 8)
        if (const quint64 differs = qFromLittleEndian<quint64>(one + count) ^ qFromLittleEndian<quint64>(two + count))
            return count + std::countr_zero(differs) / 8;
    while (count < most && one[count] == two[count])
        ++count;
    return count;
}

/// A row like the one above becomes zeros by PNG's filter "up"; any other is left as it is, and what it repeats is
/// looked for in three places: the pixel before, the row above, and where the same two pixels were last.
class RowPacker final {
public:
    explicit RowPacker(int width)
        : m_rowBytes(pixelBytes * width + 1)
        , m_reach(Deflate::furthestMatch / m_rowBytes + 1)
        , m_bytes(size_t(m_rowBytes) * size_t(roomRows()))
        , m_lastPlaces(size_t(1) << placeBits, -1)
    {
    }

    void addSame()
    {
        uchar *row = nextRow();
        row[0] = 2;
        std::fill(row + 1, row + m_rowBytes, uchar(0));
        count(row);
        m_deflate.addByte(row[0]);
        m_deflate.addByte(0);
        m_deflate.addMatch(m_rowBytes - 2, 1);
        ++m_same;
    }

    /// Each pixel is written as four bytes, of which the next one covers the last: a third of the time of three.
    void addOther(const QRgb *pixels)
    {
        uchar *row = nextRow();
        row[0] = 0;
        uchar *to = row + 1;
        const int width = m_rowBytes / pixelBytes;
        for (int x = 0; x < width - 1; ++x, to += pixelBytes)
            qToBigEndian(quint32(pixels[x] << 8), to);
        for (int part = 0; part < pixelBytes; ++part)
            to[part] = uchar(pixels[width - 1] >> (16 - 8 * part));
        count(row);
        const int above = m_rowBytes * (m_same + 1);
        m_above = m_row > 1 && above <= Deflate::furthestMatch ? above : 0;
        m_same = 0;
        for (int at = 0; at < m_rowBytes;)
            at += add(row, at);
    }

    QByteArray finish()
    {
        QByteArray packed("\x78\x01", 2);
        packed += m_deflate.finish();
        const quint32 ordered = qToBigEndian(m_sum);
        return packed.append(reinterpret_cast<const char *>(&ordered), sizeof ordered);
    }

private:
    struct Match {
        int length = 0;
        int distance = 0;
    };

    int roomRows() const { return 8 * m_reach; }

    /// The rows that can still be reached move to the front when there is no more room.
    uchar *nextRow()
    {
        if (m_row == roomRows()) {
            const qsizetype gone = qsizetype(m_rowBytes) * (roomRows() - m_reach);
            std::copy(m_bytes.begin() + gone, m_bytes.end(), m_bytes.begin());
            m_gone += int(gone);
            m_row = m_reach;
        }
        return m_bytes.data() + qsizetype(m_rowBytes) * m_row++;
    }

    void count(const uchar *row) { m_sum = libdeflate_adler32(m_sum, row, size_t(m_rowBytes)); }

    /// Whole pixels, or the mark of the filter with or without some; how many bytes.
    int add(const uchar *row, int at)
    {
        const Match match = find(row + at, at);
        if (match.length >= Deflate::shortestMatch) {
            m_deflate.addMatch(match.length, match.distance);
            return match.length;
        }
        const int bytes = at == 0 ? 1 : pixelBytes;
        for (int i = 0; i < bytes; ++i)
            m_deflate.addByte(row[at + i]);
        return bytes;
    }

    Match find(const uchar *here, int at)
    {
        const int most = m_rowBytes - at;
        Match best;
        if (m_above > 0)
            best = {alike(here, here - m_above, most), m_above};
        if (at > pixelBytes)
            if (const int run = alike(here, here - pixelBytes, most); run >= std::min(best.length, longRun))
                best = {run, pixelBytes};
        if (most >= 8)
            findElsewhere(here, most, best);
        if (best.length < most)
            best.length -= (best.length + (at == 0 ? 2 : 0)) % pixelBytes;
        return best;
    }

    /// Remembers this place as well.
    void findElsewhere(const uchar *here, int most, Match &best)
    {
        const quint64 twoPixels = qFromLittleEndian<quint64>(here) << 16;
        int &last = m_lastPlaces[(twoPixels * 0x9E3779B97F4A7C15U) >> (64 - placeBits)];
        const int now = m_gone + int(here - m_bytes.data());
        if (best.length < longEnough && last >= m_gone && now - last <= Deflate::furthestMatch)
            if (const int length = alike(here, m_bytes.data() + (last - m_gone), most);
                length > best.length + worthTheWay)
                best = {length, now - last};
        last = now;
    }

    int m_rowBytes; ///< with the mark of the filter
    int m_reach; ///< rows
    std::vector<uchar> m_bytes; ///< the last rows as they are packed
    std::vector<int> m_lastPlaces; ///< counted from the first row's beginning
    Deflate m_deflate;
    quint32 m_sum = 1;
    int m_row = 0; ///< the next one in m_bytes
    int m_gone = 0; ///< bytes before m_bytes
    int m_same = 0; ///< rows like the one above, since the last other one
    int m_above = 0; ///< how far back the row above is; 0: out of reach
};

} // namespace

QByteArray packedRows(const QImage &picture)
{
    const QImage plain = picture.convertToFormat(QImage::Format_RGB32);
    RowPacker packer(plain.width());
    const uchar *above = nullptr;
    for (int y = 0; y < plain.height(); ++y) {
        const uchar *row = plain.constScanLine(y);
        if (above && plain.width() > 1 && std::memcmp(row, above, 4 * size_t(plain.width())) == 0)
            packer.addSame();
        else
            packer.addOther(reinterpret_cast<const QRgb *>(row));
        above = row;
    }
    return packer.finish();
}

} // namespace yanlian
