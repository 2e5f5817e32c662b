// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/huabei/Clock.h"
#include "app/pack/PackChecker.h"
#include "app/pack/PackLoader.h"
#include "app/rehearsal/Autopilot.h"
#include "app/rehearsal/Lesson.h"
#include "ui/wizard/RehearsalWizard.h"

#include <gtest/gtest.h>

#include <QApplication>

namespace yanlian {

namespace {

using namespace std::chrono_literals;

const Pack &builtIn()
{
    static const LoadedPack loaded = loadPack(builtInPackFolder());
    return *loaded.pack;
}

/// A control of the step's screen that is nothing special on this step; empty if there is none.
QString otherControl(const Step &step)
{
    Problems unused;
    const auto screen = readScreen(builtIn().screenFile(step.screen.text), QString(), unused);
    QStringList all = screen->tappable();
    all.sort();
    for (const QString &control : all)
        if (step.choiceFor(control) < 0 && step.visitFor(control) < 0 && !step.moveFor(control))
            return control;
    return {};
}

/// The same lesson, in which step `index` is done by tapping something else.
Pack withAnotherAnswer(const QString &scenarioId, int index, const QString &control)
{
    Pack pack = builtIn();
    for (Scenario &scenario : pack.scenarios)
        if (scenario.id.text == scenarioId)
            for (Choice &choice : scenario.steps[index].choices)
                if (!choice.refuses)
                    choice.taps = {Phrase{control, {}}};
    return pack;
}

/// The page of a step as the learner first sees it; a null picture if it cannot be reached.
QImage pageOf(const Pack &pack, const QString &scenarioId, int index, Mode mode, Language language)
{
    ManualClock clock;
    const Scenario &scenario = *pack.scenario(scenarioId);
    const auto begin =
        beginningFor(builtIn(), *builtIn().scenario(scenarioId), index, scenario.accountIds(), 1, clock.today());
    if (!begin)
        return {};
    Lesson lesson(pack, {language, PhoneLanguage::SameAsCoach, begin->account, begin->seed, mode}, clock);
    RehearsalWizard wizard(lesson, {}, scenarioId);
    wizard.resize(1280, 800);
    wizard.begin();
    wizard.show();
    Autopilot pilot(*lesson.rehearsal(), index, begin->seed);
    for (int turn = 0; turn < 200 && !pilot.hasArrived() && pilot.canReach(); ++turn) {
        clock.advance(1s);
        pilot.tap();
        clock.advance(5s);
        wizard.next();
    }
    QApplication::processEvents();
    return pilot.hasArrived() ? wizard.grab().toImage() : QImage();
}

} // namespace

/// If the page were different for another answer, it would give the answer away.
TEST(NoHint, APageOfATestLooksTheSameWhateverTheRightTapIs)
{
    int compared = 0;
    for (const Scenario &scenario : builtIn().scenarios)
        for (int i = 0; i < scenario.steps.size(); ++i) {
            const Step &step = scenario.steps.at(i);
            const QString other = step.kind == Step::Kind::Tap ? otherControl(step) : QString();
            if (other.isEmpty())
                continue;
            SCOPED_TRACE(scenario.id.text.toStdString() + "/" + step.id.text.toStdString());
            const Language language = i % 2 ? Language::English : Language::Chinese;
            const QImage real = pageOf(builtIn(), scenario.id.text, i, Mode::Test, language);
            const Pack swapped = withAnotherAnswer(scenario.id.text, i, other);
            ASSERT_FALSE(real.isNull());
            EXPECT_EQ(real, pageOf(swapped, scenario.id.text, i, Mode::Test, language));
            ++compared;
        }
    EXPECT_GT(compared, 20);
}

/// What the comparison above would see if there were a hint.
TEST(NoHint, APageOfTryDoesGiveTheAnswer)
{
    const QString id = QStringLiteral("upgrade-honor");
    const Pack swapped = withAnotherAnswer(id, 0, QStringLiteral("tabMoney"));
    EXPECT_NE(
        pageOf(builtIn(), id, 0, Mode::Try, Language::Chinese), pageOf(swapped, id, 0, Mode::Try, Language::Chinese));
}

} // namespace yanlian
