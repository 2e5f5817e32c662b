// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guide/PackedRows.h"

#include <QtEndian>

#include <libdeflate.h>

#include <algorithm>
#include <cstring>
#include <memory>

namespace yanlian {

namespace {

using Compressor = std::unique_ptr<libdeflate_compressor, decltype(&libdeflate_free_compressor)>;

constexpr int effort = 5; // of 12: less is hardly quicker, and larger
constexpr int pixelBytes = 3;

/// PNG's filters, by their numbers.
enum Filter : char { None = 0, Up = 2 };

/// Each pixel is written as four bytes, of which the next one covers the last: a third of the time of three.
char *addPixels(char *to, const QRgb *pixels, int width)
{
    for (int x = 0; x < width; ++x, to += pixelBytes)
        qToBigEndian(quint32(pixels[x] << 8), to);
    return to;
}

/// A row like the one above becomes zeros, which saves a third of the packing; any other is left as it is, for in a
/// flat picture that is quickest and smallest.
QByteArray filteredRows(const QImage &picture)
{
    const QImage plain = picture.convertToFormat(QImage::Format_RGB32);
    const int width = plain.width();
    QByteArray rows(plain.height() * (pixelBytes * qsizetype(width) + 1) + 1, Qt::Uninitialized);
    char *to = rows.data();
    const uchar *above = nullptr;
    for (int y = 0; y < plain.height(); ++y) {
        const uchar *row = plain.constScanLine(y);
        if (above && std::memcmp(row, above, sizeof(QRgb) * size_t(width)) == 0) {
            *to++ = Up;
            to = std::fill_n(to, pixelBytes * width, '\0');
        } else {
            *to++ = None;
            to = addPixels(to, reinterpret_cast<const QRgb *>(row), width);
        }
        above = row;
    }
    rows.chop(1);
    return rows;
}

} // namespace

QByteArray packedRows(const QImage &picture)
{
    const QByteArray rows = filteredRows(picture);
    const Compressor compressor(libdeflate_alloc_compressor(effort), libdeflate_free_compressor);
    QByteArray packed(
        qsizetype(libdeflate_zlib_compress_bound(compressor.get(), size_t(rows.size()))), Qt::Uninitialized);
    packed.resize(qsizetype(libdeflate_zlib_compress(
        compressor.get(), rows.constData(), size_t(rows.size()), packed.data(), size_t(packed.size()))));
    packed.squeeze();
    return packed;
}

} // namespace yanlian
