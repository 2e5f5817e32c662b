// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/TranslatorSet.h"

#include "tests/support/Print.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace yanlian {

namespace {

class TranslatorSetTest : public testing::Test {
protected:
    /// Puts one of the two dictionaries into a folder under the name TranslatorSet looks for.
    void put(const QString &dictionary, const QString &folder, const QString &name)
    {
        ASSERT_TRUE(QDir(m_folder.path()).mkpath(folder));
        ASSERT_TRUE(QFile::copy(
            QStringLiteral(YANLIAN_TEST_TRANSLATIONS "/") + dictionary, path(folder + QLatin1Char('/') + name)));
    }

    QString path(const QString &file) const { return m_folder.filePath(file); }

    static QString coach() { return QCoreApplication::translate("Coach", "你好"); }
    static QString phone() { return QCoreApplication::translate("HomeScreen", "花呗"); }

    QTemporaryDir m_folder;
    const QString m_near = QStringLiteral("near_en.qm");
    const QString m_far = QStringLiteral("far_en.qm");
};

} // namespace

TEST_F(TranslatorSetTest, MissingFilesDoNothing)
{
    TranslatorSet set({path(QStringLiteral("nowhere")), QString()}, QStringLiteral("tiny"));
    set.use(Language::English, Language::Chinese);
    EXPECT_EQ(coach(), QStringLiteral("你好"));
    EXPECT_EQ(set.phoneTextForCoach("HomeScreen", QStringLiteral("花呗")), QStringLiteral("花呗"));
}

TEST_F(TranslatorSetTest, BeforeUseNothingIsTranslated)
{
    const TranslatorSet set({m_folder.path()}, QStringLiteral("tiny"));
    EXPECT_EQ(set.phoneTextForCoach("HomeScreen", QStringLiteral("花呗")), QStringLiteral("花呗"));
}

TEST_F(TranslatorSetTest, ADamagedFileDoesNothing)
{
    QFile damaged(path(QStringLiteral("tiny_coach_en.qm")));
    ASSERT_TRUE(damaged.open(QIODevice::WriteOnly));
    damaged.write(QByteArray(1000, '\xff'));
    damaged.close();
    TranslatorSet set({m_folder.path()}, QStringLiteral("tiny"));
    set.use(Language::English, Language::English);
    EXPECT_EQ(coach(), QStringLiteral("你好"));
}

TEST_F(TranslatorSetTest, TranslatesCoachAndPhone)
{
    put(m_near, QStringLiteral("a"), QStringLiteral("tiny_coach_en.qm"));
    put(m_far, QStringLiteral("a"), QStringLiteral("tiny_phone_en.qm"));
    TranslatorSet set({path(QStringLiteral("a"))}, QStringLiteral("tiny"));
    set.use(Language::English, Language::English);
    EXPECT_EQ(coach(), QStringLiteral("Good day")) << "the phone's dictionary lies on top";
    EXPECT_EQ(phone(), QStringLiteral("Ant Credit"));
}

TEST_F(TranslatorSetTest, ThePhoneMayStayChineseBesideAnEnglishCoach)
{
    put(m_near, QStringLiteral("a"), QStringLiteral("tiny_phone_en.qm"));
    TranslatorSet set({path(QStringLiteral("a"))}, QStringLiteral("tiny"));
    set.use(Language::English, Language::Chinese);
    EXPECT_EQ(phone(), QStringLiteral("花呗"));
    EXPECT_EQ(set.phoneTextForCoach("HomeScreen", QStringLiteral("花呗")), QStringLiteral("Huabei"));
    EXPECT_EQ(set.phoneTextForCoach("HomeScreen", QStringLiteral("付钱")), QStringLiteral("付钱"));
}

TEST_F(TranslatorSetTest, TheNearestFolderWins)
{
    put(m_near, QStringLiteral("near"), QStringLiteral("tiny_coach_en.qm"));
    put(m_far, QStringLiteral("far"), QStringLiteral("tiny_coach_en.qm"));
    TranslatorSet set({path(QStringLiteral("near")), path(QStringLiteral("far"))}, QStringLiteral("tiny"));
    set.use(Language::English, Language::English);
    EXPECT_EQ(coach(), QStringLiteral("Hello"));
}

TEST_F(TranslatorSetTest, ChangingTheLanguageTakesTheOldOneAway)
{
    put(m_near, QStringLiteral("a"), QStringLiteral("tiny_coach_en.qm"));
    TranslatorSet set({path(QStringLiteral("a"))}, QStringLiteral("tiny"));
    set.use(Language::English, Language::English);
    ASSERT_EQ(coach(), QStringLiteral("Hello"));
    set.use(Language::Chinese, Language::Chinese);
    EXPECT_EQ(coach(), QStringLiteral("你好"));
}

TEST_F(TranslatorSetTest, WhenItIsGoneSoAreItsTranslations)
{
    put(m_near, QStringLiteral("a"), QStringLiteral("tiny_coach_en.qm"));
    {
        TranslatorSet set({path(QStringLiteral("a"))}, QStringLiteral("tiny"));
        set.use(Language::English, Language::English);
        ASSERT_EQ(coach(), QStringLiteral("Hello"));
    }
    EXPECT_EQ(coach(), QStringLiteral("你好"));
}

} // namespace yanlian
