// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guide/PngFile.h"

#include "ui/guide/PackedRows.h"

#include <QtEndian>

#include <libdeflate.h>

namespace yanlian {

namespace {

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
    addChunk(file, "IDAT", packedRows(picture));
    addChunk(file, "IEND", {});
    return file;
}

PngFilm::PngFilm(const QSize &size)
    : m_size(size)
{
}

void PngFilm::add(const QImage &picture, int milliseconds)
{
    m_frames += {packedRows(picture), milliseconds};
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
