// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guide/PngFile.h"

#include <QtEndian>

#include <libdeflate.h>

#include <cstring>
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

/// Rows of 24 bits a pixel, each after a zero: no filter. In a flat picture that is quickest and smallest.
QByteArray rowsOf(const QImage &picture)
{
    const QImage plain = picture.convertToFormat(QImage::Format_RGB888);
    const qsizetype length = 3 * qsizetype(picture.width());
    QByteArray rows(picture.height() * (length + 1), Qt::Uninitialized);
    char *to = rows.data();
    for (int y = 0; y < picture.height(); ++y) {
        *to++ = 0;
        std::memcpy(to, plain.constScanLine(y), size_t(length));
        to += length;
    }
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
