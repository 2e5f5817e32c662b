// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/Report.h"

#include "tests/journal/JournalFixture.h"
#include "tests/support/Print.h"

#include <QFile>

namespace yanlian {

namespace {

using Kind = LessonEvent::Kind;

class ReportTest : public JournalFixture {
protected:
    Report report(QDate since = {}) const
    {
        const ReadReport read = readReport(path(), since);
        EXPECT_EQ(read.complaint, QString());
        return read.report.value_or(Report());
    }

    /// Of the only walkthrough that was practised.
    PracticeReport practice() const
    {
        const Report all = report();
        EXPECT_EQ(all.practices.size(), 1);
        return all.practices.value(0);
    }

    StepReport step(const char *id) const
    {
        for (const StepReport &each : practice().steps)
            if (each.step == QLatin1StringView(id))
                return each;
        ADD_FAILURE() << "no such step: " << id;
        return {};
    }
};

} // namespace

TEST_F(ReportTest, CountsRunsByLanguageAndTheResultsTheyReached)
{
    write(shortRun(), Language::Chinese);
    write(shortRun(), Language::English);
    write({happening(Kind::Begun, "open"), happening(Kind::Entered, "open"), happening(Kind::Restarted, "open")});
    write({happening(Kind::Resumed, "decide"), happening(Kind::Entered, "decide"), happening(Kind::Left, "decide")});
    const PracticeReport all = practice();
    EXPECT_EQ(all.scenario, QStringLiteral("upgrade"));
    EXPECT_EQ(all.mode, Mode::Try);
    EXPECT_EQ(all.begun, Counts({{QStringLiteral("en"), 1}, {QStringLiteral("zh_CN"), 2}}));
    EXPECT_EQ(all.restarted, 1);
    EXPECT_EQ(all.resumed, 1);
    EXPECT_EQ(all.left, 1);
    EXPECT_EQ(all.results, Counts({{QStringLiteral("unchanged"), 2}}));
    EXPECT_EQ(all.scored, 0);
    EXPECT_EQ(all.meanScore, std::nullopt);
    EXPECT_EQ(step("decide").left, 1) << "where people gave up";
}

TEST_F(ReportTest, ARunThatGoesBackCountsOnceAndEveryArrivalToo)
{
    write(
        {happening(Kind::Begun, "open"), happening(Kind::Entered, "open"), happening(Kind::Entered, "decide"),
         happening(Kind::Back, "decide"), happening(Kind::Entered, "open"), happening(Kind::Entered, "decide"),
         happening(Kind::Restarted, "open"), happening(Kind::Entered, "open")});
    EXPECT_EQ(step("open").runs, 2);
    EXPECT_EQ(step("open").times, 3);
    EXPECT_EQ(step("decide").runs, 1);
    EXPECT_EQ(step("decide").times, 2);
    EXPECT_EQ(step("decide").back, 1);
}

TEST_F(ReportTest, CountsEachKindOfMistakeByItself)
{
    write(
        {happening(Kind::Wrong, "open", "pay"), happening(Kind::Wrong, "open", "pay"), happening(Kind::Wrong, "open"),
         happening(Kind::NearMiss, "open", "huabei"), happening(Kind::LongPress, "open", "huabei"),
         happening(Kind::DoubleTap, "open", "huabei"), happening(Kind::DoubleTap, "open", "huabei"),
         happening(Kind::Swipe, "open"), happening(Kind::Refused, "open", "huabei"), happening(Kind::Shown, "open")});
    const StepReport open = step("open");
    EXPECT_EQ(open.wrongTaps, Counts({{QString(), 1}, {QStringLiteral("pay"), 2}}));
    EXPECT_EQ(open.nearMisses, 1);
    EXPECT_EQ(open.longPresses, 1);
    EXPECT_EQ(open.doubleTaps, 2);
    EXPECT_EQ(open.swipes, 1);
    EXPECT_EQ(open.refused, 1);
    EXPECT_EQ(open.shown, 1);
}

TEST_F(ReportTest, TellsWhichWayWasChosenAndWhatWasOpenedBefore)
{
    write(
        {happening(Kind::Opened, "decide", "credit-letter"), happening(Kind::Opened, "decide", "decide/later"),
         happening(Kind::Chosen, "decide", "agree", "agree"), happening(Kind::Chosen, "decide", "later", "later"),
         happening(Kind::Chosen, "decide", "close", "later")});
    EXPECT_EQ(step("decide").choices, Counts({{QStringLiteral("agree"), 1}, {QStringLiteral("later"), 2}}));
    EXPECT_EQ(
        step("decide").opened, Counts({{QStringLiteral("credit-letter"), 1}, {QStringLiteral("decide/later"), 1}}));
}

TEST_F(ReportTest, TellsHowMuchHelpAStepTookAndHowLong)
{
    QList<LessonEvent> events;
    for (const auto &[help, ms] : {std::pair{0, 3900}, {0, 4000}, {4, 60000}}) {
        events += happening(Kind::Right, "open", "huabei");
        events.last().help = help;
        events.last().activeMs = ms;
    }
    events += happening(Kind::Helped, "open");
    events.last().help = 5; // asked, but never done
    write(events);
    EXPECT_EQ(step("open").doneWithHelp, (std::array<qint64, 6>{2, 0, 0, 0, 1, 0}));
    EXPECT_NEAR(double(step("open").medianMs.value_or(0)), 4000, 1400);
}

TEST_F(ReportTest, KeepsModesAndWalkthroughsApart)
{
    write(shortRun(Mode::Test));
    write(shortRun(Mode::Test));
    write(shortRun(Mode::Try));
    LessonEvent other = happening(Kind::Begun, "look");
    other.scenario = QStringLiteral("overdue");
    write({other});
    const Report all = report();
    ASSERT_EQ(all.practices.size(), 3);
    EXPECT_EQ(all.practices.at(0).scenario, QStringLiteral("overdue"));
    EXPECT_EQ(all.practices.at(1).mode, Mode::Try);
    EXPECT_EQ(all.practices.at(2).mode, Mode::Test);
    EXPECT_EQ(all.practices.at(2).scored, 2);
    EXPECT_EQ(all.practices.at(2).meanScore, 875);
    EXPECT_EQ(all.practices.at(1).meanScore, std::nullopt);
}

TEST_F(ReportTest, StepsComeInTheOrderOfTheWay)
{
    write(shortRun());
    QStringList ids;
    for (const StepReport &each : practice().steps)
        ids += each.step;
    EXPECT_EQ(ids, QStringList({QStringLiteral("open"), QStringLiteral("decide"), QStringLiteral("unchanged")}));
}

TEST_F(ReportTest, CountsFromADayOn)
{
    write(shortRun());
    m_now = m_now.addDays(1);
    write(shortRun());
    const auto begun = [&](QDate since) {
        return report(since).practices.value(0).begun.value(QStringLiteral("zh_CN"));
    };
    EXPECT_EQ(begun({}), 2);
    EXPECT_EQ(begun({2021, 11, 25}), 2);
    EXPECT_EQ(begun({2021, 11, 26}), 1);
    EXPECT_TRUE(report({2021, 11, 27}).isEmpty());
}

TEST_F(ReportTest, ReadsWhileSomebodyWrites)
{
    const auto visit = journal();
    for (const LessonEvent &event : shortRun())
        visit->write(event, Language::Chinese);
    EXPECT_EQ(report().practices.size(), 1);
    visit->write(happening(Kind::Begun, "open"), Language::Chinese);
    EXPECT_EQ(m_said, QStringList());
    EXPECT_EQ(practice().begun.value(QStringLiteral("zh_CN")), 2);
}

TEST_F(ReportTest, AnEmptyFileIsAJournalInWhichNothingHappened)
{
    const QString file = path(QStringLiteral("empty"));
    EXPECT_TRUE(QFile(file).open(QIODevice::WriteOnly));
    const ReadReport read = readReport(file);
    EXPECT_EQ(read.complaint, QString());
    ASSERT_TRUE(read.report);
    EXPECT_TRUE(read.report->isEmpty());
    EXPECT_EQ(QFile(file).size(), 0) << "reading must not write";
}

TEST_F(ReportTest, WhatIsNoJournalIsRefusedAndLeftAsItIs)
{
    const auto complaint = [&](const QString &file) {
        const ReadReport read = readReport(file);
        EXPECT_FALSE(read.report);
        return read.complaint;
    };
    const QString missing = path(QStringLiteral("missing"));
    EXPECT_EQ(complaint(missing), missing + QStringLiteral(": there is no such file"));
    EXPECT_FALSE(QFile::exists(missing));
    EXPECT_EQ(complaint(m_folder.path()), m_folder.path() + QStringLiteral(": is not a file"));
    const QString text = path(QStringLiteral("text"));
    QFile file(text);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    EXPECT_EQ(complaint(text), text + QStringLiteral(": cannot be read as a journal: file is not a database"));
    write(shortRun());
    change({QStringLiteral("PRAGMA user_version = 2")});
    EXPECT_EQ(complaint(path()), path() + QStringLiteral(": is the journal of another version of Yanlian"));
    change({QStringLiteral("PRAGMA application_id = 0")});
    EXPECT_EQ(complaint(path()), path() + QStringLiteral(": is not a journal of Yanlian"));
}

} // namespace yanlian
