// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace yanlian {

/// What is heard of a clip.
struct Wave final {
    double seconds = 0;
    double loudness = 0; ///< root of the mean square, of 1
    double peak = 0; ///< of 1
};

/// A line of the list of clips.
struct Listed final {
    QString id;
    QString text;

    bool operator==(const Listed &) const = default;
};

/// A WAV file with 16 bits a sample and one channel; anything else, and half of one, fails the test.
Wave readWave(const QString &path);

/// The list of clips in this folder.
QList<Listed> readList(const QString &folder);

/// The bytes of a file; one that is not there fails the test.
QByteArray bytesOf(const QString &path);

} // namespace yanlian
