// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/Operations.h"
#include "tests/app/PackFixture.h"

namespace yanlian {

namespace {

const QDate today(2021, 11, 25);

class PersonaReaderTest : public PackFixture {
protected:
    PersonaReaderTest()
        : PackFixture("pack.yaml")
    {
    }

    /// The pack's only person, with more lines after `owed-fen`, which is line 10.
    Persona personWith(const QByteArray &lines)
    {
        EXPECT_EQ(problemsWith(lines), QStringList());
        return pack().personas.value(0);
    }

    QStringList problemsWith(const QByteArray &lines)
    {
        return problemsAfter("    owed-fen: 12345\n", "    owed-fen: 12345\n" + lines);
    }
};

} // namespace

TEST_F(PersonaReaderTest, ReadsWhatALearnerChoosesBy)
{
    EXPECT_EQ(personWith("    about: 66岁，欠一百多元。\n").about.text, QStringLiteral("66岁，欠一百多元。"));
    EXPECT_EQ(pack().personas.at(0).about.place.line, 11);
    EXPECT_EQ(pack().personas.at(0).id.text, QStringLiteral("li"));
}

TEST_F(PersonaReaderTest, ReadsMoney)
{
    const Account account =
        personWith("    cash-fen: 200000\n    basket-fen: 5800\n    instalments: 2\n    pays-with: card\n").account;
    EXPECT_EQ(account.limitFen, 300000);
    EXPECT_EQ(account.owedFen, 12345);
    EXPECT_EQ(account.cashFen, 200000);
    EXPECT_EQ(account.basketFen, 5800);
    EXPECT_EQ(account.instalments, 2);
    EXPECT_TRUE(account.firstMethod == PayMethod::Card);
}

TEST_F(PersonaReaderTest, HasAVerifiedNameUnlessSaid)
{
    EXPECT_TRUE(pack().personas.at(0).account.realNameVerified);
    EXPECT_FALSE(personWith("    verified: false\n").account.realNameVerified);
}

TEST_F(PersonaReaderTest, WhoeverIsUpgradedSignedSomeTimeBefore)
{
    const Account account = personWith("    upgraded: true\n").begin(today);
    EXPECT_EQ(account.upgrade, UpgradeStatus::Upgraded);
    EXPECT_TRUE(account.creditAuthorisation == CreditAuthorisation::Signed);
    EXPECT_EQ(account.creditAuthorisationDate, QDate(2021, 10, 25));
    EXPECT_EQ(account.contracts.value(QStringLiteral("credit-letter")), QDate(2021, 10, 25));
}

TEST_F(PersonaReaderTest, BeginsOnTheDayOfTheLesson)
{
    const Account account = personWith({}).begin(today);
    EXPECT_EQ(account.today, today);
    EXPECT_FALSE(account.dueDate.isValid()) << "no day was given";
    EXPECT_TRUE(account.creditAuthorisation == CreditAuthorisation::None);
}

TEST_F(PersonaReaderTest, BeginsOnADayOfItsOwn)
{
    EXPECT_EQ(personWith("    today: 2022-02-01\n    due-in-days: 3\n").begin(today).today, QDate(2022, 2, 1));
    EXPECT_EQ(pack().personas.at(0).begin(today).dueDate, QDate(2022, 2, 4));
}

TEST_F(PersonaReaderTest, ABillIsDueSoManyDaysFromTheBeginning)
{
    const Account account = personWith("    due-in-days: 9\n").begin(today);
    EXPECT_EQ(account.dueDate, QDate(2021, 12, 4));
    EXPECT_EQ(account.overdueDays(), 0);
    EXPECT_EQ(account.use, UseStatus::Usable);
}

TEST_F(PersonaReaderTest, ALateBillHasHadItsEffectsByThen)
{
    const Account account = personWith("    due-in-days: -40\n    upgraded: true\n").begin(today);
    EXPECT_EQ(account.today, today);
    EXPECT_EQ(account.overdueDays(), 40);
    EXPECT_EQ(account.use, UseStatus::FrozenOverdue);
    EXPECT_EQ(account.interestFen(), 247) << "12345 fen, 40 days, 0.05 %";
    EXPECT_TRUE(account.adverse.has_value());
    ASSERT_EQ(account.report.size(), 1);
    EXPECT_LT(account.creditAuthorisationDate, account.report.constFirst().month.addMonths(1));
}

TEST_F(PersonaReaderTest, ALateBillOfWhoeverDidNotSignIsReportedToNobody)
{
    const Account account = personWith("    due-in-days: -40\n").begin(today);
    EXPECT_EQ(account.use, UseStatus::FrozenOverdue);
    EXPECT_TRUE(account.report.isEmpty());
    EXPECT_FALSE(account.adverse.has_value());
}

TEST_F(PersonaReaderTest, ADayThatIsNone)
{
    EXPECT_EQ(problemsWith("    today: 2021-02-30\n"), one("11:12: \"2021-02-30\" is not a day; allowed: YYYY-MM-DD"));
}

TEST_F(PersonaReaderTest, AWayToPayThatIsNone)
{
    EXPECT_EQ(
        problemsWith("    pays-with: gold\n"),
        one("11:16: unknown way to pay \"gold\"; allowed: balance, card or huabei"));
}

TEST_F(PersonaReaderTest, NumbersOutOfRange)
{
    const std::pair<const char *, const char *> numbers[] = {
        {"due-in-days: 366", "11:18: \"due-in-days\" must be a whole number from -3650 to 365"},
        {"due-in-days: -3651", "11:18: \"due-in-days\" must be a whole number from -3650 to 365"},
        {"due-in-days: soon", "11:18: \"due-in-days\" must be a whole number from -3650 to 365"},
        {"instalments: 101", "11:18: \"instalments\" must be a whole number from 0 to 100"},
        {"cash-fen: -1", "11:15: \"cash-fen\" must be a whole number from 0 to 20000000"},
        {"basket-fen: 20000001", "11:17: \"basket-fen\" must be a whole number from 0 to 20000000"},
        {"upgraded: yes", "11:15: \"upgraded\" must be true or false"},
        {"verified: 1", "11:15: \"verified\" must be true or false"},
    };
    for (const auto &[line, said] : numbers) {
        const TemporaryPack pack;
        pack.replace(m_file, "    owed-fen: 12345\n", QByteArray("    owed-fen: 12345\n    ") + line + "\n");
        EXPECT_EQ(pack.problems(), QStringList{QStringLiteral("pack.yaml:") + QString::fromUtf8(said)}) << line;
    }
}

TEST_F(PersonaReaderTest, WordsThatAreNone)
{
    EXPECT_EQ(problemsWith("    about: []\n"), one("11:12: \"about\" must be text"));
}

} // namespace yanlian
