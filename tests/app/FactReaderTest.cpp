// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/PackFixture.h"

namespace yanlian {

namespace {

class FactReaderTest : public PackFixture {
protected:
    FactReaderTest()
        : PackFixture("facts.yaml")
    {
    }

    FactBase facts() const { return pack().facts; }

    QStringList problemsWithA6(const QByteArray &fact)
    {
        return problemsAfter("{ says: 升级前看得到两份合同。, status: confirmed, sources: [N1, P1] }", fact);
    }
};

class GlossaryReaderTest : public PackFixture {
protected:
    GlossaryReaderTest()
        : PackFixture("glossary.yaml")
    {
    }
};

Phrases ids(std::initializer_list<const char *> names)
{
    Phrases all;
    for (const char *name : names)
        all += Phrase{QString::fromUtf8(name), {}};
    return all;
}

} // namespace

TEST_F(FactReaderTest, ReadsWhatIsStatedAndByWhom)
{
    const FactBase base = facts();
    const Fact *fact = base.fact(QStringLiteral("A1"));
    ASSERT_TRUE(fact);
    EXPECT_EQ(fact->says.text, QStringLiteral("首页上有花呗。"));
    EXPECT_TRUE(fact->status == FactStatus::Confirmed);
    EXPECT_EQ(fact->date.text, QStringLiteral("2022-09"));
    EXPECT_EQ(fact->sources.at(0).text, QStringLiteral("N1"));
    EXPECT_EQ(fact->id.place.line, 2);
    const Source *source = base.source(QStringLiteral("N1"));
    ASSERT_TRUE(source);
    EXPECT_EQ(source->name.text, QStringLiteral("一份报纸"));
    EXPECT_EQ(source->date.text, QStringLiteral("2020-08-03"));
}

TEST_F(FactReaderTest, KnowsFactsAndSourcesByTheirId)
{
    const FactBase base = facts();
    EXPECT_TRUE(base.knows(QStringLiteral("A1")));
    EXPECT_TRUE(base.knows(QStringLiteral("P1")));
    EXPECT_FALSE(base.knows(QStringLiteral("E1"))) << "what is left out is not taught";
    EXPECT_FALSE(base.fact(QStringLiteral("N1")));
    EXPECT_FALSE(base.source(QStringLiteral("A1")));
    EXPECT_EQ(base.ids().size(), 6);
    EXPECT_EQ(base.leftOutIds, QStringList{QStringLiteral("E1")});
}

TEST_F(FactReaderTest, SeveralFactsAreAsWeakAsTheWeakest)
{
    change("A1: { says: 首页上有花呗。, status: confirmed", "A1: { says: 首页上有花呗。, status: outdated");
    change("A6: { says: 升级前看得到两份合同。, status: confirmed", "A6: { says: 两份。, status: disputed");
    const FactBase base = facts();
    EXPECT_TRUE(base.weakest(ids({"D7"})) == FactStatus::Confirmed);
    EXPECT_TRUE(base.weakest(ids({"D7", "A7"})) == FactStatus::ArticleOnly);
    EXPECT_TRUE(base.weakest(ids({"D7", "A1", "A7"})) == FactStatus::Outdated);
    EXPECT_TRUE(base.weakest(ids({"A1", "A6"})) == FactStatus::Disputed);
    EXPECT_FALSE(base.weakest(ids({"Z1", "N1"})).has_value());
    EXPECT_FALSE(base.weakest({}).has_value());
}

TEST_F(FactReaderTest, OnlyWhatIsDisputedOrOutdatedNeedsItsMark)
{
    for (const QString &name : factStatusNames()) {
        const FactStatus status = *factStatusFromName(name);
        EXPECT_EQ(needsMark(status), status == FactStatus::Disputed || status == FactStatus::Outdated)
            << name.toStdString();
    }
}

TEST_F(FactReaderTest, AnUnknownStatus)
{
    EXPECT_EQ(
        problemsWithA6("{ status: rumour, says: 两份。, sources: N1 }"),
        QStringList{QStringLiteral("3:17: unknown status \"rumour\"; allowed: %1").arg(allowed(factStatusNames()))});
}

TEST_F(FactReaderTest, AFactThatSaysNothing)
{
    EXPECT_EQ(problemsWithA6("{ status: confirmed, sources: N1 }"), one("3:7: key \"says\" is missing"));
}

TEST_F(FactReaderTest, AFactWithoutAStatus)
{
    EXPECT_EQ(problemsWithA6("{ says: 两份。, sources: N1 }"), one("3:7: key \"status\" is missing"));
}

TEST_F(FactReaderTest, AnUnknownKeyOfAFact)
{
    EXPECT_EQ(
        problemsWithA6("{ status: invented, who: A, says: 两份。 }"),
        one("3:27: unknown key \"who\"; allowed: date, says, sources or status"));
}

TEST_F(FactReaderTest, AnIdThatIsNone)
{
    for (const char *id : {"a7", "7", "A", "A-7", "A7b8", "AB7", "A1234", "花7"}) {
        const TemporaryPack pack;
        pack.replace(m_file, "  A7:", QByteArray("  ") + id + ":");
        const QStringList problems = pack.problems();
        ASSERT_FALSE(problems.isEmpty()) << id;
        EXPECT_EQ(
            problems.constFirst(),
            QStringLiteral("facts.yaml:4:3: \"%1\" is not the id of a fact or source; allowed: a capital letter and a "
                           "number, as in D7")
                .arg(QString::fromUtf8(id)));
    }
}

TEST_F(FactReaderTest, IdsAreALetterAndANumber)
{
    for (const char *id : {"A2", "Fr7", "P14b", "D123"}) {
        const TemporaryPack pack;
        pack.replace(m_file, "  P1:", QByteArray("  ") + id + ": { name: 另一个, kind: portal }\n  P1:");
        EXPECT_EQ(pack.problems(), QStringList()) << id;
    }
}

TEST_F(FactReaderTest, ADateThatIsNone)
{
    for (const char *date : {"22-09", "2022-9", "2022-09-01-02", "yesterday", "2022/09"}) {
        const TemporaryPack pack;
        pack.replace(m_file, "A1: { says", QByteArray("A1: { date: ") + date + ", says");
        pack.replace(m_file, ", date: 2022-09,", ",");
        EXPECT_EQ(
            pack.problems(),
            QStringList{QStringLiteral("facts.yaml:2:15: \"%1\" is not a date; allowed: YYYY, YYYY-MM or YYYY-MM-DD")
                            .arg(QString::fromUtf8(date))});
    }
}

TEST_F(FactReaderTest, ADateMayBeAYearAMonthOrADay)
{
    for (const char *date : {"2022", "2022-09", "2022-09-30"}) {
        const TemporaryPack pack;
        pack.replace(m_file, "date: 2022-09", QByteArray("date: ") + date);
        EXPECT_EQ(pack.problems(), QStringList()) << date;
    }
}

TEST_F(FactReaderTest, AnUnknownKindOfSource)
{
    EXPECT_EQ(
        problemsAfter("N1: { name: 一份报纸, date: 2020-08-03, kind: press }", "N1: { kind: gossip, name: 一份报纸 }"),
        one("9:15: unknown kind \"gossip\"; allowed: company, interface, law, police, portal or press"));
}

TEST_F(FactReaderTest, ASourceWithoutANameOrAKind)
{
    EXPECT_EQ(
        problemsAfter("{ name: 一份报纸, date: 2020-08-03, kind: press }", "{ date: 2020-08-03 }"),
        QStringList({QStringLiteral("9:7: key \"name\" is missing"), QStringLiteral("9:7: key \"kind\" is missing")}));
}

TEST_F(FactReaderTest, FactsThatAreNoMapping)
{
    m_pack.write(m_file, "facts: none\n");
    EXPECT_EQ(problems().constFirst(), QStringLiteral("1:8: expected a mapping (key: value)"));
}

TEST_F(FactReaderTest, AnUnknownKeyOfTheFile)
{
    EXPECT_EQ(
        problemsAfter("left-out:", "leftout:").constFirst(),
        QStringLiteral("6:1: unknown key \"leftout\"; allowed: facts, left-out or sources"));
}

TEST_F(FactReaderTest, APackMayHaveNothingToStateAndNoHardWords)
{
    m_pack.remove(m_file);
    m_pack.remove(QStringLiteral("glossary.yaml"));
    const LoadedPack loaded = m_pack.load();
    EXPECT_TRUE(loaded.problems.isEmpty());
    ASSERT_TRUE(loaded.pack);
    EXPECT_TRUE(loaded.pack->facts.facts.isEmpty());
    EXPECT_TRUE(loaded.pack->glossary.words.isEmpty());
}

TEST_F(GlossaryReaderTest, ReadsWordsInTheirOrder)
{
    const QList<Word> words = pack().glossary.words;
    ASSERT_EQ(words.size(), 2);
    EXPECT_EQ(words.at(0).word.text, QStringLiteral("花呗"));
    EXPECT_EQ(words.at(0).means.text, QStringLiteral("先花钱、后还钱的借款。"));
    EXPECT_EQ(words.at(0).see.at(0).text, QStringLiteral("授权书"));
    EXPECT_EQ(words.at(0).facts.size(), 2);
    EXPECT_EQ(words.at(1).also.at(0).text, QStringLiteral("征信授权书"));
    EXPECT_EQ(words.at(1).word.place.line, 6);
}

TEST_F(GlossaryReaderTest, AWordIsFoundByEachOfItsForms)
{
    const Glossary glossary = pack().glossary;
    ASSERT_TRUE(glossary.find(QStringLiteral("征信授权书")));
    EXPECT_EQ(glossary.find(QStringLiteral("征信授权书")), glossary.find(QStringLiteral("授权书")));
    EXPECT_FALSE(glossary.find(QStringLiteral("授权")));
    EXPECT_FALSE(glossary.find(QString()));
}

TEST_F(GlossaryReaderTest, AWordThatMeansNothing)
{
    EXPECT_EQ(problemsAfter("    means: 先花钱、后还钱的借款。\n", ""), one("2:5: key \"means\" is missing"));
}

TEST_F(GlossaryReaderTest, AMeaningOfNothing)
{
    change("  - word: 花呗\n    means", "  - means");
    EXPECT_EQ(problems().constFirst(), QStringLiteral("2:5: key \"word\" is missing"));
}

TEST_F(GlossaryReaderTest, AnUnknownKey)
{
    EXPECT_EQ(
        problemsAfter("    also:", "    allso:"),
        one("7:5: unknown key \"allso\"; allowed: also, fact, means, see or word"));
}

TEST_F(GlossaryReaderTest, WordsThatAreNoList)
{
    m_pack.write(m_file, "words: { 花呗: 借款 }\n");
    EXPECT_EQ(problems().constFirst(), QStringLiteral("1:8: \"words\" must be a list (- item)"));
}

TEST(MarkedWords, AreFoundInTheirOrder)
{
    EXPECT_EQ(
        markedWords(QStringLiteral("[[征信]]和[[授权书]]，不是[这个]")),
        QStringList({QStringLiteral("征信"), QStringLiteral("授权书")}));
    EXPECT_EQ(markedWords(QStringLiteral("没有")), QStringList());
}

TEST(MarkedWords, AreReadWithoutTheirMarks)
{
    EXPECT_EQ(withoutMarks(QStringLiteral("看[[征信]]和[[授权书]]。")), QStringLiteral("看征信和授权书。"));
    EXPECT_EQ(withoutMarks(QStringLiteral("[一] [[二] ]]")), QStringLiteral("[一] [[二] ]]"));
    EXPECT_EQ(withoutMarks(QString()), QString());
}

} // namespace yanlian
