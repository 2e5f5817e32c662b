// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/Language.h"
#include "tests/guard/ProjectFiles.h"
#include "tests/guard/TsFile.h"
#include "tests/support/Print.h"

#include <gtest/gtest.h>

#include <QFileInfo>
#include <QRegularExpression>

namespace yanlian {

namespace {

bool isChinese(const QString &language)
{
    return language.startsWith(QLatin1StringView("zh"));
}

bool isEnglish(const QString &language)
{
    return language.startsWith(QLatin1StringView("en"));
}

/// Asks about every message of every file; what is wrong comes back with the file and the source text.
template <typename FaultOf> QStringList faults(FaultOf faultOf)
{
    QStringList found;
    for (const QString &path : tsPaths()) {
        const TsFile file(path);
        for (const TsMessage &message : file.messages)
            if (const QString fault = faultOf(file, message); !fault.isEmpty())
                found += file.at(message) + QLatin1StringView(": ") + fault;
    }
    return found;
}

/// The texts of a message that are in a language, be they source or translation. A plural's source is for programmers.
QStringList textsIn(const TsFile &file, const TsMessage &message, bool (*isWanted)(const QString &))
{
    QStringList texts;
    if (isWanted(file.sourceLanguage) && !message.isNumerus)
        texts += message.source;
    if (isWanted(file.language))
        texts += message.translations;
    return texts;
}

QString firstMatch(const QStringList &texts, const QRegularExpression &forbidden)
{
    EXPECT_TRUE(forbidden.isValid()) << forbidden.errorString().toStdString();
    for (const QString &text : texts)
        if (const auto match = forbidden.match(text); match.hasMatch())
            return QStringLiteral("\"%1\" in \"%2\"").arg(match.captured(), text);
    return {};
}

QSet<QString> placeholders(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("%L?\\d+|%L?n\\b|\\{[^{}]*\\}"));
    QSet<QString> found;
    for (auto matches = form.globalMatch(text); matches.hasNext();)
        found.insert(matches.next().captured());
    return found;
}

/// What a Chinese sentence ends in where the English one ends in `mark`.
QString chineseEnd(QChar mark)
{
    switch (mark.unicode()) {
    case '.':
        return QStringLiteral("。");
    case '?':
        return QStringLiteral("？");
    case '!':
        return QStringLiteral("！");
    case ':':
        return QStringLiteral("：");
    case ';':
        return QStringLiteral("；");
    }
    return {};
}

} // namespace

TEST(Translations, EveryLanguageHasItsFiles)
{
    const QString listed = projectFile(QStringLiteral("translations/CMakeLists.txt")).text;
    for (const QString &code : languageCodes()) {
        QStringList wanted{QStringLiteral("yanlian_%1.ts").arg(code)}; // English has one for its plurals
        if (!isChinese(code)) // in Chinese the pack is written
            wanted += {QStringLiteral("huabei_phone_%1.ts").arg(code), QStringLiteral("huabei_coach_%1.ts").arg(code)};
        for (const QString &name : wanted) {
            ASSERT_TRUE(QFileInfo::exists(projectFolder() + QLatin1StringView("translations/") + name))
                << name.toStdString();
            EXPECT_TRUE(listed.contains(name)) << name.toStdString() << " is not in translations/CMakeLists.txt";
        }
    }
    for (const QString &path : tsPaths()) {
        const TsFile file(path);
        const QString source = QLatin1StringView(file.name.startsWith(QLatin1StringView("yanlian_")) ? "en" : "zh_CN");
        EXPECT_EQ(file.sourceLanguage, source) << file.name.toStdString();
        const QString code = file.name.section(QLatin1Char('.'), 0, 0);
        EXPECT_TRUE(
            code.endsWith(QLatin1Char('_') + file.language) || code.endsWith(QLatin1Char('_') + file.language.left(2)))
            << file.name.toStdString() << " says it is in " << file.language.toStdString();
    }
}

TEST(Translations, NothingIsUnfinished)
{
    EXPECT_EQ(
        faults([](const TsFile &file, const TsMessage &message) {
            if (!message.type.isEmpty())
                return message.type;
            const qsizetype forms = message.isNumerus && isEnglish(file.language) ? 2 : 1;
            if (message.translations.size() != forms)
                return QStringLiteral("%1 forms instead of %2").arg(message.translations.size()).arg(forms);
            for (const QString &translation : message.translations)
                if (translation.trimmed().isEmpty())
                    return QStringLiteral("empty");
            return QString();
        }),
        QStringList());
}

TEST(Translations, PlaceholdersAreTheSameOnBothSides)
{
    EXPECT_EQ(
        faults([](const TsFile &, const TsMessage &message) {
            for (const QString &translation : message.translations)
                if (placeholders(translation) != placeholders(message.source))
                    return QStringLiteral("other placeholders in \"%1\"").arg(translation);
            return QString();
        }),
        QStringList());
}

TEST(Translations, ChineseIsSetInChinese)
{
    static const QRegularExpression ascii(
        QStringLiteral("\\p{Han}\\s*[,.?!;:()\"']|[,?!;:()\"']\\s*\\p{Han}|\\.\\.\\.|(?<!…)…(?!…)"
                       "|\\s[。，、；：？！）」]|[（「]\\s"));
    EXPECT_EQ(
        faults([](const TsFile &file, const TsMessage &message) {
            return firstMatch(textsIn(file, message, isChinese), ascii);
        }),
        QStringList());
}

/// What the phone shows is quoted from real phones, blanks included.
TEST(Translations, NoBlankInsideAChineseSentence)
{
    static const QRegularExpression blank(QStringLiteral("\\p{Han}\\s+\\p{Han}"));
    EXPECT_EQ(
        faults([](const TsFile &file, const TsMessage &message) {
            const bool isQuoted = file.name.startsWith(QLatin1StringView("huabei_phone_"));
            return isQuoted ? QString() : firstMatch(textsIn(file, message, isChinese), blank);
        }),
        QStringList());
}

TEST(Translations, ChineseBracketsArePaired)
{
    EXPECT_EQ(
        faults([](const TsFile &file, const TsMessage &message) {
            for (const QString &text : textsIn(file, message, isChinese))
                for (const char16_t *pair : {u"（）", u"「」", u"《》", u"“”"})
                    if (text.count(QChar(pair[0])) != text.count(QChar(pair[1])))
                        return text;
            return QString();
        }),
        QStringList());
}

TEST(Translations, EnglishIsSetInEnglish)
{
    static const QRegularExpression foreign(QStringLiteral("[\\p{Han}\\x{3000}-\\x{303f}\\x{ff00}-\\x{ffef}“”‘’]"));
    EXPECT_EQ(
        faults([](const TsFile &file, const TsMessage &message) {
            return firstMatch(textsIn(file, message, isEnglish), foreign);
        }),
        QStringList());
}

/// English sentences are put after each other with a space, Chinese ones without.
TEST(Translations, NoBlankAtTheEndsOfAChineseText)
{
    static const QRegularExpression blank(QStringLiteral("^\\s|\\s$"));
    EXPECT_EQ(
        faults([](const TsFile &file, const TsMessage &message) {
            return firstMatch(textsIn(file, message, isChinese), blank);
        }),
        QStringList());
    EXPECT_EQ(
        faults([](const TsFile &file, const TsMessage &message) {
            return isChinese(file.sourceLanguage) ? firstMatch(message.translations, blank) : QString();
        }),
        QStringList())
        << "their Chinese source has none";
    static const QRegularExpression two(QStringLiteral("\\s\\s"));
    EXPECT_EQ(
        faults([](const TsFile &file, const TsMessage &message) {
            return firstMatch(textsIn(file, message, isEnglish), two);
        }),
        QStringList());
}

TEST(Translations, ASentenceEndsAsItsSourceDoes)
{
    EXPECT_EQ(
        faults([](const TsFile &file, const TsMessage &message) {
            if (message.isNumerus || message.translations.size() != 1)
                return QString();
            const bool fromChinese = isChinese(file.sourceLanguage);
            const QString chinese = fromChinese ? message.source : message.translations.constFirst();
            QString english = (fromChinese ? message.translations.constFirst() : message.source).trimmed();
            while (english.endsWith(QLatin1Char('"')) || english.endsWith(QLatin1StringView("Ltd."))) // no full stop
                english.chop(1);
            const QString wanted = english.isEmpty() ? QString() : chineseEnd(english.back());
            static const QRegularExpression end(QStringLiteral("[。？！：；][」”]?$"));
            const auto match = end.match(chinese);
            const bool same = wanted.isEmpty() ? !match.hasMatch() : match.captured().startsWith(wanted);
            return same ? QString() : QStringLiteral("ends otherwise: \"%1\"").arg(message.translations.constFirst());
        }),
        QStringList());
}

} // namespace yanlian
