// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kiosk/StartCounter.h"
#include "tests/support/Print.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

namespace yanlian {

namespace {

class StartCounterTest : public testing::Test {
protected:
    bool isTooOften(const QString &folder)
    {
        const StartCounter counter(folder, [this] { return m_now; });
        EXPECT_EQ(counter.complaint(), QString());
        return counter.isTooOften();
    }
    /// Starts with so many seconds between two; whether each was one too many.
    QList<bool> startEvery(int interval, int times)
    {
        QList<bool> all;
        for (int i = 0; i < times; ++i) {
            all += isTooOften(m_folder.path());
            m_now = m_now.addSecs(interval);
        }
        return all;
    }
    void write(const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(QStringLiteral("starts")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QTemporaryDir m_folder;
    QDateTime m_now{QDate(2026, 3, 1), QTime(10, 0)};
};

} // namespace

TEST_F(StartCounterTest, TheFifthStartWithinAMinuteIsOneTooMany)
{
    EXPECT_EQ(startEvery(3, 7), (QList<bool>{false, false, false, false, true, true, true}));
    m_now = m_now.addSecs(60);
    EXPECT_FALSE(isTooOften(m_folder.path())) << "a minute later all is well again";
}

TEST_F(StartCounterTest, StartsThatAreFartherApartAreNone)
{
    EXPECT_EQ(startEvery(15, 20), QList<bool>(20, false));
}

TEST_F(StartCounterTest, AClockThatWasTurnedHidesNoFallAndMakesNone)
{
    startEvery(2, 4);
    m_now = m_now.addSecs(-20);
    EXPECT_TRUE(isTooOften(m_folder.path()));
    m_now = m_now.addYears(-56);
    EXPECT_FALSE(isTooOften(m_folder.path()));
    m_now = m_now.addYears(56);
    EXPECT_FALSE(isTooOften(m_folder.path()));
}

TEST_F(StartCounterTest, DamageCountsForNothing)
{
    for (const QByteArray &bytes :
         {QByteArray("\0\xff\n\n\n", 5), QByteArray("x\ny\nz\n1\n2\n"), QByteArray(100'000, '7')}) {
        write(bytes);
        EXPECT_EQ(startEvery(1, 5), (QList<bool>{false, false, false, false, true}));
        m_now = m_now.addDays(1);
    }
}

TEST_F(StartCounterTest, WhereNothingCanBeWrittenItSaysSo)
{
    const StartCounter counter(m_folder.filePath(QStringLiteral("missing")), [this] { return m_now; });
    EXPECT_FALSE(counter.isTooOften());
    EXPECT_TRUE(
        counter.complaint().endsWith(QStringLiteral("/missing/starts cannot be written: No such file or directory")))
        << counter.complaint().toStdString();
}

} // namespace yanlian
