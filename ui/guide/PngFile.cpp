// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guide/PngFile.h"

#include <QtEndian>

#include <libdeflate.h>

#include <memory>

namespace yanlian {

namespace {

using Compressor = std::unique_ptr<libdeflate_compressor, decltype(&libdeflate_free_compressor)>;

/// Flat pictures come out no smaller with more, and take longer.
constexpr int effort = 4;

void addNumber(QByteArray &to, quint32 number)
{
    const quint32 ordered = qToBigEndian(number);
    to.append(reinterpret_cast<const char *>(&ordered), sizeof ordered);
}

void addShort(QByteArray &to, quint16 number)
{
    const quint16 ordered = qToBigEndian(number);
    to.append(reinterpret_cast<const char *>(&ordered), sizeof ordered);
}

void addChunk(QByteArray &file, const char *name, const QByteArray &content)
{
    addNumber(file, quint32(content.size()));
    const qsizetype from = file.size();
    file += name;
    file += content;
    addNumber(file, libdeflate_crc32(0, file.constData() + from, size_t(file.size() - from)));
}

/// Rows of 24 bits a pixel, each after a zero: no filter. In a flat picture that is quickest and smallest. Each pixel
/// is written as four bytes, of which the next one covers the last: a third of the time of three.
QByteArray rowsOf(const QImage &picture)
{
    const QImage plain = picture.convertToFormat(QImage::Format_RGB32);
    const int width = plain.width();
    QByteArray rows(plain.height() * (3 * qsizetype(width) + 1) + 1, Qt::Uninitialized);
    char *to = rows.data();
    for (int y = 0; y < plain.height(); ++y) {
        *to++ = 0;
        const auto *from = reinterpret_cast<const QRgb *>(plain.constScanLine(y));
        for (int x = 0; x < width; ++x, to += 3)
            qToBigEndian(quint32(from[x] << 8), to);
    }
    rows.chop(1);
    return rows;
}

QByteArray compressed(const QByteArray &data)
{
    const Compressor compressor(libdeflate_alloc_compressor(effort), libdeflate_free_compressor);
    QByteArray packed(
        qsizetype(libdeflate_zlib_compress_bound(compressor.get(), size_t(data.size()))), Qt::Uninitialized);
    packed.resize(qsizetype(libdeflate_zlib_compress(
        compressor.get(), data.constData(), size_t(data.size()), packed.data(), size_t(packed.size()))));
    packed.squeeze();
    return packed;
}

QByteArray beginning(const QSize &size)
{
    QByteArray file("\x89PNG\r\n\x1a\n", 8);
    QByteArray header;
    addNumber(header, quint32(size.width()));
    addNumber(header, quint32(size.height()));
    header.append("\x08\x02\x00\x00\x00", 5); // eight bits each of red, green and blue
    addChunk(file, "IHDR", header);
    addChunk(file, "sRGB", QByteArray(1, 0));
    return file;
}

void addDescription(QByteArray &file, const QString &description)
{
    if (!description.isEmpty())
        addChunk(file, "iTXt", QByteArray("Description\0\0\0\0\0", 16) + description.toUtf8());
}

} // namespace

QByteArray pngFile(const QImage &picture, const QString &description)
{
    QByteArray file = beginning(picture.size());
    addDescription(file, description);
    addChunk(file, "IDAT", compressed(rowsOf(picture)));
    addChunk(file, "IEND", {});
    return file;
}

PngFilm::PngFilm(const QSize &size)
    : m_size(size)
{
}

void PngFilm::add(const QImage &picture, int milliseconds)
{
    m_frames += {compressed(rowsOf(picture)), milliseconds};
}

QByteArray PngFilm::file(const QString &description) const
{
    QByteArray file = beginning(m_size);
    QByteArray film;
    addNumber(film, quint32(m_frames.size()));
    addNumber(film, 1); // time; nothing moves for ever
    addChunk(file, "acTL", film);
    addDescription(file, description);
    quint32 number = 0;
    for (const Frame &frame : m_frames) {
        QByteArray control;
        const bool isFirst = number == 0;
        addNumber(control, number++);
        addNumber(control, quint32(m_size.width()));
        addNumber(control, quint32(m_size.height()));
        addNumber(control, 0);
        addNumber(control, 0);
        addShort(control, quint16(frame.milliseconds));
        addShort(control, 1000);
        control.append(2, 0); // takes the place of the picture before
        addChunk(file, "fcTL", control);
        if (isFirst) {
            addChunk(file, "IDAT", frame.data);
            continue;
        }
        QByteArray data;
        addNumber(data, number++);
        addChunk(file, "fdAT", data + frame.data);
    }
    addChunk(file, "IEND", {});
    return file;
}

} // namespace yanlian
