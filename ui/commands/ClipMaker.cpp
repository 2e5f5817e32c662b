// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/ClipMaker.h"

#include "ui/speech/Ssml.h"

#include <QProcess>
#include <QStandardPaths>
#include <QtEndian>

namespace yanlian {

namespace {

constexpr int wordsPerMinute = 150; ///< old ears need them slower than espeak-ng's own 175
constexpr int loudness = 70; ///< of 200; from 80 on, loud vowels come close to the end of the scale
constexpr int mostTime = 60'000; ///< milliseconds for one sentence
constexpr qsizetype headerSize = 44; ///< bytes of a WAV file before its samples

bool isWave(const QByteArray &bytes)
{
    return bytes.size() > headerSize && bytes.startsWith("RIFF") && bytes.mid(8, 8) == "WAVEfmt "
        && bytes.mid(36, 4) == "data";
}

/// Into a pipe espeak-ng writes the header before it knows them.
void writeSizes(QByteArray &wave)
{
    qToLittleEndian(quint32(wave.size() - 8), wave.data() + 4);
    qToLittleEndian(quint32(wave.size() - headerSize), wave.data() + 40);
}

} // namespace

ClipMaker::ClipMaker()
    : m_program(QStandardPaths::findExecutable(QStringLiteral("espeak-ng")))
{
}

/// Through a pipe, for espeak-ng does not tell when a disk is full.
SpokenClip ClipMaker::make(const Utterance &utterance) const
{
    QProcess espeak;
    espeak.start(
        m_program,
        {QStringLiteral("-m"), QStringLiteral("-v"), espeakVoice(utterance.language), QStringLiteral("-s"),
         QString::number(wordsPerMinute), QStringLiteral("-a"), QString::number(loudness), QStringLiteral("--stdout"),
         ssmlOf(utterance)},
        QIODevice::ReadOnly);
    const bool hasEnded = espeak.waitForFinished(mostTime);
    const auto failed = [&](const QString &why) {
        const QString said = QString::fromLocal8Bit(espeak.readAllStandardError()).simplified();
        return SpokenClip{{}, QStringLiteral("espeak-ng: ") + (said.isEmpty() ? why : said)};
    };
    if (!hasEnded || espeak.exitStatus() != QProcess::NormalExit)
        return failed(espeak.errorString());
    if (espeak.exitCode() != 0)
        return failed(QStringLiteral("ended with %1").arg(espeak.exitCode()));
    QByteArray wave = espeak.readAllStandardOutput();
    if (!isWave(wave))
        return failed(QStringLiteral("made no sound"));
    writeSizes(wave);
    return {wave, {}};
}

} // namespace yanlian
