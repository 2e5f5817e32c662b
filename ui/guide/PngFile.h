// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QString>

namespace yanlian {

/// A picture without transparency, of 32 bits a pixel, as a PNG file of 24. Its bytes depend on the picture and the
/// description alone, which is kept in it for whoever cannot see it. May be called in any thread.
QByteArray pngFile(const QImage &picture, const QString &description);

/// Pictures of one size that follow one another, each for so many milliseconds, once. What does not know such films
/// shows the first of them.
class PngFilm final {
public:
    explicit PngFilm(const QSize &size);

    void add(const QImage &picture, int milliseconds);
    QByteArray file(const QString &description) const;

private:
    struct Frame {
        QByteArray data;
        int milliseconds;
    };

    QSize m_size;
    QList<Frame> m_frames;
};

} // namespace yanlian
