// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/JournalCare.h"
#include "app/journal/SqlConnection.h"
#include "app/kiosk/PinStore.h"
#include "app/kiosk/StateFolder.h"
#include "tests/support/KilledWriter.h"
#include "tests/support/Print.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

namespace yanlian {

namespace {

/// A kiosk's state folder, written by programs that are killed.
class KioskKillTest : public testing::Test {
protected:
    /// Lets a writer write from `first` on, and kills it once it has said so many, or at once. The last number it said;
    /// first - 1 if none.
    int writeAndKill(const char *what, int first, int numbers)
    {
        const QStringList arguments{QLatin1StringView(what), m_state.path, QString::number(first)};
        const int said = KilledWriter(QStringLiteral(YANLIAN_STATE_WRITER), arguments, first - 1).killAfter(numbers);
        EXPECT_EQ(m_state.foreignFiles(), QStringList()) << "something is left over";
        return said;
    }

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        return file.readAll();
    }

    QTemporaryDir m_folder;
    const StateFolder m_state{m_folder.path()};
    QRandomGenerator m_chance{20260301};
};

} // namespace

TEST_F(KioskKillTest, FourHundredInTheMiddleOfTheStarts)
{
    int last = 0;
    for (int kill = 1; kill <= 400 && !HasFailure(); ++kill) {
        const int said = writeAndKill("starts", last + 1, m_chance.bounded(20));
        if (!QFile::exists(m_state.startsFile()))
            continue; // killed before it had begun
        const QList<QByteArray> lines = bytesOf(m_state.startsFile()).trimmed().split('\n');
        EXPECT_LE(lines.size(), 5);
        const int kept = lines.constLast().toInt();
        EXPECT_GE(kept, said) << "a start that was noted is lost, in kill " << kill;
        EXPECT_LE(kept, said + 1) << "a start that nobody noted, in kill " << kill;
        last = kept;
    }
    EXPECT_GT(last, 2000);
}

TEST_F(KioskKillTest, FourHundredInTheMiddleOfTheJournal)
{
    int before = 0;
    for (int kill = 1; kill <= 400 && !HasFailure(); ++kill) {
        const int said = writeAndKill("journal", before + 1, m_chance.bounded(60));
        if (said == 0 && !QFile::exists(m_state.journalFile()))
            continue;
        SqlConnection sql;
        ASSERT_TRUE(sql.open(m_state.journalFile()));
        if (sql.value(QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name = 'tallies'")).toInt() == 0)
            continue; // killed while it laid out the file
        const int lines = sql.value(QStringLiteral("SELECT count(*) FROM lines")).toInt();
        EXPECT_GE(lines, said) << "a line that was written is lost, in kill " << kill;
        EXPECT_LE(lines, said + 1) << "a line that nobody wrote, in kill " << kill;
        before = lines;
    }
    EXPECT_GT(before, 2000);
    EXPECT_EQ(journalDamage(m_state.journalFile()), QString());
}

TEST_F(KioskKillTest, AHundredWhileSomebodyGuesses)
{
    ASSERT_EQ(PinStore(m_state.path).setPin(QStringLiteral("824613")), std::nullopt);
    int before = 0;
    for (int kill = 1; kill <= 100 && !HasFailure(); ++kill) {
        const int said = writeAndKill("tries", before + 1, m_chance.bounded(3));
        if (said == 0 && !QFile::exists(m_state.pinTriesFile()))
            continue;
        const int wrong = bytesOf(m_state.pinTriesFile()).split(' ').constFirst().toInt();
        EXPECT_GE(wrong, said) << "a guess was for nothing, in kill " << kill;
        EXPECT_LE(wrong, said + 1) << "a guess that nobody made, in kill " << kill;
        before = wrong;
    }
    EXPECT_GT(before, 50);
    EXPECT_TRUE(PinStore(m_state.path).hasPin());
}

TEST_F(KioskKillTest, AHundredWhileThePinIsSet)
{
    const auto digits = [](int number) { return QStringLiteral("82%1").arg(number, 6, 10, QLatin1Char('0')); };
    int last = 1300; // before it, too many are easy to guess
    for (int kill = 1; kill <= 100 && !HasFailure(); ++kill) {
        const int said = writeAndKill("pin", last + 1, m_chance.bounded(2));
        PinStore pins(m_state.path);
        EXPECT_FALSE(pins.isDamaged());
        if (said == 1300 && !pins.hasPin())
            continue;
        const bool isNext = pins.tryPin(digits(said + 1)) == PinStore::Try::Right;
        EXPECT_TRUE(isNext || pins.tryPin(digits(said)) == PinStore::Try::Right)
            << "neither PIN opens, in kill " << kill;
        last = isNext ? said + 1 : said;
    }
    EXPECT_GT(last, 1330);
}

} // namespace yanlian
