// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/guide/GuideWalk.h"

#include "app/huabei/Clock.h"

#include <QSet>

using namespace std::chrono_literals;

namespace yanlian {

namespace {

constexpr int mostTaps = 200; ///< more than any way has

class Walk final {
public:
    Walk(
        const Pack &pack, const Scenario &scenario, const QList<int> &steps,
        const std::function<void(const Lesson &)> &visit)
        : m_pack(pack)
        , m_scenario(scenario)
        , m_left(steps.cbegin(), steps.cend())
        , m_visit(visit)
    {
    }

    /// False if no way leads there.
    bool goTo(int goal, Language language, PhoneLanguage phone)
    {
        if (!m_left.contains(goal))
            return true;
        if (m_lesson && playTo(goal))
            return true;
        const auto begin = beginningFor(m_pack, m_scenario, goal, m_scenario.accountIds(), 1, m_clock.today());
        if (!begin)
            return false;
        m_lesson.reset(); // takes its translators along, so it must go first
        m_lesson = std::make_unique<Lesson>(
            m_pack, Lesson::Setup{language, phone, begin->account, begin->seed, Mode::Try}, m_clock);
        m_lesson->choose(m_scenario.id.text);
        look();
        return playTo(goal);
    }

private:
    bool playTo(int goal)
    {
        Rehearsal &run = *m_lesson->rehearsal();
        Autopilot pilot(run, goal, m_lesson->seed());
        for (int taps = 0; taps < mostTaps && !pilot.hasArrived() && pilot.canReach(); ++taps) {
            pilot.tap();
            m_clock.advance(5s); // the phone has answered, and the next tap is no trembling finger's second one
            if (run.canAdvance()) {
                run.advance();
                look();
            }
        }
        return pilot.hasArrived();
    }

    void look()
    {
        if (m_left.remove(m_lesson->rehearsal()->stepIndex()))
            m_visit(*m_lesson);
    }

    const Pack &m_pack;
    const Scenario &m_scenario;
    QSet<int> m_left;
    const std::function<void(const Lesson &)> &m_visit;
    ManualClock m_clock;
    std::unique_ptr<Lesson> m_lesson;
};

} // namespace

QList<int> walkGuide(
    const Pack &pack, const Scenario &scenario, const QList<int> &steps, Language language, PhoneLanguage phone,
    const std::function<void(const Lesson &)> &visit)
{
    QList<int> unreached;
    Walk walk(pack, scenario, steps, visit);
    for (const int step : steps)
        if (!walk.goTo(step, language, phone))
            unreached += step;
    return unreached;
}

} // namespace yanlian
