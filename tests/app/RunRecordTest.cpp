// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rehearsal/RunRecord.h"

#include "tests/app/EventLine.h"
#include "tests/support/Print.h"

#include <gtest/gtest.h>

namespace yanlian {

namespace {

using Kind = LessonEvent::Kind;

LessonEvent event(Kind kind, const char *step, const char *target = "")
{
    return {
        .kind = kind,
        .mode = Mode::Test,
        .scenario = QStringLiteral("upgrade"),
        .step = QLatin1StringView(step),
        .target = QLatin1StringView(target),
    };
}

LessonEvent timed(Kind kind, const char *step, qint64 activeMs)
{
    LessonEvent event = yanlian::event(kind, step);
    event.activeMs = activeMs;
    return event;
}

LessonEvent helped(const char *step, int level)
{
    LessonEvent event = yanlian::event(Kind::Helped, step);
    event.help = level;
    return event;
}

LessonEvent chosen(const char *step, const char *choice)
{
    LessonEvent event = yanlian::event(Kind::Chosen, step);
    event.choice = QLatin1StringView(choice);
    return event;
}

class RunRecordTest : public testing::Test {
protected:
    RunRecordTest() { add({event(Kind::Begun, "open"), event(Kind::Entered, "open")}); }

    void add(const QList<LessonEvent> &events)
    {
        for (const LessonEvent &event : events)
            m_record.add(event);
    }

    StepRecord step(const char *id)
    {
        const StepRecord *found = m_record.step(QLatin1StringView(id));
        EXPECT_TRUE(found) << id;
        return found ? *found : StepRecord();
    }

    QStringList steps()
    {
        QStringList all;
        for (const StepRecord &each : m_record.steps())
            all += each.step;
        return all;
    }

    RunRecord m_record;
};

} // namespace

TEST_F(RunRecordTest, KnowsWhatIsPractisedAndHow)
{
    EXPECT_EQ(m_record.scenario(), QStringLiteral("upgrade"));
    EXPECT_EQ(m_record.mode(), Mode::Test);
    EXPECT_EQ(m_record.result(), QString());
}

TEST_F(RunRecordTest, CountsWrongTapsByControl)
{
    add(
        {event(Kind::Wrong, "open", "pay"), event(Kind::Wrong, "open", "scan"), event(Kind::Wrong, "open", "pay"),
         event(Kind::Wrong, "open")});
    EXPECT_EQ(step("open").wrongTaps.value(QStringLiteral("pay")), 2);
    EXPECT_EQ(step("open").wrongTaps.value(QStringLiteral("scan")), 1);
    EXPECT_EQ(step("open").wrongTaps.value(QString()), 1);
    EXPECT_EQ(step("open").wrongTapCount(), 4);
}

TEST_F(RunRecordTest, CountsEachSlipOfTheFingerByItself)
{
    add(
        {event(Kind::NearMiss, "open"), event(Kind::LongPress, "open"), event(Kind::LongPress, "open"),
         event(Kind::DoubleTap, "open"), event(Kind::DoubleTap, "open"), event(Kind::DoubleTap, "open"),
         event(Kind::Swipe, "open"), event(Kind::Swipe, "open"), event(Kind::Swipe, "open"),
         event(Kind::Swipe, "open")});
    EXPECT_EQ(step("open").nearMisses, 1);
    EXPECT_EQ(step("open").longPresses, 2);
    EXPECT_EQ(step("open").doubleTaps, 3);
    EXPECT_EQ(step("open").swipes, 4);
    EXPECT_EQ(step("open").wrongTapCount(), 0);
    EXPECT_FALSE(step("open").done);
}

TEST_F(RunRecordTest, KeepsTheHighestLevelOfHelp)
{
    add(
        {helped("open", 1), helped("open", 4), event(Kind::Back, "open"), event(Kind::Entered, "open"),
         helped("open", 1)});
    EXPECT_EQ(step("open").help, 4);
    EXPECT_FALSE(step("open").shown);
    add({event(Kind::Shown, "open")});
    EXPECT_TRUE(step("open").shown);
}

TEST_F(RunRecordTest, KeepsTheLastChoice)
{
    add(
        {chosen("decide", "agree"), event(Kind::Back, "processing"), event(Kind::Entered, "decide"),
         chosen("decide", "later")});
    EXPECT_EQ(step("decide").choice, QStringLiteral("later"));
    EXPECT_TRUE(step("decide").done);
}

TEST_F(RunRecordTest, KeepsWhatWasOpenedWhereItWasOpened)
{
    add(
        {event(Kind::Opened, "open", "credit-letter"), event(Kind::Opened, "decide", "decide/agree"),
         event(Kind::Opened, "decide", "decide/agree"), event(Kind::Opened, "decide", "decide/later")});
    EXPECT_EQ(step("open").opened, QSet<QString>{QStringLiteral("credit-letter")});
    EXPECT_EQ(step("decide").opened, QSet<QString>({QStringLiteral("decide/agree"), QStringLiteral("decide/later")}));
}

TEST_F(RunRecordTest, StepsStandInTheOrderInWhichTheyWereFirstEntered)
{
    add(
        {event(Kind::Entered, "decide"), event(Kind::Back, "decide"), event(Kind::Entered, "open"),
         event(Kind::Entered, "decide"), event(Kind::Entered, "unchanged")});
    EXPECT_EQ(steps(), QStringList({QStringLiteral("open"), QStringLiteral("decide"), QStringLiteral("unchanged")}));
}

TEST_F(RunRecordTest, AStepThatWasNotEnteredIsUnknown)
{
    EXPECT_FALSE(m_record.step(QStringLiteral("decide")));
    EXPECT_FALSE(m_record.step(QString()));
}

TEST_F(RunRecordTest, AddsUpTheTimeOfEachTimeAStepWasEntered)
{
    add(
        {timed(Kind::Right, "open", 3000), event(Kind::Entered, "decide"), timed(Kind::Back, "decide", 500),
         event(Kind::Entered, "open"), timed(Kind::Right, "open", 1000), event(Kind::Entered, "decide"),
         timed(Kind::Left, "decide", 200)});
    EXPECT_EQ(step("open").activeMs, 4000);
    EXPECT_EQ(step("decide").activeMs, 700);
    EXPECT_EQ(m_record.activeMs(), 4700);
}

TEST_F(RunRecordTest, TimeToldTwiceIsCountedOnce)
{
    add({timed(Kind::Right, "open", 3000), timed(Kind::Back, "open", 3500)});
    EXPECT_EQ(step("open").activeMs, 3500) << "both tell the time since the step was entered";
    add({event(Kind::Entered, "open"), timed(Kind::Right, "open", 1000), timed(Kind::Left, "open", 1000)});
    EXPECT_EQ(step("open").activeMs, 4500);
}

TEST_F(RunRecordTest, KnowsTheResultOnceItIsReached)
{
    add({event(Kind::Entered, "unchanged")});
    EXPECT_EQ(m_record.result(), QString());
    add({event(Kind::Finished, "unchanged")});
    EXPECT_EQ(m_record.result(), QStringLiteral("unchanged"));
}

TEST_F(RunRecordTest, BeginningRestartingAndResumingForgetWhatWasBefore)
{
    for (const Kind kind : {Kind::Begun, Kind::Restarted, Kind::Resumed}) {
        add({event(Kind::Wrong, "open", "pay"), timed(Kind::Right, "open", 3000), event(Kind::Finished, "unchanged")});
        add({event(kind, "unchanged")});
        EXPECT_EQ(steps(), QStringList()) << lessonEventName(kind).toStdString();
        EXPECT_EQ(m_record.result(), QString());
        EXPECT_EQ(m_record.scenario(), QStringLiteral("upgrade"));
        EXPECT_EQ(m_record.mode(), Mode::Test);
        add({event(Kind::Entered, "open"), timed(Kind::Right, "open", 70)});
        EXPECT_EQ(step("open").wrongTapCount(), 0);
        EXPECT_EQ(step("open").activeMs, 70);
    }
}

TEST_F(RunRecordTest, TellingItsScoreChangesNothing)
{
    const QStringList before = recordLines(m_record);
    add({event(Kind::Scored, "open")});
    EXPECT_EQ(recordLines(m_record), before);
}

TEST(LessonEventNames, AreWhatJournalsAndReportsWrite)
{
    EXPECT_EQ(
        lessonEventNames().join(QLatin1Char(' ')),
        QStringLiteral("begun entered right wrong near-miss long-press double-tap swipe helped shown chosen opened "
                       "refused back restarted resumed finished scored left"));
    for (const QString &name : lessonEventNames())
        EXPECT_EQ(lessonEventName(lessonEventFromName(name).value_or(Kind::Begun)), name);
    EXPECT_FALSE(lessonEventFromName(QStringLiteral("Wrong")));
}

TEST(ModeCodes, AreWhatCommandLinesAndJournalsWrite)
{
    EXPECT_EQ(modeCodes().join(QLatin1Char(' ')), QStringLiteral("watch try test explore"));
    EXPECT_EQ(modeFromCode(QStringLiteral("test")), Mode::Test);
    EXPECT_EQ(modeCode(Mode::Explore), QStringLiteral("explore"));
    EXPECT_FALSE(modeFromCode(QStringLiteral("exam")));
}

} // namespace yanlian
