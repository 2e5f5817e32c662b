// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kiosk/JournalKeeper.h"

#include "app/journal/Journal.h"
#include "app/journal/JournalCare.h"
#include "app/journal/LineReader.h"
#include "app/journal/Report.h"
#include "tests/support/Print.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QSet>
#include <QTemporaryDir>

namespace yanlian {

namespace {

class JournalKeeperTest : public testing::Test {
protected:
    void visitOn(QDate day)
    {
        m_now.setDate(day);
        Journal journal(
            m_file, [this] { return m_now; }, [](const QString &message) { ADD_FAILURE() << message.toStdString(); });
        journal.write(
            {.kind = LessonEvent::Kind::Begun,
             .scenario = QStringLiteral("on-") + day.toString(Qt::ISODate),
             .step = QStringLiteral("open")},
            Language::Chinese);
    }
    JournalKeeper keeper(int days)
    {
        return {m_file, days, [this] { return m_now; }};
    }
    QList<QDate> days() const
    {
        QList<QDate> all;
        LineReader reader(m_file);
        while (const auto line = reader.next())
            all += line->day;
        EXPECT_EQ(reader.complaint(), QString());
        return all;
    }
    qsizetype walkthroughs() const
    {
        const ReadReport read = readReport(m_file);
        EXPECT_TRUE(read.report);
        return read.report ? read.report->practices.size() : -1;
    }

    QTemporaryDir m_folder;
    const QString m_file = m_folder.filePath(QStringLiteral("journal.sqlite"));
    const QDate m_first{2026, 3, 1};
    QDateTime m_now{m_first, QTime(10, 0)};
};

} // namespace

TEST_F(JournalKeeperTest, RemovesWhatIsTooOldAtTheStartAndOnceADay)
{
    for (int day = 0; day < 5; ++day)
        visitOn(m_first.addDays(day));
    m_now.setDate(m_first.addDays(32));
    JournalKeeper keeper = this->keeper(30);
    EXPECT_EQ(keeper.check(), QString());
    EXPECT_EQ(days(), (QList<QDate>{m_first.addDays(2), m_first.addDays(3), m_first.addDays(4)}));
    EXPECT_EQ(walkthroughs(), 3) << "the tallies still tell";
    m_now = m_now.addDays(1);
    EXPECT_EQ(keeper.check(), QString());
    EXPECT_EQ(days().size(), 2);
    EXPECT_EQ(walkthroughs(), 2);
}

TEST_F(JournalKeeperTest, LooksOnlyOnceOnADay)
{
    visitOn(m_first);
    m_now.setDate(m_first.addDays(1));
    JournalKeeper keeper = this->keeper(10);
    EXPECT_EQ(keeper.check(), QString());
    QFile::remove(m_file);
    QFile damaged(m_file);
    ASSERT_TRUE(damaged.open(QIODevice::WriteOnly));
    damaged.write("no journal, and longer than nothing");
    damaged.close();
    EXPECT_EQ(keeper.check(), QString());
    m_now = m_now.addDays(1);
    EXPECT_NE(keeper.check(), QString());
}

TEST_F(JournalKeeperTest, RemovesHundredsOfVisitsAtOnce)
{
    const qsizetype visits = 600; // more than one portion
    for (int i = 0; i < visits; ++i)
        visitOn(m_first);
    visitOn(m_first.addDays(500));
    EXPECT_EQ(keeper(400).check(), QString());
    EXPECT_EQ(days(), QList<QDate>{m_first.addDays(500)});
    EXPECT_EQ(journalDamage(m_file), QString());
}

TEST_F(JournalKeeperTest, MakesNoJournalWhereThereIsNone)
{
    EXPECT_EQ(keeper(400).check(), QString());
    EXPECT_FALSE(QFile::exists(m_file));
    EXPECT_EQ(journalDamage(m_file), QString());
}

TEST_F(JournalKeeperTest, WhatIsDamagedIsNamed)
{
    visitOn(m_first);
    QFile file(m_file);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_GT(file.size(), 12'000);
    file.seek(4096);
    file.write(QByteArray(int(file.size() - 4096), 'x'));
    file.close();
    QFile::remove(m_file + QLatin1StringView("-wal"));
    EXPECT_TRUE(journalDamage(m_file).startsWith(m_file)) << journalDamage(m_file).toStdString();
}

} // namespace yanlian
