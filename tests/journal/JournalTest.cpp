// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journal/JournalFixture.h"
#include "tests/support/Print.h"

#include <QFileInfo>

namespace yanlian {

namespace {

using Kind = LessonEvent::Kind;
using JournalTest = JournalFixture;

} // namespace

TEST_F(JournalTest, EveryEventIsReadBackAsItHappened)
{
    QList<LessonEvent> all;
    for (const QString &name : lessonEventNames()) {
        LessonEvent event = happening(*lessonEventFromName(name), "decide", "target", "later");
        event.mode = Mode::Explore;
        event.help = 3;
        event.activeMs = 123456;
        event.score = event.kind == Kind::Scored ? 875 : -1;
        all += event;
    }
    write(all, Language::English);
    EXPECT_EQ(events(), all);
    EXPECT_EQ(m_said, QStringList());
}

TEST_F(JournalTest, ALineNamesDayHourLanguageAndItsPlaceInTheVisit)
{
    const auto visit = journal();
    visit->write(happening(Kind::Begun, "open"), Language::Chinese);
    m_now = m_now.addSecs(3600);
    visit->write(happening(Kind::Entered, "open"), Language::English);
    const QList<JournalLine> all = lines();
    ASSERT_EQ(all.size(), 2);
    EXPECT_EQ(all.at(0).day, QDate(2021, 11, 25));
    EXPECT_EQ(all.at(0).hour, 14);
    EXPECT_EQ(all.at(0).language, Language::Chinese);
    EXPECT_EQ(all.at(0).number, 1);
    EXPECT_EQ(all.at(1).hour, 15);
    EXPECT_EQ(all.at(1).language, Language::English);
    EXPECT_EQ(all.at(1).number, 2);
    EXPECT_EQ(all.at(1).visit, all.at(0).visit);
}

TEST_F(JournalTest, KeepsNothingButWhatThePageAboutItSays)
{
    write(shortRun());
    const auto columns = [&](const char *table) {
        return ask(QStringLiteral("SELECT group_concat(name) FROM pragma_table_info('%1')")
                       .arg(QLatin1StringView(table)))
            .toString();
    };
    EXPECT_EQ(
        ask(QStringLiteral("SELECT group_concat(name) FROM sqlite_master WHERE type = 'table'")).toString(),
        QStringLiteral("names,cases,visits,lines,tallies"));
    EXPECT_EQ(columns("lines"), QStringLiteral("visit,number,day,hour,case_id,active_ms,score"));
    EXPECT_EQ(columns("visits"), QStringLiteral("id,code,day"));
    EXPECT_EQ(columns("cases"), QStringLiteral("id,language,mode,scenario,step,event,target,help,choice"));
    EXPECT_EQ(columns("tallies"), QStringLiteral("case_id,pace,day,lines,firsts,active_ms,score"));
}

TEST_F(JournalTest, OnlyItsOwnerMayReadIt)
{
    write(shortRun());
    EXPECT_EQ(
        QFileInfo(path()).permissions() & ~(QFileDevice::ReadUser | QFileDevice::WriteUser),
        QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

TEST_F(JournalTest, NoFileComesBeforeTheFirstLine)
{
    const auto visit = journal();
    EXPECT_EQ(visit->lastScores(QStringLiteral("upgrade"), 3), QList<int>());
    EXPECT_FALSE(QFileInfo::exists(path()));
    visit->write(happening(Kind::Begun, "open"), Language::Chinese);
    EXPECT_TRUE(QFileInfo::exists(path()));
}

TEST_F(JournalTest, NothingLinksTwoVisits)
{
    write(shortRun());
    write(shortRun());
    const QList<JournalLine> all = lines();
    ASSERT_EQ(all.size(), 2 * shortRun().size());
    EXPECT_NE(all.constFirst().visit, all.constLast().visit);
    EXPECT_GE(all.constFirst().visit, 0);
    EXPECT_EQ(all.constLast().number, shortRun().size());
}

TEST_F(JournalTest, ARunPastMidnightStaysWholeAndTheNextBeginsANewVisit)
{
    const auto visit = journal();
    visit->write(happening(Kind::Begun, "open"), Language::Chinese);
    m_now = m_now.addDays(1);
    visit->write(happening(Kind::Left, "open"), Language::Chinese);
    visit->write(happening(Kind::Begun, "open"), Language::Chinese);
    visit->write(happening(Kind::Left, "open"), Language::Chinese);
    const QList<JournalLine> all = lines();
    ASSERT_EQ(all.size(), 4);
    EXPECT_EQ(all.at(0).visit, all.at(1).visit);
    EXPECT_NE(all.at(1).visit, all.at(2).visit);
    EXPECT_EQ(all.at(2).visit, all.at(3).visit);
    EXPECT_EQ(all.at(1).day, QDate(2021, 11, 26));
}

TEST_F(JournalTest, TwoProgramsMayWriteAtOnce)
{
    const auto one = journal();
    const auto other = journal();
    for (const LessonEvent &event : shortRun()) {
        one->write(event, Language::Chinese);
        other->write(event, Language::English);
    }
    EXPECT_EQ(m_said, QStringList());
    EXPECT_EQ(events(), shortRun() + shortRun());
}

TEST_F(JournalTest, GivesTheLastScoresOfAWalkthroughTheLatestLast)
{
    const auto score = [](const char *scenario, int thousandths) {
        LessonEvent event = happening(Kind::Scored, "unchanged");
        event.mode = Mode::Test;
        event.scenario = QLatin1StringView(scenario);
        event.score = thousandths;
        return event;
    };
    const LessonEvent begun = happening(Kind::Begun, "open");
    write({begun, score("upgrade", 100), happening(Kind::Restarted, "open"), score("upgrade", 200)});
    write({score("overdue", 999), score("upgrade", 0)}, Language::English);
    const auto visit = journal();
    EXPECT_EQ(visit->lastScores(QStringLiteral("upgrade"), 2), QList<int>({200, 0}));
    EXPECT_EQ(visit->lastScores(QStringLiteral("upgrade"), 9), QList<int>({100, 200, 0}));
    EXPECT_EQ(visit->lastScores(QStringLiteral("overdue"), 3), QList<int>({999}));
    EXPECT_EQ(visit->lastScores(QStringLiteral("no-such"), 3), QList<int>());
    visit->write(score("upgrade", 300), Language::Chinese);
    EXPECT_EQ(visit->lastScores(QStringLiteral("upgrade"), 1), QList<int>({300}));
}

TEST_F(JournalTest, ARunThatIsScoredAgainAfterGoingBackCountsOnce)
{
    const QList<LessonEvent> again{happening(Kind::Back, "unchanged"), happening(Kind::Finished, "unchanged")};
    QList<LessonEvent> better = shortRun(Mode::Test);
    better.last().score = 1000;
    write(shortRun(Mode::Test) + shortRun(Mode::Test) + again + QList<LessonEvent>{better.constLast()});
    EXPECT_EQ(journal()->lastScores(QStringLiteral("upgrade"), 3), QList<int>({875, 1000}));
}

TEST_F(JournalTest, LinesOlderThanFourHundredDaysGoWhenItIsOpened)
{
    write(shortRun());
    m_now = m_now.addDays(1);
    write({happening(Kind::Left, "open")});
    m_now = m_now.addDays(400);
    write({happening(Kind::Back, "open")});
    EXPECT_EQ(events(), QList<LessonEvent>({happening(Kind::Left, "open"), happening(Kind::Back, "open")}));
    EXPECT_EQ(ask(QStringLiteral("SELECT sum(lines) FROM tallies")), 2);
    EXPECT_EQ(ask(QStringLiteral("SELECT count(*) FROM visits")), 2);
    EXPECT_EQ(m_said, QStringList());
}

TEST_F(JournalTest, NoOpeningDeletesMoreThanALittle)
{
    write(shortRun());
    change(
        {QStringLiteral("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 700) "
                        "INSERT INTO visits (code, day) SELECT -i, 100 FROM n"),
         QStringLiteral("INSERT INTO lines SELECT id, 1, 100, 0, 1, 0, -1 FROM visits WHERE code < 0")});
    const auto old = [&] { return ask(QStringLiteral("SELECT count(*) FROM lines WHERE day = 100")).toInt(); };
    QList<int> left;
    for (int openings = 0; openings < 5; ++openings) {
        left += old();
        write({happening(Kind::Left, "open")});
    }
    EXPECT_EQ(left, QList<int>({700, 500, 300, 100, 0}));
}

} // namespace yanlian
