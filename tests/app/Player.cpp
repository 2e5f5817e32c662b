// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/Player.h"

#include "app/pack/PackLoader.h"
#include "app/rehearsal/Autopilot.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;

namespace yanlian {

const Pack &shippedPack()
{
    static const Pack pack = loadPack(QStringLiteral(YANLIAN_PACK)).pack.value_or(Pack());
    return pack;
}

Sitting::Sitting(const Scenario &scenario, const Account &account, quint32 seed, Mode mode)
    : m_seed(seed)
    , m_huabei(m_clock, seed)
    , m_rehearsal(scenario, account, m_huabei, m_clock, mode)
{
    QObject::connect(
        &m_rehearsal, &Rehearsal::happened, &m_rehearsal, [this](const LessonEvent &event) { m_events += event; });
}

void Sitting::tap(const Tap &tap)
{
    wait(1s);
    m_rehearsal.tap(tap);
}

bool Sitting::playTo(int goal)
{
    Autopilot pilot(m_rehearsal, goal, m_seed);
    constexpr int mostTurns = 300; // a few years, month by month
    for (int turn = 0; turn < mostTurns && !pilot.hasArrived(); ++turn) {
        wait(1s);
        pilot.tap();
        wait(5s);
        m_rehearsal.advance();
    }
    return pilot.hasArrived();
}

bool Sitting::playToAnEnd()
{
    const QList<Step> &steps = m_rehearsal.scenario().steps;
    for (int i = 0; i < steps.size() && !step().isEnd(); ++i)
        if (steps.at(i).isEnd() && Autopilot(m_rehearsal, i, m_seed).canReach())
            return playTo(i);
    return step().isEnd();
}

std::unique_ptr<Sitting> sittingAt(const Scenario &scenario, int step, Mode mode)
{
    const QDate today = ManualClock().today();
    const auto beginning = beginningFor(shippedPack(), scenario, step, scenario.accountIds(), 1, today);
    if (beginning) {
        const Account account = shippedPack().persona(beginning->account)->begin(today);
        auto sitting = std::make_unique<Sitting>(scenario, account, beginning->seed, mode);
        if (sitting->playTo(step))
            return sitting;
    }
    ADD_FAILURE() << "nobody comes to " << scenario.id.text.toStdString() << ", step " << step;
    return nullptr;
}

Played play(const Scenario &scenario, const Account &account, int goal, quint32 seed)
{
    Sitting sitting(scenario, account, seed);
    const bool couldReach = Autopilot(sitting.rehearsal(), goal, seed).canReach();
    if (couldReach)
        sitting.playTo(goal);
    Rehearsal &rehearsal = sitting.rehearsal();
    return {rehearsal.step().id.text, rehearsal.tappedSoFar(), rehearsal.account(), couldReach};
}

} // namespace yanlian
