// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/guard/ProjectFiles.h"
#include "tests/guard/TsFile.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

// What the coach and the program say is said in short sentences (a11y U9). What the phone says is not ours.

namespace yanlian {

namespace {

QStringList sentences(const QStringList &texts, const QString &end)
{
    const QRegularExpression ending(end);
    QStringList all;
    for (const QString &text : texts)
        all += text.split(ending, Qt::SkipEmptyParts);
    return all;
}

struct Texts final {
    QStringList chinese;
    QStringList english;
};

Texts everyText()
{
    Texts texts;
    const QString folder = projectFolder() + QLatin1StringView("translations/");
    for (const TsMessage &message : TsFile(folder + QLatin1StringView("huabei_coach_en.ts")).messages) {
        texts.chinese += message.source;
        texts.english += message.translations;
    }
    for (const TsMessage &message : TsFile(folder + QLatin1StringView("yanlian_zh_CN.ts")).messages) {
        texts.chinese += message.translations;
        texts.english += message.source;
    }
    return texts;
}

} // namespace

TEST(Sentences, AreShortInChinese)
{
    constexpr int wanted = 20; // Han characters
    constexpr int most = 30;
    static const QRegularExpression han(QStringLiteral("[\\x{4e00}-\\x{9fff}]")); // \p{Han} has commas too
    const QStringList all = sentences(everyText().chinese, QStringLiteral("[。！？；：\\n]"));
    qsizetype longer = 0;
    for (const QString &sentence : all) {
        const qsizetype length = sentence.count(han);
        EXPECT_LE(length, most) << sentence.toStdString();
        longer += length > wanted ? 1 : 0;
    }
    EXPECT_GT(all.size(), 2000);
    EXPECT_LE(longer, all.size() / 50) << "more than two of a hundred have more than " << wanted << " characters";
}

TEST(Sentences, AreShortInEnglish)
{
    constexpr int most = 25; // words
    static const QRegularExpression space(QStringLiteral("\\s+"));
    const QStringList all = sentences(everyText().english, QStringLiteral("[.!?:;]+[\"')\\]]*(\\s|$)"));
    EXPECT_GT(all.size(), 2000);
    for (const QString &sentence : all)
        EXPECT_LE(sentence.split(space, Qt::SkipEmptyParts).size(), most) << sentence.toStdString();
}

} // namespace yanlian
