// SPDX-FileCopyrightText: 2026 Yanlian contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rehearsal/RunRecord.h"

#include <algorithm>
#include <numeric>

namespace yanlian {

int StepRecord::wrongTapCount() const
{
    return std::accumulate(wrongTaps.cbegin(), wrongTaps.cend(), 0);
}

void RunRecord::add(const LessonEvent &event)
{
    using Kind = LessonEvent::Kind;
    if (event.kind == Kind::Begun || event.kind == Kind::Restarted || event.kind == Kind::Resumed) {
        *this = RunRecord();
        m_scenario = event.scenario;
        m_mode = event.mode;
        m_isResumed = event.kind == Kind::Resumed;
        return;
    }
    StepRecord &step = stepOf(event);
    step.help = std::max(step.help, event.help);
    switch (event.kind) {
    case Kind::Entered:
        m_activeBefore = step.activeMs;
        break;
    case Kind::Wrong:
        ++step.wrongTaps[event.target];
        break;
    case Kind::NearMiss:
        ++step.nearMisses;
        break;
    case Kind::LongPress:
        ++step.longPresses;
        break;
    case Kind::DoubleTap:
        ++step.doubleTaps;
        break;
    case Kind::Swipe:
        ++step.swipes;
        break;
    case Kind::Shown:
        step.shown = true;
        break;
    case Kind::Opened:
        step.opened += event.target;
        break;
    case Kind::Chosen:
        step.choice = event.choice;
        [[fallthrough]];
    case Kind::Right:
        step.done = true;
        [[fallthrough]];
    case Kind::Back:
    case Kind::Left:
        step.activeMs = m_activeBefore + event.activeMs;
        break;
    case Kind::Finished:
        m_result = event.step;
        break;
    default:
        break;
    }
}

const StepRecord *RunRecord::step(const QString &id) const
{
    const auto found =
        std::find_if(m_steps.cbegin(), m_steps.cend(), [&](const StepRecord &each) { return each.step == id; });
    return found == m_steps.cend() ? nullptr : &*found;
}

qint64 RunRecord::activeMs() const
{
    return std::accumulate(m_steps.cbegin(), m_steps.cend(), qint64(0), [](qint64 sum, const StepRecord &each) {
        return sum + each.activeMs;
    });
}

StepRecord &RunRecord::stepOf(const LessonEvent &event)
{
    const auto found =
        std::find_if(m_steps.begin(), m_steps.end(), [&](const StepRecord &each) { return each.step == event.step; });
    if (found != m_steps.end())
        return *found;
    m_steps += StepRecord{.step = event.step};
    return m_steps.last();
}

} // namespace yanlian
