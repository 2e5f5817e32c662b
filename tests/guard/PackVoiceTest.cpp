// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/guard/Program.h"
#include "tests/support/Print.h"
#include "tests/support/TemporaryPack.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>

#include <cmath>

// `yanlian pack voice` with the real espeak-ng.

namespace yanlian {

namespace {

const QString chinese = QStringLiteral("zh_CN");

/// What is heard of a clip.
struct Wave {
    double seconds = 0;
    double loudness = 0; ///< root of the mean square, of 1
};

Wave readWave(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    const QByteArray bytes = file.readAll();
    constexpr int header = 44;
    if (bytes.size() <= header || !bytes.startsWith("RIFF") || bytes.mid(8, 8) != "WAVEfmt ") {
        ADD_FAILURE() << path.toStdString() << " is no WAV file";
        return {};
    }
    const auto number = [&](int at) { return *reinterpret_cast<const quint32 *>(bytes.constData() + at); };
    EXPECT_EQ(number(4) + 8, bytes.size()) << path.toStdString() << " is not whole";
    const auto *samples = reinterpret_cast<const qint16 *>(bytes.constData() + header);
    const qsizetype count = (bytes.size() - header) / 2;
    double sum = 0;
    for (qsizetype i = 0; i < count; ++i)
        sum += std::pow(samples[i] / 32768.0, 2);
    return {double(count) / number(24), std::sqrt(sum / double(count))};
}

/// How many places there are where this begins.
double count(const QString &text, const char *pattern)
{
    return double(text.count(QRegularExpression(QLatin1StringView(pattern))));
}

/// Reads no language it does not have to, and leaves no word out: a voice that spells ("Chinese letter") would take far
/// too long, one that skips what it cannot read would be too quick.
void checkSound(const QString &text, const Wave &wave)
{
    const double words = count(text, "\\b[A-Za-z]");
    const double syllables = count(text, "\\p{Han}") + count(text, "\\d");
    const double least = 0.1 + 0.11 * syllables + 0.1 * words;
    const double most = 1.5 + 0.42 * syllables + 0.75 * words;
    EXPECT_TRUE(wave.seconds >= least && wave.seconds <= most)
        << wave.seconds << " s, not " << least << " to " << most << " s: " << text.toStdString();
    EXPECT_TRUE(wave.loudness >= 0.03 && wave.loudness <= 0.3) << wave.loudness << ": " << text.toStdString();
}

struct Listed {
    QString id;
    QString text;

    bool operator==(const Listed &) const = default;
};

class PackVoice : public testing::Test {
protected:
    void SetUp() override
    {
        if (QStandardPaths::findExecutable(QStringLiteral("espeak-ng")).isEmpty())
            GTEST_SKIP() << "espeak-ng is not installed";
    }

    Ran run(const QString &language = chinese)
    {
        return runYanlian(
            {QStringLiteral("pack"), QStringLiteral("voice"), QStringLiteral("--out"), out.path(),
             QStringLiteral("--lang"), language, pack.folder()});
    }

    QString clip(const QString &id, const QString &language = chinese) const
    {
        return QStringLiteral("%1/voice/%2/%3.wav").arg(out.path(), language, id);
    }

    QList<Listed> list(const QString &language = chinese) const
    {
        QFile file(QStringLiteral("%1/voice/%2/sentences.tsv").arg(out.path(), language));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        QList<Listed> all;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            all += {line.section(QLatin1Char('\t'), 0, 0), line.section(QLatin1Char('\t'), 1)};
        return all;
    }

    QString idOf(const QString &text) const
    {
        for (const Listed &each : list())
            if (each.text == text)
                return each.id;
        ADD_FAILURE() << "not on the list: " << text.toStdString();
        return {};
    }

    void checkClips(const QString &language)
    {
        QSet<QString> texts;
        const QList<Listed> all = list(language);
        for (const Listed &each : all) {
            EXPECT_FALSE(texts.contains(each.text)) << each.text.toStdString();
            texts.insert(each.text);
            checkSound(each.text, readWave(clip(each.id, language)));
        }
        const QDir folder(out.filePath(QStringLiteral("voice/") + language));
        EXPECT_EQ(folder.entryList(QDir::Files).size(), all.size() + 1) << "nothing else but the list";
    }

    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    TemporaryPack pack;
    QTemporaryDir out;
};

} // namespace

TEST_F(PackVoice, SpeaksEverySentenceOnceAndLaterOnlyWhatIsNew)
{
    const Ran first = run();
    EXPECT_EQ(first.exitCode, 0);
    EXPECT_EQ(first.err, QStringList());
    const QList<Listed> before = list();
    EXPECT_GT(before.size(), 100);
    EXPECT_EQ(
        first.out,
        QStringLiteral("zh_CN: %1 sentences, %1 clips made, 0 kept, 0 no longer spoken\n").arg(before.size()));
    checkClips(chinese);
    EXPECT_FALSE(QFile::exists(out.filePath(QStringLiteral("voice/en"))));

    write(clip(before.constFirst().id), "a person");
    const QString id = idOf(QStringLiteral("升级好了。"));
    pack.replace(QStringLiteral("scenarios/upgrade.yaml"), "say: 升级好了。", "say: 升级办好了。");
    const Ran second = run();
    EXPECT_EQ(second.exitCode, 0);
    EXPECT_TRUE(second.out.contains(clip(id) + QStringLiteral(": no longer spoken: 升级好了。\n")))
        << second.out.toStdString();
    EXPECT_TRUE(QFile::exists(clip(id))) << "somebody may have spoken it";
    EXPECT_TRUE(QFile::exists(clip(idOf(QStringLiteral("升级办好了。")))));
    EXPECT_EQ(read(clip(before.constFirst().id)), "a person");
    int added = 0;
    for (const Listed &each : list()) {
        EXPECT_NE(each.text, QStringLiteral("升级好了。"));
        added += !before.contains(each);
    }
    EXPECT_TRUE(
        second.out.contains(QStringLiteral("sentences, %1 clips made, %2 kept").arg(added).arg(list().size() - added)))
        << second.out.toStdString();
}

TEST_F(PackVoice, SpeaksEnglish)
{
    EXPECT_EQ(run(QStringLiteral("en")).exitCode, 0);
    checkClips(QStringLiteral("en"));
}

TEST_F(PackVoice, SaysWhereItCannotWrite)
{
    QFile inTheWay(out.filePath(QStringLiteral("voice")));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    const Ran ran = run();
    EXPECT_EQ(ran.exitCode, 1);
    EXPECT_EQ(
        ran.err,
        QStringList{
            QStringLiteral("yanlian: %1/voice/zh_CN: cannot be written: the folder cannot be made").arg(out.path())});
}

TEST(PackVoiceAlone, NamesThePackageWhereEspeakIsMissing)
{
    const TemporaryPack pack;
    const Ran ran = Program(QStringLiteral(YANLIAN_PROGRAM))
                        .with(QStringLiteral("PATH"), QStringLiteral("/nowhere"))
                        .run(
                            {QStringLiteral("pack"), QStringLiteral("voice"), QStringLiteral("--out"),
                             QStringLiteral("clips"), pack.folder()});
    EXPECT_EQ(ran.exitCode, 2);
    EXPECT_EQ(ran.out, QString());
    EXPECT_EQ(
        ran.err,
        QStringList{QStringLiteral("yanlian: espeak-ng is not installed; on Debian it is the package espeak-ng")});
}

} // namespace yanlian
