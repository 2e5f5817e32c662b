// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kiosk/PinStore.h"
#include "tests/support/Print.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace yanlian {

namespace {

using namespace std::chrono;
using Try = PinStore::Try;

const auto rightPin = QStringLiteral("824613");
const auto wrongPin = QStringLiteral("824614");

class PinStoreTest : public testing::Test {
protected:
    /// As after a start of the program.
    PinStore store() const
    {
        return PinStore(
            m_folder.path(), [this] { return m_now; }, [this] { return m_steady; });
    }
    PinStore storeWithPin() const
    {
        PinStore pins = store();
        EXPECT_EQ(pins.setPin(rightPin), std::nullopt);
        return pins;
    }
    void pass(seconds time)
    {
        m_now = m_now.addSecs(time.count());
        m_steady += time;
    }
    /// Wrong tries, each as soon as it is looked at.
    void guess(PinStore &pins, int times)
    {
        for (int i = 0; i < times; ++i) {
            pass(pins.wait());
            EXPECT_EQ(pins.tryPin(wrongPin), Try::Wrong);
        }
    }
    QString path(const char *name) const { return m_folder.filePath(QLatin1StringView(name)); }
    QByteArray read(const char *name) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    void damage(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QTemporaryDir m_folder;
    QDateTime m_now{QDate(2026, 3, 1), QTime(10, 0)};
    milliseconds m_steady{5000};
};

} // namespace

TEST_F(PinStoreTest, WithoutAPinNothingOpens)
{
    PinStore pins = store();
    EXPECT_FALSE(pins.hasPin());
    for (const char *digits : {"", "000000", "123456", "824613"})
        EXPECT_EQ(pins.tryPin(QLatin1StringView(digits)), Try::NoPin) << digits;
    EXPECT_EQ(pins.wait(), seconds(0));
}

TEST_F(PinStoreTest, TheRightPinOpensAndStaysRightAfterARestart)
{
    storeWithPin();
    PinStore pins = store();
    EXPECT_TRUE(pins.hasPin());
    EXPECT_EQ(pins.tryPin(rightPin), Try::Right);
    EXPECT_EQ(pins.tryPin(wrongPin), Try::Wrong);
    EXPECT_EQ(pins.tryPin(rightPin + QLatin1Char('0')), Try::Wrong);
    EXPECT_EQ(pins.tryPin(QString()), Try::Wrong);
}

TEST_F(PinStoreTest, KeepsAMemoryHardHashThatOnlyItsOwnerMayRead)
{
    storeWithPin();
    const QByteArray kept = read("pin");
    EXPECT_TRUE(kept.startsWith("$argon2id$")) << kept.toStdString();
    EXPECT_FALSE(kept.contains(rightPin.toLatin1()));
    EXPECT_EQ(
        QFile::permissions(path("pin")) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
        QFile::Permissions());
}

TEST_F(PinStoreTest, RefusesWhatIsEasyToGuess)
{
    PinStore pins = store();
    for (const char *digits :
         {"", "82461", "8246138246138", "82461x", " 824613", "８２４６１３", "111111", "123456", "654321", "890123",
          "210987", "121212", "123123", "82468246"}) {
        EXPECT_NE(pins.setPin(QString::fromUtf8(digits)), std::nullopt) << digits;
        EXPECT_FALSE(pins.hasPin()) << digits;
    }
    EXPECT_EQ(pins.setPin(QStringLiteral("82461")), QStringLiteral("the PIN has 5 digits; allowed: 6 to 12"));
    for (const char *digits : {"824613", "135790", "112233", "824613824610"})
        EXPECT_EQ(pins.setPin(QLatin1StringView(digits)), std::nullopt) << digits;
}

TEST_F(PinStoreTest, AfterFiveWrongTriesOneWaitsTwiceAsLongEachTime)
{
    PinStore pins = storeWithPin();
    QList<qint64> waits;
    for (int i = 0; i < 12; ++i) {
        guess(pins, 1);
        waits += pins.wait().count();
    }
    EXPECT_EQ(waits, (QList<qint64>{0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900}));
}

TEST_F(PinStoreTest, WhileOneWaitsNotEvenTheRightPinOpens)
{
    PinStore pins = storeWithPin();
    guess(pins, PinStore::freeTries);
    EXPECT_EQ(pins.tryPin(rightPin), Try::Wait);
    pass(seconds(29));
    EXPECT_EQ(pins.tryPin(rightPin), Try::Wait);
    EXPECT_EQ(pins.wait(), seconds(1));
    pass(seconds(1));
    EXPECT_EQ(pins.tryPin(rightPin), Try::Right);
    guess(pins, PinStore::freeTries - 1);
    EXPECT_EQ(pins.wait(), seconds(0)) << "the right PIN did not clear the wrong tries";
}

TEST_F(PinStoreTest, ARestartClearsNothing)
{
    PinStore first = storeWithPin();
    guess(first, PinStore::freeTries + 2);
    pass(seconds(20));
    PinStore second = store();
    EXPECT_EQ(second.wait(), seconds(100));
    EXPECT_EQ(second.tryPin(rightPin), Try::Wait);
    pass(seconds(100));
    guess(second, 1);
    EXPECT_EQ(second.wait(), seconds(240));
    PinStore third = store();
    EXPECT_EQ(third.wait(), seconds(240));
}

TEST_F(PinStoreTest, ATurnedBackClockNeitherShortensNorLengthensTheWait)
{
    PinStore pins = storeWithPin();
    guess(pins, PinStore::freeTries);
    m_now = m_now.addYears(10);
    EXPECT_EQ(pins.wait(), seconds(30));
    m_now = m_now.addYears(-30);
    EXPECT_EQ(pins.wait(), seconds(30));
    EXPECT_EQ(store().wait(), seconds(30)) << "a restart with a clock that was turned back by years";
    guess(pins, 20);
    m_now = QDateTime(QDate(1970, 1, 1), QTime(0, 0));
    EXPECT_EQ(store().wait(), PinStore::longestWait);
}

TEST_F(PinStoreTest, AFullWaitIsDueWhereTheTriesCannotBeUnderstood)
{
    storeWithPin();
    for (const char *bytes : {"", "x", "5", "5 x", "-1 0", "99999999999 0", "5 1 2", "\0\0\0\0"}) {
        damage("pin-tries", bytes);
        PinStore pins = store();
        EXPECT_EQ(pins.wait(), seconds(30)) << bytes;
        pass(seconds(30));
        EXPECT_EQ(pins.tryPin(rightPin), Try::Right) << bytes;
        EXPECT_EQ(store().wait(), seconds(0)) << bytes;
    }
}

TEST_F(PinStoreTest, ADamagedPinOpensNothingAndIsNamed)
{
    storeWithPin();
    const QByteArray good = read("pin");
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("824613\n"), good.left(40), QByteArray(5000, 'x'), QByteArray("$argon2id$")}) {
        damage("pin", bytes);
        PinStore pins = store();
        EXPECT_FALSE(pins.hasPin()) << bytes.toStdString();
        EXPECT_TRUE(pins.isDamaged()) << bytes.toStdString();
        EXPECT_EQ(pins.tryPin(rightPin), Try::NoPin) << bytes.toStdString();
    }
}

TEST_F(PinStoreTest, AWrongTryIsOnTheDiskWhenItIsAnswered)
{
    PinStore pins = storeWithPin();
    guess(pins, 1);
    EXPECT_TRUE(read("pin-tries").startsWith("1 "));
    EXPECT_EQ(pins.tryPin(rightPin), Try::Right);
    EXPECT_EQ(read("pin-tries"), QByteArray("0 0\n"));
}

TEST_F(PinStoreTest, ANewPinForgetsTheWait)
{
    PinStore pins = storeWithPin();
    guess(pins, PinStore::freeTries + 3);
    EXPECT_EQ(pins.setPin(QStringLiteral("905172")), std::nullopt);
    EXPECT_EQ(store().tryPin(rightPin), Try::Wrong);
    EXPECT_EQ(store().tryPin(QStringLiteral("905172")), Try::Right);
}

TEST_F(PinStoreTest, WhereNothingCanBeWrittenItSaysSoAndStillCounts)
{
    PinStore nowhere(
        path("missing"), [this] { return m_now; }, [this] { return m_steady; });
    EXPECT_EQ(
        nowhere.setPin(rightPin),
        QStringLiteral("the PIN %1/pin cannot be written: No such file or directory").arg(path("missing")));
    PinStore pins = storeWithPin();
    ASSERT_TRUE(QDir().mkdir(path("pin-tries.new"))); // in the way
    guess(pins, PinStore::freeTries);
    EXPECT_EQ(pins.wait(), seconds(30));
}

} // namespace yanlian
