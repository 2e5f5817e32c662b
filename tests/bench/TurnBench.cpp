// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Walks through every lesson to each of its results, in both languages, at the least and the largest text size, and
// measures how long a person waits: from letting go of Next until the next page is painted, and from letting go of the
// phone until its answer is. Everything is drawn by the processor into memory, as on a machine without a graphics card.

#include "app/huabei/Clock.h"
#include "app/rehearsal/Autopilot.h"
#include "app/rehearsal/Lesson.h"
#include "tests/bench/PictureTime.h"
#include "ui/wizard/RehearsalWizard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>
#include <QWindow>

#include <array>

#include <chrono>
#include <cstdio>

using namespace std::chrono_literals;
using namespace yanlian;

namespace {

constexpr double mostMilliseconds = 16; ///< the budget: a picture later than this is seen to be late
constexpr double budgetShare = 0.99; ///< of all turns that must keep it
constexpr QSize windowSize(1920, 1080);
constexpr int mostTurns = 60; ///< more than any way has
constexpr int rounds = 3; ///< of each turn the middle one counts: what the machine does meanwhile is not ours

struct Sample final : PictureTime {
    QString page;
};

struct Samples final {
    QList<Sample> turns; ///< from Next to the next page
    QList<Sample> taps; ///< from the phone to its answer
};

struct Setting final {
    Language language;
    TextSize text;
};

/// One lesson to one of its results in a window of its own.
class Walk final {
public:
    Walk(const Pack &pack, const Scenario &scenario, const Beginning &begin, const Setting &setting)
        : m_setting(setting)
        , m_lesson(pack, {setting.language, PhoneLanguage::SameAsCoach, begin.account, begin.seed}, m_clock)
        , m_wizard(m_lesson, {setting.text}, scenario.id.text)
    {
        m_wizard.resize(windowSize);
        m_wizard.begin();
        m_wizard.show();
        settle();
        m_clock.advance(1s);
    }

    void to(int goal, Samples &samples)
    {
        Autopilot pilot(*m_lesson.rehearsal(), goal, m_lesson.seed());
        for (int turns = 0; turns < mostTurns && !pilot.hasArrived(); ++turns) {
            add(samples.taps, measure([&] { pilot.tap(); }));
            m_clock.advance(5s);
            settle();
            if (m_wizard.button(QWizard::NextButton)->isEnabled())
                turn(samples);
        }
    }

private:
    void turn(Samples &samples)
    {
        const QAbstractButton *next = m_wizard.button(QWizard::NextButton);
        const QPoint place = next->mapTo(&m_wizard, next->rect().center());
        QTest::mousePress(m_wizard.windowHandle(), Qt::LeftButton, {}, place);
        settle();
        add(samples.turns, measure([&] { QTest::mouseRelease(m_wizard.windowHandle(), Qt::LeftButton, {}, place); }));
        m_clock.advance(1s);
    }

    /// Under the name of the page that has come of it.
    void add(QList<Sample> &samples, const PictureTime &time) const
    {
        const Rehearsal &run = *m_lesson.rehearsal();
        samples +=
            {time,
             QStringLiteral("%1/%2, %3, %4 %")
                 .arg(run.scenario().id.text, run.step().id.text, languageCode(m_setting.language))
                 .arg(int(m_setting.text))};
    }

    Setting m_setting;
    ManualClock m_clock;
    Lesson m_lesson;
    RehearsalWizard m_wizard;
};

void walkEverywhere(const Pack &pack, const Setting &setting, Samples &samples)
{
    const QDate today = ManualClock().today();
    for (const Scenario &scenario : pack.scenarios)
        for (int step = 0; step < scenario.steps.size(); ++step)
            if (scenario.steps.at(step).isEnd())
                if (const auto begin = beginningFor(pack, scenario, step, scenario.accountIds(), 1, today))
                    Walk(pack, scenario, *begin, setting).to(step, samples);
}

using Measure = double PictureTime::*;

void print(const char *name, QList<Sample> samples, Measure of)
{
    sortBy(samples, of);
    std::printf(
        "%-30s %6d %8.1f ms %8.1f ms %8.1f ms %8.1f ms  %s\n", name, int(samples.size()), percentile(samples, of, 0.5),
        percentile(samples, of, 0.95), percentile(samples, of, budgetShare), samples.constLast().*of,
        qPrintable(samples.constLast().page));
}

int run(const Pack &pack)
{
    std::array<Samples, rounds> each;
    for (Samples &round : each)
        for (const Language language : {Language::Chinese, Language::English})
            for (const TextSize text : {TextSize::Normal, TextSize::Largest})
                walkEverywhere(pack, {language, text}, round);
    const auto middle = [&each](QList<Sample> Samples::*of) {
        QList<Sample> all;
        for (qsizetype i = 0; i < (each.front().*of).size(); ++i) {
            QList<Sample> same;
            for (const Samples &round : each)
                same += (round.*of).at(i);
            sortBy(same, &Sample::worked);
            all += same.at(rounds / 2);
        }
        return all;
    };
    Samples all{middle(&Samples::turns), middle(&Samples::taps)};
    std::printf("To the next picture, %dx%d, drawn by the processor\n", windowSize.width(), windowSize.height());
    std::printf("%-30s %6s %11s %11s %11s %11s\n", "", "count", "median", "95 %", "99 %", "worst");
    print("Next to next page, processor", all.turns, &Sample::worked);
    print("Next to next page, clock", all.turns, &Sample::waited);
    print("tap to its answer, processor", all.taps, &Sample::worked);
    print("tap to its answer, clock", all.taps, &Sample::waited);
    sortBy(all.turns, &Sample::worked);
    const double reached = percentile(all.turns, &Sample::worked, budgetShare);
    std::printf(
        "%s: the budget is %.0f ms of the processor for the next page, in 99 of 100 turns\n",
        reached <= mostMilliseconds ? "kept" : "MISSED", mostMilliseconds);
    return reached <= mostMilliseconds ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    return runBench(argc, argv, run);
}
