// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/guard/ClipFile.h"
#include "tests/guard/Program.h"
#include "tests/support/Print.h"
#include "tests/support/TemporaryPack.h"

#include <gtest/gtest.h>

#include <QCryptographicHash>
#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>
#include <cmath>

// `yanlian pack voice` with the real espeak-ng, and what can be heard of its clips.

namespace yanlian {

namespace {

const QString chinese = QStringLiteral("zh_CN");
const QString english = QStringLiteral("en");

/// How many places there are where this begins.
double count(const QString &text, const char *pattern)
{
    return double(text.count(QRegularExpression(QLatin1StringView(pattern))));
}

double decibels(double of1)
{
    return 20 * std::log10(of1);
}

/// Reads no language it does not have to, and leaves no word out: a voice that spells ("Chinese letter") would take far
/// too long, one that skips what it cannot read would be too quick.
void checkLength(const QString &text, const Wave &wave)
{
    const double words = count(text, "\\b[A-Za-z]");
    const double syllables = count(text, "\\p{Han}") + count(text, "\\d");
    const double least = 0.1 + 0.11 * syllables + 0.1 * words;
    const double most = 1.5 + 0.42 * syllables + 0.75 * words;
    EXPECT_TRUE(wave.seconds >= least && wave.seconds <= most)
        << wave.seconds << " s, not " << least << " to " << most << " s: " << text.toStdString();
}

/// What espeak-ng itself says with a voice, without the header, whose sizes it does not know in a pipe.
QByteArray samplesOf(const QString &text, const char *voice)
{
    QProcess espeak;
    espeak.start(
        QStringLiteral("espeak-ng"),
        {QStringLiteral("-m"), QStringLiteral("-v"), QLatin1StringView(voice), QStringLiteral("-s"),
         QStringLiteral("150"), QStringLiteral("-a"), QStringLiteral("70"), QStringLiteral("--stdout"),
         QStringLiteral("<speak>%1</speak>").arg(text)},
        QIODevice::ReadOnly);
    EXPECT_TRUE(espeak.waitForFinished());
    return espeak.readAllStandardOutput().mid(44);
}

class PackVoice : public testing::Test {
protected:
    void SetUp() override
    {
        if (QStandardPaths::findExecutable(QStringLiteral("espeak-ng")).isEmpty())
            GTEST_SKIP() << "espeak-ng is not installed";
    }

    Ran run(const QString &languages)
    {
        return runYanlian(
            {QStringLiteral("pack"), QStringLiteral("voice"), QStringLiteral("--out"), out.path(),
             QStringLiteral("--lang"), languages, pack.folder()});
    }

    QString folder(const QString &language) const { return out.filePath(QStringLiteral("voice/") + language); }

    QString clip(const QString &id, const QString &language = chinese) const
    {
        return QStringLiteral("%1/%2.wav").arg(folder(language), id);
    }

    QString idOf(const QString &text, const QString &language = chinese) const
    {
        for (const Listed &each : readList(folder(language)))
            if (each.text == text)
                return each.id;
        ADD_FAILURE() << "not on the list: " << text.toStdString();
        return {};
    }

    /// Each sentence once, under its own name, and nothing else.
    void checkList(const QString &language) const
    {
        QSet<QString> texts;
        const QList<Listed> all = readList(folder(language));
        EXPECT_GT(all.size(), 100);
        for (const Listed &each : all) {
            EXPECT_FALSE(texts.contains(each.text)) << each.text.toStdString();
            texts.insert(each.text);
            const QByteArray whole = (language + QLatin1Char('\n') + each.text).toUtf8();
            EXPECT_EQ(
                each.id,
                QLatin1StringView(QCryptographicHash::hash(whole, QCryptographicHash::Sha256).toHex().left(16)));
        }
        EXPECT_EQ(QDir(folder(language)).entryList(QDir::Files | QDir::Hidden).size(), all.size() + 1)
            << "nothing else but the list";
    }

    static bool isForeign(const QString &text, const QString &language)
    {
        return language == english ? count(text, "\\p{Han}") > 0
                                   : count(text, "\\p{Han}") == 0 && count(text, "[A-Za-z]") > 0;
    }

    qsizetype foreign(const QString &language) const
    {
        const QList<Listed> all = readList(folder(language));
        return std::count_if(
            all.cbegin(), all.cend(), [&](const Listed &each) { return isForeign(each.text, language); });
    }

    /// Checks what is heard of every clip. The loudness of those in this language alone, in decibels.
    double checkSound(const QString &language) const
    {
        double sum = 0;
        double seconds = 0;
        for (const Listed &each : readList(folder(language))) {
            const Wave wave = readWave(clip(each.id, language));
            checkLength(each.text, wave);
            EXPECT_TRUE(wave.loudness >= 0.03 && wave.loudness <= 0.3)
                << wave.loudness << ": " << each.text.toStdString();
            EXPECT_TRUE(wave.peak >= 0.2 && wave.peak < 0.95) << wave.peak << ": " << each.text.toStdString();
            if (isForeign(each.text, language))
                continue;
            sum += wave.loudness * wave.loudness * wave.seconds;
            seconds += wave.seconds;
        }
        return decibels(std::sqrt(sum / seconds));
    }

    /// That espeak-ng speaks so with this voice, and otherwise with the other.
    void checkVoice(const QString &text, const QString &language, const char *voice, const char *other) const
    {
        const QByteArray said = bytesOf(clip(idOf(text, language), language)).mid(44);
        EXPECT_TRUE(said == samplesOf(text, voice)) << text.toStdString() << ": not the voice " << voice;
        EXPECT_FALSE(said == samplesOf(text, other)) << text.toStdString() << ": the voice " << other;
    }

    TemporaryPack pack;
    QTemporaryDir out;
};

} // namespace

TEST_F(PackVoice, SpeaksBothLanguagesEquallyLoudEachWithItsOwnVoice)
{
    const Ran ran = run(chinese + QLatin1Char(',') + english);
    EXPECT_EQ(ran.exitCode, 0);
    EXPECT_EQ(ran.err, QStringList());
    for (const QString &language : {chinese, english})
        checkList(language);
    EXPECT_GT(readList(folder(chinese)).size(), 10 * foreign(chinese)) << "but for names, such as English";
    EXPECT_GT(readList(folder(english)).size(), 2 * foreign(english)) << "the pack itself is in Chinese only";
    const double chineseLoudness = checkSound(chinese);
    const double englishLoudness = checkSound(english);
    EXPECT_NEAR(chineseLoudness, englishLoudness, 3);
    checkVoice(QStringLiteral("升级好了。"), chinese, "cmn-latn-pinyin", "en-us");
    checkVoice(QStringLiteral("Voice: off"), english, "en-us", "cmn-latn-pinyin");
}

TEST_F(PackVoice, SpeaksLaterOnlyWhatIsNew)
{
    const Ran first = run(chinese);
    EXPECT_EQ(first.exitCode, 0);
    const QList<Listed> before = readList(folder(chinese));
    EXPECT_EQ(
        first.out,
        QStringLiteral("zh_CN: %1 sentences, %1 clips made, 0 kept, 0 no longer spoken\n").arg(before.size()));
    EXPECT_FALSE(QFile::exists(folder(english)));

    QFile recorded(clip(before.constFirst().id));
    ASSERT_TRUE(recorded.open(QIODevice::WriteOnly));
    recorded.write("a person");
    recorded.close();
    const QString id = idOf(QStringLiteral("升级好了。"));
    pack.replace(QStringLiteral("scenarios/upgrade.yaml"), "say: 升级好了。", "say: 升级办好了。");
    const Ran second = run(chinese);
    EXPECT_EQ(second.exitCode, 0);
    EXPECT_TRUE(second.out.contains(clip(id) + QStringLiteral(": no longer spoken: 升级好了。\n")))
        << second.out.toStdString();
    EXPECT_TRUE(QFile::exists(clip(id))) << "somebody may have spoken it";
    EXPECT_TRUE(QFile::exists(clip(idOf(QStringLiteral("升级办好了。")))));
    EXPECT_EQ(bytesOf(recorded.fileName()), "a person");
    const QList<Listed> after = readList(folder(chinese));
    int added = 0;
    for (const Listed &each : after) {
        EXPECT_NE(each.text, QStringLiteral("升级好了。"));
        added += !before.contains(each);
    }
    EXPECT_TRUE(
        second.out.contains(QStringLiteral("sentences, %1 clips made, %2 kept").arg(added).arg(after.size() - added)))
        << second.out.toStdString();
}

} // namespace yanlian
