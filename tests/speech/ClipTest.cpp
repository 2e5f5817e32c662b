// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Print.h"
#include "ui/speech/ClipEngine.h"
#include "ui/speech/ClipList.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

// Recorded sentences: which file speaks for which sentence.

namespace yanlian {

namespace {

class FakePlayer final : public ClipPlayer {
public:
    explicit FakePlayer(QStringList &played)
        : m_played(played)
    {
    }

    SayOutcome play(const QString &file, const VoiceEngine::Wish &) override
    {
        m_played += file;
        return SayOutcome::Said;
    }

private:
    QStringList &m_played;
};

class Clips : public testing::Test {
protected:
    void write(const QString &file, const QByteArray &content)
    {
        const QString path = folder.filePath(file);
        ASSERT_TRUE(QDir().mkpath(QFileInfo(path).path()));
        QFile out(path);
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(content);
    }

    SayOutcome say(const char *text, Language language = Language::Chinese, const QStringList &roots = {})
    {
        QStringList paths;
        ClipEngine engine(roots.isEmpty() ? QStringList{folder.path()} : roots, std::make_unique<FakePlayer>(paths));
        const SayOutcome outcome = engine.say({{QString::fromUtf8(text), language}, {}, {}, [](VoiceEngine::Sign) {}});
        played.clear();
        for (const QString &path : paths)
            played += QDir(folder.path()).relativeFilePath(path);
        return outcome;
    }

    QTemporaryDir folder;
    QStringList played;
};

} // namespace

TEST_F(Clips, SpeakForTheSentenceTheirListNames)
{
    write(QStringLiteral("voice/zh_CN/sentences.tsv"), "one\t请点「花呗」。\ntwo\t对了。\n");
    write(QStringLiteral("voice/zh_CN/one.wav"), "RIFF");
    write(QStringLiteral("voice/zh_CN/two.ogg"), "OggS");
    EXPECT_EQ(say("请点「花呗」。"), SayOutcome::Said);
    EXPECT_EQ(played, QStringList{QStringLiteral("voice/zh_CN/one.wav")});
    EXPECT_EQ(say("对了。"), SayOutcome::Said);
    EXPECT_EQ(played, QStringList{QStringLiteral("voice/zh_CN/two.ogg")});
    EXPECT_EQ(say("请点「花呗」"), SayOutcome::Unable) << "another sentence";
    EXPECT_EQ(say("对了。", Language::English), SayOutcome::Unable) << "another language";
}

TEST_F(Clips, ThatAreNotThereAreLeftToTheVoices)
{
    write(QStringLiteral("voice/zh_CN/sentences.tsv"), "one\t对了。\n");
    EXPECT_EQ(say("对了。"), SayOutcome::Unable);
    EXPECT_EQ(say("对了。", Language::Chinese, {folder.filePath(QStringLiteral("nowhere"))}), SayOutcome::Unable);
    EXPECT_EQ(played, QStringList());
}

TEST_F(Clips, OfTheFirstFolderComeFirst)
{
    for (const char *root : {"a", "b"}) {
        const QString at = QLatin1StringView(root) + QLatin1StringView("/voice/en/");
        write(at + QLatin1StringView("sentences.tsv"), "x\tYes.\n" + QByteArray(*root == 'b' ? "y\tNo.\n" : ""));
        write(at + QLatin1StringView("x.wav"), "RIFF");
        write(at + QLatin1StringView("y.wav"), "RIFF");
    }
    const QStringList roots{folder.filePath(QStringLiteral("a")), folder.filePath(QStringLiteral("b"))};
    EXPECT_EQ(say("Yes.", Language::English, roots), SayOutcome::Said);
    EXPECT_EQ(played, QStringList{QStringLiteral("a/voice/en/x.wav")});
    EXPECT_EQ(say("No.", Language::English, roots), SayOutcome::Said);
    EXPECT_EQ(played, QStringList{QStringLiteral("b/voice/en/y.wav")});
}

TEST_F(Clips, NeverLeadOutOfTheirFolder)
{
    write(QStringLiteral("voice/secret.wav"), "RIFF");
    write(
        QStringLiteral("voice/zh_CN/sentences.tsv"),
        "../secret\t一。\n\n\t二。\nno tab at all\nid\t\n" + QByteArray(100, 'x') + "\t三。\n");
    EXPECT_EQ(readClips(folder.path(), Language::Chinese), QList<Clip>());
    EXPECT_EQ(say("一。"), SayOutcome::Unable);
}

TEST_F(Clips, AreListedAsTheyAreRead)
{
    const QList<Clip> clips{
        {QStringLiteral("a1"), QStringLiteral("一。")}, {QStringLiteral("b2"), QStringLiteral("Two.")}};
    write(QStringLiteral("voice/zh_CN/sentences.tsv"), clipList(clips));
    EXPECT_EQ(readClips(folder.path(), Language::Chinese), clips);
}

} // namespace yanlian
