// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/guard/ClipFile.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QtEndian>

#include <cmath>

namespace yanlian {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

Wave readWave(const QString &path)
{
    const QByteArray bytes = bytesOf(path);
    constexpr int header = 44;
    if (bytes.size() <= header || !bytes.startsWith("RIFF") || bytes.mid(8, 8) != "WAVEfmt ") {
        ADD_FAILURE() << path.toStdString() << " is no WAV file";
        return {};
    }
    const auto number = [&](int at) { return qFromLittleEndian<quint32>(bytes.constData() + at); };
    EXPECT_EQ(number(4) + 8, bytes.size()) << path.toStdString() << " is not whole";
    EXPECT_EQ(number(40) + header, bytes.size()) << path.toStdString() << " is not whole";
    EXPECT_EQ(number(20), 0x00010001U) << path.toStdString() << ": plain samples, one channel";
    const qsizetype count = (bytes.size() - header) / 2;
    Wave wave{.seconds = double(count) / number(24)};
    double sum = 0;
    for (qsizetype i = 0; i < count; ++i) {
        const double sample = qFromLittleEndian<qint16>(bytes.constData() + header + 2 * i) / 32768.0;
        sum += sample * sample;
        wave.peak = std::max(wave.peak, std::abs(sample));
    }
    wave.loudness = std::sqrt(sum / double(count));
    return wave;
}

QList<Listed> readList(const QString &folder)
{
    QList<Listed> all;
    const QString lines = QString::fromUtf8(bytesOf(folder + QLatin1StringView("/sentences.tsv")));
    for (const QString &line : lines.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        all += {line.section(QLatin1Char('\t'), 0, 0), line.section(QLatin1Char('\t'), 1)};
    return all;
}

} // namespace yanlian
