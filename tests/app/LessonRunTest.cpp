// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rehearsal/Lesson.h"

#include "app/huabei/Clock.h"
#include "tests/app/EventLine.h"
#include "tests/support/Print.h"
#include "tests/support/TemporaryPack.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;

namespace yanlian {

namespace {

const QString upgradeId = QStringLiteral("upgrade");

/// What a lesson of the small pack tells, remembers and plays.
class LessonRun : public testing::Test {
protected:
    Lesson &lesson(Mode mode = Mode::Try, quint32 seed = 1)
    {
        if (!m_lesson) {
            Lesson::Setup setup;
            setup.seed = seed;
            setup.mode = mode;
            m_lesson = std::make_unique<Lesson>(m_files.load().pack.value_or(Pack()), setup, m_clock);
            QObject::connect(m_lesson.get(), &Lesson::happened, &m_context, [this](const LessonEvent &event) {
                m_told += eventLine(event);
            });
        }
        return *m_lesson;
    }

    QStringList told() { return std::exchange(m_told, {}); }

    void take(const char *target)
    {
        m_clock.advance(1s);
        lesson().rehearsal()->tap(QLatin1StringView(target));
        m_clock.advance(5s);
        lesson().rehearsal()->advance();
    }

    /// A test with `wrong` mistakes at its first step and nothing read at the decision.
    void takeTest(int wrong)
    {
        lesson(Mode::Test).choose(upgradeId);
        finishTest(wrong);
    }

    void finishTest(int wrong)
    {
        for (int i = 0; i < wrong; ++i) {
            m_clock.advance(1s);
            lesson().rehearsal()->tap(QStringLiteral("pay"));
        }
        take("huabei");
        for (const Choice &choice : lesson().rehearsal()->step().choices)
            lesson().rehearsal()->open(choice);
        m_clock.advance(1s);
        lesson().rehearsal()->tap(QStringLiteral("letter"));
        take("close");
        take("later");
        ASSERT_TRUE(lesson().rehearsal()->step().isEnd());
    }

    /// Watches a walkthrough to its end; the id of that.
    QString watch()
    {
        lesson(Mode::Watch).choose(upgradeId);
        for (int turn = 0; turn < 10 && lesson().pilot(); ++turn) {
            m_clock.advance(1s);
            lesson().pilot()->tap();
            m_clock.advance(5s);
            lesson().rehearsal()->advance();
        }
        EXPECT_TRUE(lesson().rehearsal()->step().isEnd());
        return lesson().rehearsal()->step().id.text;
    }

    TemporaryPack m_files;
    ManualClock m_clock;
    QObject m_context;
    QStringList m_told;
    std::unique_ptr<Lesson> m_lesson;
};

} // namespace

TEST_F(LessonRun, TellsThatItBeginsAndWhatHappensInIt)
{
    lesson().choose(upgradeId);
    EXPECT_EQ(told(), QStringList({QStringLiteral("begun open"), QStringLiteral("entered open")}));
    take("huabei");
    EXPECT_EQ(told(), QStringList({QStringLiteral("right open huabei 1000ms"), QStringLiteral("entered decide")}));
}

TEST_F(LessonRun, ChangingItBeforeAResultTellsThatItWasLeft)
{
    lesson().choose(upgradeId);
    take("huabei");
    m_clock.advance(1s);
    lesson().rehearsal()->tap(QStringLiteral("scan"));
    told();
    lesson().choose(upgradeId);
    EXPECT_EQ(
        told(),
        QStringList(
            {QStringLiteral("left decide +2 1000ms"), QStringLiteral("begun open"), QStringLiteral("entered open")}));
}

TEST_F(LessonRun, ChangingItAfterAResultLeavesNothing)
{
    lesson().choose(upgradeId);
    take("huabei");
    take("later");
    told();
    lesson().choose(upgradeId);
    EXPECT_EQ(told(), QStringList({QStringLiteral("begun open"), QStringLiteral("entered open")}));
}

TEST_F(LessonRun, GoingAwayTellsThatItWasLeft)
{
    lesson().choose(upgradeId);
    told();
    m_lesson.reset();
    EXPECT_EQ(told(), QStringList{QStringLiteral("left open")});
}

TEST_F(LessonRun, AnUnknownWalkthroughLeavesNothing)
{
    lesson().choose(upgradeId);
    told();
    lesson().choose(QStringLiteral("nowhere"));
    EXPECT_EQ(told(), QStringList());
}

TEST_F(LessonRun, TheRehearsalBeginsInTheModeThatWasSet)
{
    lesson(Mode::Test).choose(upgradeId);
    EXPECT_EQ(lesson().rehearsal()->mode(), Mode::Test);
    lesson().setMode(Mode::Explore);
    EXPECT_EQ(lesson().rehearsal()->mode(), Mode::Test) << "what was begun goes on as it was begun";
    lesson().choose(upgradeId);
    EXPECT_EQ(lesson().rehearsal()->mode(), Mode::Explore);
}

TEST_F(LessonRun, SkillIsUnknownBeforeTheFirstTest)
{
    EXPECT_FALSE(lesson(Mode::Test).skill());
    lesson().choose(upgradeId);
    EXPECT_FALSE(lesson().skill());
    lesson().setMode(Mode::Try);
    lesson().choose(upgradeId);
    take("huabei");
    take("later");
    EXPECT_FALSE(lesson().skill()) << "only a test is scored";
}

TEST_F(LessonRun, SkillGrowsWithTheTestsOfThisSitting)
{
    takeTest(0);
    EXPECT_EQ(lesson().skill(), Skill::WithHelp);
    takeTest(0);
    EXPECT_EQ(lesson().skill(), Skill::WithHelp);
    takeTest(0);
    EXPECT_EQ(lesson().skill(), Skill::Alone);
    takeTest(3);
    EXPECT_EQ(lesson().skill(), Skill::WithHelp);
}

TEST_F(LessonRun, WhereScoresAreKeptTheyCountAndNothingElse)
{
    QString asked;
    QList<double> kept{1, 1};
    lesson(Mode::Test).setHistory([&](const QString &scenario) {
        asked = scenario;
        return kept;
    });
    takeTest(0);
    EXPECT_EQ(lesson().skill(), Skill::WithHelp) << "the test of this sitting is not counted beside those";
    EXPECT_EQ(asked, upgradeId);
    kept += 1;
    EXPECT_EQ(lesson().skill(), Skill::Alone);
}

TEST_F(LessonRun, WhereNoneAreKeptThoseOfThisSittingCount)
{
    lesson(Mode::Test).setHistory([](const QString &) { return QList<double>(); });
    for (int i = 0; i < 3; ++i)
        takeTest(0);
    EXPECT_EQ(lesson().skill(), Skill::Alone);
}

TEST_F(LessonRun, GoingBackFromTheResultAndOnAgainIsNotAnotherTest)
{
    takeTest(0);
    for (int i = 0; i < 5; ++i) {
        lesson().rehearsal()->back();
        take("later");
    }
    EXPECT_EQ(lesson().skill(), Skill::WithHelp);
}

TEST_F(LessonRun, RestartingIsAnotherTest)
{
    takeTest(0);
    for (int i = 0; i < 2; ++i) {
        lesson().rehearsal()->restart();
        finishTest(0);
    }
    EXPECT_EQ(lesson().skill(), Skill::Alone);
}

TEST_F(LessonRun, OnlyWatchingHasAPilot)
{
    for (const Mode mode : {Mode::Try, Mode::Test, Mode::Explore}) {
        lesson().setMode(mode);
        lesson().choose(upgradeId);
        EXPECT_FALSE(lesson().pilot()) << modeCode(mode).toStdString();
    }
    lesson().setMode(Mode::Watch);
    EXPECT_FALSE(lesson().pilot());
    lesson().choose(upgradeId);
    EXPECT_TRUE(lesson().pilot());
}

TEST_F(LessonRun, EachTimeItIsWatchedItEndsOtherwise)
{
    QStringList ends;
    for (int i = 0; i < 4; ++i)
        ends += watch();
    EXPECT_NE(ends.at(0), ends.at(1));
    EXPECT_EQ(ends.at(0), ends.at(2));
    EXPECT_EQ(ends.at(1), ends.at(3));
}

TEST_F(LessonRun, PractisingInBetweenDoesNotMakeItEndTheSameWay)
{
    QStringList ends;
    for (int i = 0; i < 4; ++i) {
        ends += watch();
        lesson().setMode(Mode::Try);
        lesson().choose(upgradeId);
        lesson().setMode(Mode::Watch);
    }
    EXPECT_NE(ends.at(0), ends.at(1));
    EXPECT_EQ(ends.at(0), ends.at(2));
}

TEST_F(LessonRun, TheSeedSaysWhichEndIsWatchedFirst)
{
    const QString first = watch();
    m_lesson.reset();
    lesson(Mode::Watch, 2);
    EXPECT_NE(watch(), first);
}

TEST_F(LessonRun, TheVeryFirstEventsAreInTheRecordToo)
{
    lesson().choose(upgradeId);
    EXPECT_EQ(lesson().rehearsal()->record().scenario(), upgradeId);
    EXPECT_TRUE(lesson().rehearsal()->record().step(QStringLiteral("open")));
}

} // namespace yanlian
